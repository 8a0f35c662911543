import { expect, test } from 'vitest';
import { COMPOSED } from './composed.ts';

const codes = ['fr', 'ar', 'am'];

test('the words of titles stand in the campaign’s order, whichever shard came first', () => {
  const parts = ['{"am":["ዛፍ"],"fr":["arbr"]}', '{"ar":["شجر"]}'];
  const whole = '{"fr":["arbr"],"ar":["شجر"],"am":["ዛፍ"]}';
  expect(COMPOSED['pagefind/titles.json']!(parts, codes)).toBe(whole);
  expect(COMPOSED['pagefind/titles.json']!(parts.toReversed(), codes)).toBe(whole);
});

test('the list of the search has each language, in the order of their codes', () => {
  const part = (code: string) => `{"version":"1","languages":{"${code}":{"hash":"${code}_1"}},"include_characters":["_"]}`;
  expect(COMPOSED['pagefind/pagefind-entry.json']!(codes.map(part), codes)).toBe(
    '{"version":"1","languages":{"am":{"hash":"am_1"},"ar":{"hash":"ar_1"},"fr":{"hash":"fr_1"}},"include_characters":["_"]}',
  );
});
