import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { headingIds } from '#src/core/explainer/heading-ids.ts';

const idsIn = (text: string) =>
  [...markdownToHtml(text, { hastPlugins: [headingIds] }).html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

test('headings in any script have their words as ids', () => {
  expect(idsIn('## The water\n\n## ውኃ\n\n### الماء النقي\n\n## L’eau')).toEqual(['the-water', 'ውኃ', 'الماء-النقي', 'leau']);
});

test('two headings of the same words have two ids, on every page anew', () => {
  expect(idsIn('## Water\n\n## Water')).toEqual(['water', 'water-1']);
  expect(idsIn('## Water')).toEqual(['water']);
});

test('no heading takes the id of a place that the page has already', () => {
  expect(idsIn('## Main\n\n## Contents\n\n## Find\n\n## Top')).toEqual(['main-1', 'contents-1', 'find-1', 'top-1']);
});

test('no heading takes the id of a chart, wherever that stands', () => {
  const { code } = mdxToJs('## Felled by year\n\n<Chart id="felled-by-year" />\n', { hastPlugins: [headingIds] });
  expect(code).toContain('"felled-by-year-1"');
});
