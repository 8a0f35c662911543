import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { sampleBook, sampleMatter } from '../sample-book.ts';
import { withoutUndrawn } from './letters.ts';
import { printBookOf } from './print-of.ts';
import { runsOf } from './runs.ts';

const printed = printBookOf(sampleContent(), sampleBook(), sampleMatter(), { svg: '<svg/>', alt: '' });
const lines = () => ({ places: new Set(['two', 'one.1']), own: 'one', lang: 'ar', dir: 'rtl' as const, told: new Set<string>() });
const runs = (html: string, own = lines()) => runsOf(parseFragment(html).childNodes, own);

test('a printed book counts in the digits of its language and turns its pages in its direction', () => {
  expect(printed.digits.join('')).toBe('٠١٢٣٤٥٦٧٨٩');
  expect(printed.dir).toBe('rtl');
  expect(printed.parts[0]!.chapters.map(({ id }) => id)).toEqual(['two', 'ሦስት']);
});

test('a link on paper says the page of its place, or its address at the foot of the page, once', () => {
  expect(runs('انظروا <a href="#two">هنا</a> و<a href="#two">هناك</a>')).toEqual([
    { text: 'انظروا ' },
    { text: 'هنا', to: { place: 'two' } },
    { kind: 'page', place: 'two' },
    { text: ' و' },
    { text: 'هناك', to: { place: 'two' } },
  ]);
  expect(runs('<a href="https://a.example/">هنا</a>')).toContainEqual({ kind: 'note', url: 'https://a.example/' });
  expect(runs('<a href="https://www.a.example/"><bdi>a.example</bdi></a>')).toEqual([
    { text: 'a.example', whole: true, dir: 'ltr', to: { url: 'https://www.a.example/' } },
  ]);
});

test('a link to what the book does not have is only text', () => {
  expect(runs('<a href="#nowhere">لا مكان</a>')).toEqual([{ text: 'لا مكان' }]);
  expect(JSON.stringify(printed)).not.toContain('nowhere');
});

test('a hashtag keeps its own direction, and no word of it is cut', () => {
  expect(runs('حملة #Forests.')).toEqual([{ text: 'حملة ' }, { text: '#Forests', whole: true, dir: 'ltr' }, { text: '.' }]);
});

test('spaces are set as browsers set them', () => {
  expect(runs('<b> ሰላም </b>\n  <i> ለዓለም </i><br> ።')).toEqual([
    { text: 'ሰላም ', bold: true },
    { text: 'ለዓለም', italic: true },
    { kind: 'break' },
    { text: '።' },
  ]);
});

test('what no font draws is left out or told, and never an empty box', () => {
  const covers = (character: string) => /[a-z .\u0600-\u06ff]/.test(character);
  const { value, missing } = withoutUndrawn({ runs: [{ text: 'a ✊ b ሰላም ለዓለም. قف' }], lang: 'ሰ' }, covers);
  expect(value).toEqual({ runs: [{ text: 'a  b …. قف' }], lang: 'ሰ' });
  expect(missing).toHaveLength(1);
});
