import { expect, test } from 'vitest';
import { isolateForeign } from '#src/core/messages/isolate.ts';
import { lineBreaks } from './breaks.ts';

const parts = (input: string): string[] => {
  const text = isolateForeign(input);
  const ends = lineBreaks(text).map(({ position }) => position);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end).replace(/[\u2066-\u2069]/g, ''));
};

test('a line can end after a word or a hyphen', () => {
  expect(parts('Keep the anti-shutdown tools')).toEqual(['Keep ', 'the ', 'anti-', 'shutdown ', 'tools']);
});

test('a hashtag, an address and a web page are never broken', () => {
  expect(parts('See https://example.org/a-b/c-d, #Test-It and me@a-b.org')).toEqual([
    'See ',
    'https://example.org/a-b/c-d, ',
    '#Test-',
    'It ',
    'and ',
    'me@a-b.org',
  ]);
});

test('French punctuation stays with its word', () => {
  expect(parts('Pourquoi\u202f? Parce que')).toEqual(['Pourquoi\u202f? ', 'Parce ', 'que']);
});

test('Amharic can be broken at spaces, Arabic not at a no-break space', () => {
  expect(parts('ኢንተርኔት ለሁሉም')).toEqual(['ኢንተርኔት ', 'ለሁሉም']);
  expect(parts('لا\u00a0لقطع الإنترنت')).toEqual(['لا\u00a0لقطع ', 'الإنترنت']);
});
