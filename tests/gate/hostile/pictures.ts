import {
  canvas,
  flatPng,
  joined,
  latin,
  little,
  withGifExtension,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
} from '../picture-bytes.ts';
import { placed, slug, type HostileCase } from '../hostile-case.ts';

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '4/1 9/1 10/1', GPSLongitudeRef: 'E', GPSLongitude: '9/1 14/1 28/1' } };
const AUTHOR = { IFD0: { Artist: 'Awa Keita', Copyright: 'Awa Keita' } };
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
const PAGE = latin('<html><script>alert(1)</script></html>');
const ZIP_END = joined(latin('PK\x05\x06'), new Uint8Array(18));

type Found = readonly [name: string, what: readonly string[], ending: string, bytes: Uint8Array];

/** What cameras and programs leave in each format. */
async function traces(): Promise<Found[]> {
  const formats = ['png', 'jpeg', 'webp', 'avif'] as const;
  const found = formats.map(async (format): Promise<Found[]> => [
    [`A place in a ${format}`, ['images'], format, await canvas().withExif(GPS).toFormat(format).toBuffer()],
    [`An author in a ${format}`, ['images'], format, await canvas().withExif(AUTHOR).toFormat(format).toBuffer()],
    [`Notes of a program in a ${format}`, ['images'], format, await canvas().withXmp(XMP).toFormat(format).toBuffer()],
  ]);
  return (await Promise.all(found)).flat();
}

async function pngs(): Promise<Found[]> {
  const png = new Uint8Array(await canvas().png().toBuffer());
  const chunk = (type: string, text: string) => withPngChunk(png, type, latin(text));
  return [
    ['A text in a PNG', ['images'], 'png', chunk('tEXt', 'Author\0Awa Keita')],
    ['A packed text in a PNG', ['images'], 'png', chunk('zTXt', 'Author\0\0x')],
    ['An international text in a PNG', ['images'], 'png', chunk('iTXt', 'Author\0\0\0\0\0Awa Keita')],
    ['A time in a PNG', ['images'], 'png', chunk('tIME', '\x07\xea\x01\x0f\x0c\x00\x00')],
    ['A certificate of origin in a PNG', ['images'], 'png', chunk('caBX', 'jumb')],
    ['A private part in a PNG', ['images'], 'png', chunk('prVt', 'Awa Keita')],
    ['A part with an odd name in a PNG', ['images'], 'png', chunk('\x1b[2J', 'x')],
    ['A page behind a PNG', ['images'], 'png', joined(png, PAGE)],
    ['An archive behind a PNG', ['images'], 'png', joined(png, ZIP_END)],
    ['Another PNG behind a PNG', ['images'], 'png', joined(png, png)],
    ['A PNG that is cut off', ['images'], 'png', png.subarray(0, png.length - 20)],
    ['A PNG with a wrong sum', ['images'], 'png', png.with(png.length - 20, 0xff ^ png[png.length - 20]!)],
    ['A PNG that unpacks to a gigapixel', ['images'], 'png', flatPng(60_000, 60_000, 1_000_000)],
    ['A PNG that is long and thin', ['images'], 'png', flatPng(200_000, 1, 200_001)],
    ['A PNG without pixels', ['images'], 'png', flatPng(0, 0, 10)],
    ['A PNG that unpacks to more than it says', ['images'], 'png', flatPng(4, 4, 200_000_000)],
    ['A PNG that unpacks to less than it says', ['images'], 'png', flatPng(4000, 4000, 10)],
    ['A PNG of all that numbers can be', ['images'], 'png', flatPng(0x7fffffff, 0x7fffffff, 1000)],
    ['A PNG too heavy for phones', ['paths', 'images'], 'png', joined(png, new Uint8Array(3 * 1024 * 1024))],
  ];
}

async function jpegs(): Promise<Found[]> {
  const jpeg = new Uint8Array(await canvas().jpeg().toBuffer());
  const segment = (marker: number, text: string) => withJpegSegment(jpeg, marker, latin(text));
  return [
    ['A comment in a JPEG', ['images'], 'jpg', segment(0xfe, 'Awa Keita')],
    ['A caption in a JPEG', ['images'], 'jpg', segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x05Awa K')],
    ['A second picture in a JPEG', ['images'], 'jpg', segment(0xe2, 'MPF\0II*\0')],
    ['A private part in a JPEG', ['images'], 'jpg', segment(0xef, 'Awa Keita')],
    ['A script in a JPEG', ['images'], 'jpg', segment(0xfe, '*/=1;alert(1);/*')],
    ['A page behind a JPEG', ['images'], 'jpg', joined(jpeg, PAGE)],
    ['A film behind a JPEG', ['images'], 'jpg', joined(jpeg, latin('\0\0\0\x18ftypmp42'))],
    ['A JPEG that is cut off', ['images'], 'jpg', jpeg.subarray(0, Math.floor(jpeg.length / 2))],
    ['A JPEG of 65,000 pixels a side', ['images'], 'jpg', enlarged(jpeg)],
    ['A JPEG in a thousand passes', ['images'], 'jpg', await passes()],
  ];
}

/** The same JPEG whose frame says that it is far larger. */
function enlarged(jpeg: Uint8Array): Uint8Array {
  const at = jpeg.findIndex((byte, i) => byte === 0xff && jpeg[i + 1]! >= 0xc0 && jpeg[i + 1]! <= 0xc2);
  const changed = Uint8Array.from(jpeg);
  changed.set([0xfd, 0xe8, 0xfd, 0xe8], at + 5);
  return changed;
}

/** A JPEG whose last scan is drawn again and again. */
async function passes(): Promise<Uint8Array> {
  const jpeg = new Uint8Array(await canvas(64).jpeg({ progressive: true }).toBuffer());
  const at = jpeg.findLastIndex((byte, i) => byte === 0xff && jpeg[i + 1] === 0xda);
  const scan = jpeg.subarray(at, -2);
  return joined(jpeg.subarray(0, -2), ...Array<Uint8Array>(1000).fill(scan), jpeg.subarray(-2));
}

async function others(): Promise<Found[]> {
  const [gif, webp, avif] = await Promise.all([canvas().gif().toBuffer(), canvas().webp().toBuffer(), canvas().avif().toBuffer()]);
  const frame = gif.subarray(gif.indexOf(0x2c), -1);
  return [
    ['A comment in a GIF', ['images'], 'gif', withGifExtension(gif, 0xfe, latin('Awa Keita'))],
    ['A private part in a GIF', ['images'], 'gif', withGifExtension(gif, 0xff, latin('EVIL    1.0'))],
    ['A script that is a GIF', ['images'], 'gif', latin('GIF89a=1;alert(1)//')],
    ['A page behind a GIF', ['images'], 'gif', joined(gif, PAGE)],
    [
      'A GIF of a thousand frames',
      ['images'],
      'gif',
      joined(gif.subarray(0, -1), ...Array<Uint8Array>(1000).fill(frame), gif.subarray(-1)),
    ],
    ['A GIF that is cut off', ['images'], 'gif', gif.subarray(0, -6)],
    [
      'A GIF of 65,000 pixels a side',
      ['images'],
      'gif',
      joined(gif.subarray(0, 6), little(65_000, 2), little(65_000, 2), gif.subarray(10)),
    ],
    ['A private part in a WebP', ['images'], 'webp', withWebpChunk(webp, 'EVIL', latin('Awa Keita!'))],
    ['A page behind a WebP', ['images'], 'webp', joined(webp, PAGE)],
    ['A WebP that is cut off', ['images'], 'webp', webp.subarray(0, -8)],
    ['A page behind an AVIF', ['images'], 'avif', joined(avif, PAGE)],
    ['An AVIF that is cut off', ['images'], 'avif', avif.subarray(0, -8)],
    ['A part behind an AVIF', ['images'], 'avif', joined(avif, latin('\0\0\0\x10uuidAwa Keit'))],
  ];
}

/** Files that are something else than their names say. */
async function liars(): Promise<Found[]> {
  const [png, jpeg, tiff] = await Promise.all([canvas().png().toBuffer(), canvas().jpeg().toBuffer(), canvas().tiff().toBuffer()]);
  return [
    ['A JPEG that calls itself PNG', ['images.other-kind'], 'png', jpeg],
    ['A PNG that calls itself JPEG', ['images.other-kind'], 'jpg', png],
    ['A PNG that calls itself a drawing', ['images'], 'svg', png],
    ['A TIFF that calls itself PNG', ['images'], 'png', tiff],
    ['A drawing that calls itself PNG', ['images'], 'png', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['A page that calls itself PNG', ['images'], 'png', PAGE],
    ['A script that calls itself PNG', ['images'], 'png', latin(`require('fs').writeFileSync('x', '')`)],
    ['A program that calls itself PNG', ['images'], 'png', latin('\x7fELF\x02\x01\x01\0')],
    ['A program for Windows that calls itself GIF', ['images'], 'gif', latin('MZ\x90\0')],
    ['An archive that calls itself WebP', ['images'], 'webp', joined(latin('PK\x03\x04'), ZIP_END)],
    ['A document that calls itself AVIF', ['images'], 'avif', latin('%PDF-1.7\n')],
    ['A film that calls itself AVIF', ['images'], 'avif', latin('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')],
    ['A picture of a phone that calls itself AVIF', ['images'], 'avif', latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['A page with the beginning of a GIF', ['images'], 'gif', joined(latin('GIF89a'), PAGE)],
    ['A page with the beginning of a PNG', ['images'], 'png', joined(latin('\x89PNG\r\n\x1a\n'), PAGE)],
    ['A sound that calls itself WebP', ['images'], 'webp', latin('RIFF\x24\0\0\0WAVEfmt ')],
    ['Nothing that calls itself PNG', ['paths', 'images'], 'png', new Uint8Array()],
    ['Zeros that call themselves PNG', ['images'], 'png', new Uint8Array(5000)],
    ['A page inside the colours of a PNG', ['images'], 'png', withPngChunk(png, 'PLTE', joined(PAGE, latin('xx')).subarray(0, 39))],
  ];
}

/** Pictures that are not what they say, that tell on somebody, or that keep a computer busy. */
export async function pictureCases(): Promise<HostileCase[]> {
  const found = (await Promise.all([traces(), pngs(), jpegs(), others(), liars()])).flat();
  return placed(found.map(([name, what, ending, bytes]) => [name, what, `public/photos/${slug(name)}.${ending}`, bytes] as const));
}
