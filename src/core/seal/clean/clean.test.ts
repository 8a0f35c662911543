import sharp, { type Metadata } from 'sharp';
import { describe, expect, test } from 'vitest';
import { insert, latin, overwrite, picture, smallPicture } from '#src/core/checks/images/sample-pictures.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { clean } from './clean.ts';
import { ALL, cleaned, expectSame, PLACE, withExif } from './sample-photos.ts';

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
  xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="9,1N" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>ዓለም</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

const PICTURES = ['jpeg', 'png', 'webp'] as const;

const tellingOf = ({ exif: one, xmp, iptc, comments, icc, orientation }: Metadata) => ({
  exif: one,
  xmp,
  iptc,
  comments,
  icc,
  orientation,
});
const NOTHING = { exif: undefined, xmp: undefined, iptc: undefined, comments: undefined, icc: undefined, orientation: undefined };

test.each(PICTURES)('a photo loses place, time, device and names, and not one pixel: %s', async (format) => {
  const before = await withExif(format, ALL);
  const { kind, data, removed } = cleaned(before);
  expect(kind).toBe('cleaned');
  expect(removed).toEqual(['place', 'time', 'device', 'text']);
  expect(tellingOf(await sharp(data).metadata())).toEqual(NOTHING);
  await expectSame(before, data);
});

test.each(PICTURES)('a picture that is turned stays turned: %s', async (format) => {
  for (const orientation of [2, 3, 6, 8]) {
    const before = await withExif(format, ALL, orientation);
    const { data } = cleaned(before);
    const { orientation: after, exif: left } = await sharp(data).metadata();
    expect(after).toBe(orientation);
    expect(left!.length).toBeLessThanOrEqual(32);
    await expectSame(before, data);
    expect(cleaned(data)).toEqual({ kind: 'nothing-to-clean', data, removed: [] });
  }
});

test.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'a picture without anything hidden stays as it is, byte for byte: %s',
  async (format) => {
    const before = await picture(format);
    const { kind, data } = cleaned(before);
    expect(kind).toBe('nothing-to-clean');
    expect(data).toBe(before);
  },
);

test.each(PICTURES)('an XMP packet goes, and its place is named where it is not packed: %s', async (format) => {
  const before = new Uint8Array(await smallPicture().withXmp(XMP).toFormat(format).toBuffer());
  const { data, removed } = cleaned(before);
  expect(removed).toEqual(format === 'png' ? ['other'] : ['place', 'text']);
  expect((await sharp(data).metadata()).xmp).toBeUndefined();
  await expectSame(before, data);
});

test.each(PICTURES)('a colour profile that everybody has stays, one made for a screen goes: %s', async (format) => {
  for (const name of ['p3', 'srgb'] as const) {
    const before = new Uint8Array(await smallPicture().withIccProfile(name).toFormat(format).toBuffer());
    expect(cleaned(before).kind).toBe('nothing-to-clean');
    const field = Buffer.from(before).indexOf('rXYZ');
    // In a PNG the profile is packed.
    if (field === -1) continue;
    const { kind, data, removed } = cleaned(overwrite(before, field, latin('mmod')));
    expect([kind, removed]).toEqual(['cleaned', ['device']]);
    expect((await sharp(data).metadata()).icc).toBeUndefined();
  }
});

describe('other files', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['nothing', ''],
    ['a note', 'ኢንተርኔቱ ተቋረጠ። انقطع الإنترنت\r\n'],
    ['a traceroute', 'traceroute to example.org (93.184.216.34), 30 hops max\n 1  * * *\n'],
    ['a measurement', '{"test_name": "web_connectivity", "probe_cc": "ET"}'],
    ['a table', '\ufeffdate,network\n2026-11-20,mobile\n'],
  ])('a text hides nothing that is not seen on opening it: %s', (_, text) => {
    expect(cleaned(utf8(text)).kind).toBe('nothing-to-clean');
  });

  test('a text of another encoding is one too', () => {
    expect(cleaned(new Uint8Array(Buffer.from('\ufeffسلام', 'utf16le'))).kind).toBe('nothing-to-clean');
  });

  const UNKNOWN: [what: string, data: () => Promise<Uint8Array> | Uint8Array][] = [
    ['an AVIF', () => picture('avif')],
    ['a HEIC', () => latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['a PDF', () => latin('%PDF-1.7\nabc')],
    ['a film', () => latin('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')],
    ['an office file or a ZIP', () => latin('PK\x03\x04\x14\0\0\0')],
    ['a drawing, which is a text with an author', () => latin('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a saved page', () => latin('<!DOCTYPE html><title>a</title>')],
    ['what a browser recorded, with its cookies', () => latin('{"log":{"version":"1.2","entries":[]}}')],
    ['a mail', () => latin('Return-Path: <a@example.org>\nReceived: from x\n\nHello')],
    ['a network recording', () => latin('\xd4\xc3\xb2\xa1\x02\0\x04\0')],
    ['a TIFF', () => latin('II*\0\x08\0\0\0')],
    ['a text that becomes something else', () => concatBytes([utf8('a'.repeat(3_000_000)), Uint8Array.of(0)])],
    ['a text that is cut within a letter', () => utf8('ማ').subarray(0, 2)],
  ];

  test.each(UNKNOWN)('of what nobody here can take apart it is said so: %s', async (_, make) => {
    const data = await make();
    expect(cleaned(data)).toEqual({ kind: 'cannot-clean', data, removed: [] });
  });

  test('what a file is, its bytes tell and not its name', async () => {
    expect(clean({ name: 'notes.txt', data: await withExif('jpeg', PLACE) }).removed).toContain('place');
    expect(clean({ name: 'photo.jpg', data: latin('%PDF-1.7') }).kind).toBe('cannot-clean');
  });

  test('a damaged picture is not said to be clean', async () => {
    const whole = await withExif('jpeg', ALL);
    expect(cleaned(whole.subarray(0, -40)).kind).toBe('cannot-clean');
    expect(cleaned(insert(whole, 2, latin('x'))).kind).toBe('cannot-clean');
  });
});
