import { deflateSync, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipArchive, type ZipEntry } from './archive.ts';

const text = new TextEncoder().encode('أبقوا الإنترنت متصلا للجميع');
const packed: ZipEntry = { name: 'kit/texts.txt', packed: deflateSync(text), deflated: true, size: text.length, crc32: 0 };
const stored: ZipEntry = { name: 'kit/a.png', packed: text, deflated: false, size: text.length, crc32: 0 };

test('an archive opens and gives back what was put in', () => {
  const files = unzipSync(zipArchive([packed, stored], '2026-11-21'));
  expect(Object.keys(files)).toEqual(['kit/a.png', 'kit/texts.txt']);
  expect(new TextDecoder().decode(files['kit/texts.txt'])).toBe('أبقوا الإنترنت متصلا للجميع');
});

test('a file of an archive may have a name in any script, which its header says is UTF-8', () => {
  const name = 'kit/quote/standingforest-am-የደን-ጠባቂ-moss.png';
  const archive = zipArchive([{ ...stored, name }, packed], '2026-11-21');
  expect(Object.keys(unzipSync(archive))).toEqual([name, 'kit/texts.txt']);
  const flags = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint16(6, true);
  expect([flags(archive), flags(zipArchive([packed], '2026-11-21'))]).toEqual([0x0800, 0]);
});

test('the order in which files come, and the clock, make no difference', () => {
  expect(zipArchive([packed, stored], '2026-11-21')).toEqual(zipArchive([stored, packed], '2026-11-21'));
  const date = new DataView(zipArchive([stored], '2026-11-21').buffer).getUint16(12, true);
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 21]);
});
