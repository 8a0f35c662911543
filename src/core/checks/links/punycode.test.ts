import { expect, test } from 'vitest';
import { decodedLabel } from '#src/core/checks/links/punycode.ts';

const LABELS = [
  'münchen',
  'россия',
  '日本語',
  'ኢትዮጵያ',
  'إختبار',
  'भारत',
  'аррӏе',
  'ไทย',
  '한국',
  'faß',
  'maß-ö-ä-x',
  'i❤',
  'ελλάδα',
  'שלום',
  'đà-nẵng',
];

test.each(LABELS)('%s comes back from what browsers make of it', (label) => {
  expect(decodedLabel(new URL(`https://${label}.com`).hostname.split('.')[0]!)).toBe(label);
});

test('the examples of RFC 3492 are read', () => {
  expect(decodedLabel('xn--egbpdaj6bu4bxfgehfvwxn')).toBe('ليهمابتكلموشعربي؟');
  expect(decodedLabel('xn--d9juau41awczczp')).toBe('そのスピードで');
});

test.each(['example', 'xn--', 'xn--!!!', 'xn--99999999', 'xn--a-'])('%s stays as it is', (label) => {
  expect(decodedLabel(label)).toBe(label === 'xn--a-' ? 'a' : label === 'xn--' ? '' : label);
});
