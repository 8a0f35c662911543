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

test.each([
  ['Burmese', 'လူတိုင်းအတွက် ဖွင့်ထားပါ။', ['လူ', 'တိုင်း', 'အတွက် ', 'ဖွင့်', 'ထား', 'ပါ။']],
  ['Thai', 'อินเทอร์เน็ตเพื่อทุกคน เด็กๆ', ['อินเทอร์เน็ต', 'เพื่อ', 'ทุก', 'คน ', 'เด็กๆ']],
  ['Khmer', 'អ៊ីនធឺណិតសម្រាប់មនុស្សគ្រប់គ្នា។', ['អ៊ីនធឺណិត', 'សម្រាប់', 'មនុស្ស', 'គ្រប់គ្នា។']],
  ['Chinese', '保持网络畅通。“断网”伤害每个人！', ['保持', '网络', '畅通。', '“断', '网”', '伤害', '每个人！']],
])('%s, which has no spaces, is broken between words, and never before its punctuation', (_, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('Korean is broken at its spaces', () => {
  expect(parts('인터넷을 끄지 마세요')).toEqual(['인터넷을 ', '끄지 ', '마세요']);
});

test('a hashtag within a text without spaces stays whole', () => {
  expect(parts('保持\u2068#KeepOpen\u2069畅通')).toEqual(['保持', '#KeepOpen', '畅通']);
});
