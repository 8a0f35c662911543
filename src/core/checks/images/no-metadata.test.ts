import { expect, test } from 'vitest';
import { checkImage } from './check-image.ts';
import { type Format, FORMATS, smallPicture } from './sample-pictures.ts';

const PLACE = { IFD3: { GPSLatitude: '9/1 1/1 30/1', GPSLatitudeRef: 'N' } };
const CAMERA = { IFD0: { Make: 'Camera', Artist: 'ዓለም' } };
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

async function keysOf(format: Format, change: (picture: ReturnType<typeof smallPicture>) => unknown): Promise<string[]> {
  const picture = smallPicture();
  change(picture);
  const bytes = await picture.toFormat(format).toBuffer();
  return checkImage(`public/photo.${format}`, bytes).map(({ said }) => said.what[0]);
}

test.each(FORMATS)('a picture without metadata can be published, with a colour profile or without: %s', async (format) => {
  expect(await keysOf(format, () => {})).toEqual([]);
  expect(await keysOf(format, (picture) => picture.withIccProfile('p3'))).toEqual([]);
  expect(await keysOf(format, (picture) => picture.withIccProfile('srgb'))).toEqual([]);
});

// GIF has no room for them: sharp leaves them out.
const WITH_METADATA = FORMATS.filter((format) => format !== 'gif');

test.each(WITH_METADATA)('metadata is refused, and the place is named: %s', async (format) => {
  expect(await keysOf(format, (picture) => picture.withExif(CAMERA))).toEqual(['images.camera']);
  expect(await keysOf(format, (picture) => picture.withExif({ ...CAMERA, ...PLACE }))).toEqual(['images.place']);
  expect(await keysOf(format, (picture) => picture.withMetadata())).toEqual(['images.camera']);
  expect(await keysOf(format, (picture) => picture.withXmp(XMP))).toEqual([format === 'png' ? 'images.text-inside' : 'images.xmp']);
});

const ways: [string, Format, object][] = [
  ['a progressive JPEG', 'jpeg', { progressive: true }],
  ['a JPEG with optimised tables', 'jpeg', { mozjpeg: true }],
  ['a JPEG with full colours', 'jpeg', { chromaSubsampling: '4:4:4', quality: 100 }],
  ['an interlaced PNG', 'png', { progressive: true }],
  ['a PNG with a palette', 'png', { palette: true, colours: 4 }],
  ['a lossless WebP', 'webp', { lossless: true }],
  ['a WebP with pale transparency', 'webp', { alphaQuality: 10, smartSubsample: true }],
  ['a lossless AVIF', 'avif', { lossless: true }],
  ['an AVIF with fewer colours', 'avif', { chromaSubsampling: '4:2:0' }],
  ['an interlaced GIF', 'gif', { progressive: true }],
];

test.each(ways)('%s can be published', async (_, format, options) => {
  const bytes = await smallPicture(90, 70).toFormat(format, options).toBuffer();
  expect(checkImage(`public/pictures/ዓባይ.${format}`, bytes)).toEqual([]);
});

test('a grey JPEG, a grey PNG and one of 16 bits can be published', async () => {
  for (const format of ['jpeg', 'png'] as const) {
    expect(checkImage(`a.${format}`, await smallPicture().greyscale().removeAlpha().toFormat(format).toBuffer())).toEqual([]);
  }
  expect(checkImage('a.png', await smallPicture().toColourspace('rgb16').png().toBuffer())).toEqual([]);
  expect(checkImage('a.jpg', await smallPicture().removeAlpha().toColourspace('cmyk').jpeg().toBuffer())).toEqual([]);
});
