import { expect, test } from 'vitest';
import { piecesOf } from './words.ts';

const tokens = (text: string, language: string): string[] => piecesOf(text, language).flatMap(({ tokens }) => tokens);
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
  ['fa', 'قطعی‌های اینترنت', 'قطعي'],
  ['fa', 'کتاب‌ها', 'كتاب ها'],
  ['fa', 'کتاب‌ها', 'کتابها'],
  ['fa', 'می‌شود', 'می شود'],
  ['fa', 'می‌شود', 'میشود'],
  ['fa', 'خانه‌ی', 'خانه'],
  ['fa', 'خانۀ', 'خانه'],
  ['fa', 'خانه‌هایشان', 'خانه'],
  ['fa', '۲۰۲۴', '2024'],
  ['fa', 'مسئول', 'مسئولان'],
  ['ur', 'حکومت', 'حكومت'],
  ['ckb', 'حکومەت', 'حكومهت'],
  ['hi', 'फ़ोन', 'फोन'],
  ['hi', 'हिन्दी', 'हिंदी'],
  ['hi', 'पाँच', 'पांच'],
  ['hi', 'लड़कियाँ', 'लडकी'],
  ['hi', 'सरकारों', 'सरकार'],
  ['hi', 'अधिकारों', 'अधिकार'],
  ['hi', 'सेवाओं', 'सेवा'],
  ['hi', '२९६', '296'],
  ['sw', 'mtandaoni', 'mtandao'],
  ['sw', 'mitandao', 'mtandao'],
  ['sw', 'kufungwa', 'kufunga'],
  ['sw', 'limefungwa', 'anafunga'],
  ['th', 'ปิดอินเทอร์เน็ต', 'อินเทอร์เน็ต'],
  ['th', 'ปิด296ครั้ง', '296'],
  ['my', 'အင်တာနက်ဖြတ်တောက်မှု', 'အင်တာနက်'],
  ['my', '၂၉၆', '296'],
  ['zh', '政府断网', '断网'],
  ['zh', '2024年有296次断网', '296'],
  ['zh', '用Signal发送', 'signal'],
  ['zh-hant', '２０２４年', '2024'],
])('in %s, “%s” and “%s” find each other', (language, one, other) => {
  expect(shares(one, other, language)).toBe(true);
});

test.each([
  ['fa', 'وال', 'ال'],
  ['fa', 'میدان', 'دان'],
  ['hi', 'न्याय', 'नया'],
  ['hi', 'है', 'हो'],
  ['sw', 'haki', 'taka'],
  ['sw', 'mtu', 'kitu'],
  ['zh', '断', '网'],
])('in %s, “%s” and “%s” are different words', (language, one, other) => {
  expect(shares(one, other, language)).toBe(false);
});

test('Ethiopic word spaces and full stops separate words', () => {
  expect(piecesOf('ኢንተርኔት፡ተዘጋ።አሁን', 'am')).toHaveLength(3);
});

test('words of scripts without spaces are found by their characters', () => {
  expect(piecesOf('互联网', 'zh').map(({ raw }) => raw)).toEqual(['互', '联', '网']);
});

test('in scripts without spaces a character is also found with the one after it, and not across a sign', () => {
  expect(tokens('断网，网络', 'zh')).toEqual(['断网', '断', '网', '网络', '网', '络']);
  expect(tokens('ที่นี่', 'th')).toEqual(['ที่นี่', 'ที่', 'นี่']);
});

test('a narrow break is nothing outside of Arabic script', () => {
  expect(tokens('क्\u200cष', 'hi')).toEqual(tokens('क्ष', 'hi'));
});

test('Arabic is not taken for Persian, nor Persian for Arabic', () => {
  expect(shares('والی', 'الی', 'fa')).toBe(false);
  expect(shares('والإنترنت', 'إنترنت', 'ar')).toBe(true);
});

test('a number is one word, however its thousands are set apart', () => {
  expect([tokens('1,296', 'en'), tokens('1.296', 'es'), tokens('١٬٢٩٦', 'ar')]).toEqual([['1296'], ['1296'], ['1296']]);
});

test('punctuation alone, half characters and nothing at all are no words', () => {
  for (const text of ['', '   ', '?!…', '— · —', '።፣', '\ud800', '\u200f\u202e']) expect(tokens(text, 'am')).toEqual([]);
});
