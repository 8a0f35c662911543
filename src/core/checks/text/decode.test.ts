import { expect, test } from 'vitest';
import { decodeUtf8 } from '#src/core/checks/text/decode.ts';

const encoder = new TextEncoder();

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)));
}

function wide(text: string, littleEndian: boolean, size = 2): number[] {
  return [...text].flatMap((letter) => {
    const unit = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8, 0, 0].slice(0, size);
    return littleEndian ? unit : unit.toReversed();
  });
}

test.each([
  ['nothing', bytes(), ''],
  ['Arabic, Amharic, Chinese and an emoji', bytes('الإنترنت للجميع ኢንተርኔት 互联网 🌍'), 'الإنترنت للجميع ኢንተርኔት 互联网 🌍'],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'é'), 'é'],
  ['the line ends of Windows', bytes('a\r\nb'), 'a\r\nb'],
  ['the highest character', bytes([0xf4, 0x8f, 0xbf, 0xbf]), '\u{10FFFF}'],
])('%s is read', (_, input, text) => {
  expect(decodeUtf8(input)).toEqual({ text });
});

test.each<[string, Uint8Array, string, number, number]>([
  ['é of Latin-1', bytes('a\nun caf', [0xe9], ' noir'), 'text.old-encoding', 2, 7],
  ['curly quotes of Windows', bytes('He said ', [0x93], 'no', [0x94]), 'text.old-encoding', 1, 9],
  ['é at the very end', bytes('caf', [0xe9]), 'text.old-encoding', 1, 4],
  ['Arabic of Windows', bytes([0xc7, 0xe1, 0xc5, 0xe4, 0xca, 0xd1, 0xe4, 0xca]), 'text.old-encoding', 1, 1],
  ['Russian of Windows', bytes([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'text.not-utf8', 1, 1],
  ['a slash in two bytes', bytes('ab\n', [0xc0, 0xaf]), 'text.not-utf8', 2, 1],
  ['a slash in three bytes', bytes([0xe0, 0x80, 0xaf]), 'text.not-utf8', 1, 1],
  ['four bytes for what needs three', bytes([0xf0, 0x82, 0x82, 0xac]), 'text.not-utf8', 1, 1],
  ['half of a pair', bytes('é', [0xed, 0xa0, 0x80]), 'text.not-utf8', 1, 2],
  ['more than Unicode has', bytes([0xf4, 0x90, 0x80, 0x80]), 'text.not-utf8', 1, 1],
  ['a character cut off at the end', bytes('ኢንተርኔት', [0xe1, 0x8a]), 'text.not-utf8', 1, 7],
  ['a character cut off by another', bytes('ü', [0xe1, 0x8a], 'x'), 'text.not-utf8', 1, 2],
  ['a byte that only continues', bytes('ü\r\n\nü', [0xbf]), 'text.not-utf8', 3, 2],
  ['a byte that is never used', bytes('ü', [0xff, 0x61]), 'text.not-utf8', 1, 2],
  ['UTF-16 with its mark', bytes([0xff, 0xfe], wide('{"a"', true)), 'text.wide', 1, 1],
  ['UTF-16 the other way round', bytes([0xfe, 0xff], wide('{"a"', false)), 'text.wide', 1, 1],
  ['UTF-16 without its mark', bytes(wide('{\n "a"', true)), 'text.wide', 1, 1],
  ['UTF-32', bytes([0xff, 0xfe, 0, 0], wide('{"a"', true, 4)), 'text.wide', 1, 1],
  ['UTF-32 without its mark', bytes(wide('{"a"', false, 4)), 'text.wide', 1, 1],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), 'text.binary', 1, 1],
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'text.binary', 1, 1],
  ['a zip', bytes('PK', [3, 4], 'anything'), 'text.binary', 1, 1],
  ['a PDF', bytes('%PDF-1.7\n'), 'text.binary', 1, 1],
  ['a zero byte in a text', bytes('ab\ncd', [0], 'e'), 'text.binary', 2, 3],
])('%s is refused, and told where', (_, input, what, line, column) => {
  const decoded = decodeUtf8(input);
  expect('said' in decoded && [decoded.said.what[0], decoded.line, decoded.column]).toEqual([what, line, column]);
});

test('of an old encoding the word is told as it was meant', () => {
  expect(decodeUtf8(bytes('un caf', [0xe9], ' noir'))).toMatchObject({
    said: { what: ['text.old-encoding', { word: 'café', encoding: 'Windows-1252' }] },
  });
  expect(decodeUtf8(bytes([0xc7, 0xe1, 0xc5, 0xe4, 0xca, 0xd1, 0xe4, 0xca]))).toMatchObject({
    said: { what: ['text.old-encoding', { word: 'الإنترنت', encoding: 'Windows-1256' }] },
  });
});
