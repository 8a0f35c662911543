import { expect, test } from 'vitest';
import { indexTokens, piecesOf } from './words.ts';

const tokens = (text: string, language: string): string[] => piecesOf(text, language).flatMap(indexTokens);
const shares = (one: string, other: string, language: string): boolean =>
  tokens(one, language).some((token) => tokens(other, language).includes(token));

test('the pieces of a text are the text', () => {
  const text = 'L’internet — and/or “e-mail”, 1,296 ⁨#Tag⁩ ኢንተርኔት፡ተዘጋ። لا!';
  expect(piecesOf(text, 'fr').map(({ raw, spaced }) => raw + (spaced ? ' ' : '')).join('').trim()).toBe(text); // prettier-ignore
});

test.each([
  ['fr', 'l’internet', 'internet'],
  ['fr', "d'internet", 'Internet'],
  ['fr', 'qu’on coupe', 'coupe'],
  ['ca', "l'apagada", 'apagada'],
  ['ca', 'col·laborar', 'col.laborar'],
  ['ca', 'col·laborar', 'col-laborar'],
  ['ca', 'col·laborar', 'collaborar'],
  ['en', 'organise', 'organize'],
  ['en', 'behaviour', 'behavior'],
  ['en', 'e-mail', 'email'],
  ['en', 'journalist’s', 'journalist'],
  ['pt', 'contacto', 'contato'],
  ['es', 'prepararme', 'prepararse'],
  ['ar', 'الإنترنت', 'انترنت'],
  ['ar', 'والإنترنت', 'إنترنت'],
  ['ar', 'للحكومة', 'حكومه'],
  ['ar', 'بالقانون', 'القانون'],
  ['ar', 'أصوات', 'صوت'],
  ['am', 'በኢንተርኔት', 'ኢንተርኔት'],
  ['am', 'ስለኢንተርኔት', 'ኢንተርኔትን'],
  ['am', 'ዘመቻዎች', 'ዘመቻ'],
  ['am', 'ት/ቤት', 'ትቤት'],
  ['am', 'ቋንቋ', 'ቁዋንቁዋ'],
])('in %s, “%s” and “%s” find each other', (language, one, other) => {
  expect(shares(one, other, language)).toBe(true);
});

test('Ethiopic word spaces and full stops separate words', () => {
  expect(piecesOf('ኢንተርኔት፡ተዘጋ።አሁን', 'am')).toHaveLength(3);
});

test('words of scripts without spaces are found by their characters', () => {
  expect(piecesOf('互联网', 'zh').map(({ raw }) => raw)).toEqual(['互', '联', '网']);
});

test('a number is one word, however its thousands are set apart', () => {
  expect([tokens('1,296', 'en'), tokens('1.296', 'es'), tokens('١٬٢٩٦', 'ar')]).toEqual([['1296'], ['1296'], ['1296']]);
});

test('punctuation alone, half characters and nothing at all are no words', () => {
  for (const text of ['', '   ', '?!…', '— · —', '።፣', '\ud800', '\u200f\u202e']) expect(tokens(text, 'am')).toEqual([]);
});
