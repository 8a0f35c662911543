import { expect, test } from 'vitest';
import { decodeCbor, type Item } from './cbor.ts';
import { encodeCbor } from './cbor-writer.ts';

test.each<[string, Item]>([
  ['small and large numbers', [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000]],
  ['numbers below zero', [-1, -24, -25, -169, -70_000]],
  ['texts in any script', ['', 'ኢንተርኔት', 'الإنترنت', 'x'.repeat(300)]],
  ['lists in lists, truth and nothing', [[], [[1, ['a']]], true, false, null]],
])('what is written is read again: %s', (_, item) => {
  expect(decodeCbor(encodeCbor(item))).toEqual(item);
});

test('lists without a length are read to their end', () => {
  expect(decodeCbor(Uint8Array.of(0x9f, 1, 2, 0xff))).toEqual([1, 2]);
});

test('what ends too early is an error', () => {
  expect(() => decodeCbor(Uint8Array.of(0x82, 1))).toThrow('ends too early');
});
