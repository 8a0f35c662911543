import { expect, test } from 'vitest';
import { countSentence } from './words.ts';

const query = '\u0001';
const arabic = {
  tag: 'ar-EG-u-nu-arab',
  results: {
    zero: `لا نتائج عن ${query}`,
    one: `نتيجة واحدة عن ${query}`,
    two: `نتيجتان عن ${query}`,
    few: `{n} نتائج عن ${query}`,
    many: `{n} نتيجة عن ${query}`,
    other: `{n} نتيجة عن ${query}`,
  },
};

test.each([
  [1, `نتيجة واحدة عن ${query}`],
  [2, `نتيجتان عن ${query}`],
  [3, `٣ نتائج عن ${query}`],
  [11, `١١ نتيجة عن ${query}`],
  [100, `١٠٠ نتيجة عن ${query}`],
  [1296, `١٬٢٩٦ نتيجة عن ${query}`],
])('%i results are counted in the Arabic form that the number asks for, in Arabic digits', (count, sentence) => {
  expect(countSentence(arabic, count)).toBe(sentence);
});

test('in Amharic, nothing and one share a form', () => {
  const amharic = { tag: 'am-ET-u-nu-latn', results: { one: '{n} ውጤት', other: '{n} ውጤቶች' } };
  expect([0, 1, 2].map((count) => countSentence(amharic, count))).toEqual(['0 ውጤት', '1 ውጤት', '2 ውጤቶች']);
});

test('a form that a language does not have is that of all other numbers', () => {
  expect(countSentence({ tag: 'en', results: { other: '{n} found' } }, 1)).toBe('1 found');
});
