import { expect, test } from 'vitest';
import { prepareParagraph } from './paragraph.ts';
import { squareFonts } from './square-font.ts';
import { balancedLines, greedyLines } from './wrap.ts';

const style = { language: 'en', direction: 'ltr', script: 'Latn', weight: 400 } as const;
const paragraph = (text: string) => prepareParagraph(text, style, squareFonts.stack('Latn', 400));
const lines = (text: string, ends: number[] | undefined): string[] | undefined =>
  ends?.map((end, i) => text.slice(ends[i - 1] ?? 0, end).trim());

test('lines are filled one after the other', () => {
  const text = 'aaaa bbbb cccc dd';
  expect(lines(text, greedyLines(paragraph(text), 8400))).toEqual(['aaaa bbbb cccc', 'dd']);
});

test('balanced lines leave no lonely word at the end', () => {
  const text = 'aaaa bbbb cccc dd';
  expect(lines(text, balancedLines(paragraph(text), 8400))).toEqual(['aaaa bbbb', 'cccc dd']);
});

test('a word that is wider than its column is not cut', () => {
  expect(greedyLines(paragraph('shutdowns'), 3000)).toBeUndefined();
});

test('a line break that was written is kept', () => {
  const text = 'aa\nbb cc';
  expect(lines(text, balancedLines(paragraph(text), 9000))).toEqual(['aa', 'bb cc']);
});
