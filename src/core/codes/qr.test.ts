import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QR_LIMIT, qrPath } from './qr.ts';
import { pixelsOf } from './sample-pixels.ts';

test.each([
  'https://example.org/',
  'https://example.org/am/ታሪክዎን-ያካፍሉ.html?x=1#ሐ',
  'OPENPGP4FPR:A35C4DF1FDC350CD5F2BC5923109EA7B914E3366',
  'ኢንተርኔቱን አብራ፦ ሁልጊዜም ክፍት ይሁን።',
  'أبقوا الإنترنت مفتوحًا دائمًا #اتصال',
  `BEGIN:VEVENT\r\nSUMMARY:“Quotes” & <b>marks</b>\r\nEND:VEVENT`,
  'é'.repeat(300),
])('a phone reads back what stands in the code: %s', (text) => {
  const drawn = qrPath(text);
  expect(decodeQR(pixelsOf(drawn))).toBe(text);
});

test('a fingerprint needs less room in capitals than in small letters', () => {
  const text = 'OPENPGP4FPR:A35C4DF1FDC350CD5F2BC5923109EA7B914E3366';
  expect(qrPath(text).size).toBeLessThan(qrPath(text.toLowerCase()).size);
});

test('four light squares stand around the code', () => {
  const { size, path } = qrPath('https://example.org/');
  expect(size).toBe(25 + 8);
  const { data } = pixelsOf({ size, path }, 1);
  const isDark = (x: number, y: number) => data[(y * size + x) * 4] === 0;
  const outer = Array.from({ length: size }, (_, at) => [at, size - 1 - at]).flat();
  expect(outer.some((at) => [0, 1, 2, 3].some((edge) => isDark(at, edge) || isDark(edge, at)))).toBe(false);
  expect(isDark(4, 4)).toBe(true);
});

test('a text that no code can hold is refused, and the longest one is drawn', () => {
  expect(qrPath('a'.repeat(QR_LIMIT)).size).toBe(177 + 8);
  expect(() => qrPath('a'.repeat(QR_LIMIT + 1))).toThrow();
});
