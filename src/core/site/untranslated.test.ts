import { expect, test } from 'vitest';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { documentsOf, localesOf, untranslatedPages } from '#src/core/site/untranslated.ts';
import type { TextReport } from '#src/core/translation/report.ts';

const content = sampleContent();

function report(document: string, total: number, missing: number): TextReport {
  const tally = { total, missing, reviewed: 0, written: total - missing, machine: 0, outdated: 0, obsolete: 0, unstamped: 0 };
  return { document, title: '', file: '', sourceFile: '', tally, outdated: [], missing: [] };
}

test('a page of which more than half is missing stands in the source language', () => {
  const pages = (missing: number) =>
    untranslatedPages(content, { ar: [report('explainer/why-forests', 10, missing), report('pages/about', 4, 0)] });
  expect(pages(5)).toEqual({ ar: [] });
  expect(pages(6)).toEqual({ ar: ['explainer/why-forests.html'] });
  expect(untranslatedPages(content, { ar: [report('testimonies/ranger', 5, 5)], am: [report('actions/plant-a-tree', 5, 5)] })).toEqual({
    ar: ['testimonies/ranger.html'],
    am: ['act/plant-a-tree.html'],
  });
});

test('pages that are made of many texts are judged by all of them', () => {
  expect(untranslatedPages(content, { ar: [report('wins/river-law', 2, 2), report('wins/other', 4, 0)] })).toEqual({ ar: [] });
  expect(untranslatedPages(content, { ar: [report('wins/river-law', 4, 4), report('wins/other', 2, 0)] })).toEqual({ ar: ['wins.html'] });
  expect(documentsOf({ path: 'act/slides.html', section: 'act', id: 'slides' })).toEqual(['deck/']);
  expect(documentsOf({ path: 'testimonies/page-2.html', section: 'testimonies', id: '2' })).toEqual(['locales/site']);
});

test('a language counts for a page only where it has the page', () => {
  const codes = (path: string) =>
    localesOf({ ...content, untranslated: { ar: ['explainer/why-forests.html'] } }, path).map(({ code }) => code);
  expect(codes('explainer/why-forests.html')).toEqual(['en', 'am']);
  expect(codes('about.html')).toEqual(['en', 'ar', 'am']);
});
