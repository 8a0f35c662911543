import { expect, test } from 'vitest';
import { pageToShow } from './build-prose.ts';
import { CLOSE, OPEN, TELLS, foreign, older, withoutMarks } from './marks.ts';
import { memoryOf, pageOf, pageText, syncedPage } from './sample-pages.ts';
import { textHash } from './text-hash.ts';

const ENGLISH = { tag: 'en', direction: 'ltr' } as const;
const SOURCE = pageText('One tree.\n\n## A hill\n\n- an item\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n<Chart id="x" />\n');
const ARABIC = syncedPage(
  SOURCE,
  pageText(
    'شجرة [هنا][و].\n\n## تلة\n\n- بند\n\n| ا | ب |\n|---|---|\n| ج | د |\n\n```\nشفرة\n```\n\n<Chart id="x" />\n\n[و]: ../w.html\n',
    'title: "النهر"\ndescription: "ما يعطيه."',
  ),
).text;
const memory = memoryOf(...pageOf(SOURCE).blocks.map(({ text }) => text));
const show = (source: string, target: string | undefined) =>
  pageToShow({ source: pageOf(source), target: target === undefined ? undefined : pageOf(target) }, memory, ENGLISH);
/** Marks as letters, for reading. */
const told = (text: string): string => text.replaceAll(OPEN, '⟦').replaceAll(TELLS, '|').replaceAll(CLOSE, '⟧');

test('a page that is wholly translated is shown as it is written', () => {
  expect(show(SOURCE, ARABIC)).toBe(ARABIC);
});

test('a page that is not there is the source’s, each block marked as what it is', () => {
  expect(told(show(SOURCE, undefined))).toBe(
    pageText(
      '⟦en ltr| One tree. ⟧\n\n## ⟦en ltr| A hill ⟧\n\n- ⟦en ltr| an item ⟧\n\n<Original lang="en" dir="ltr">\n\n| a | b |\n|---|---|\n| c | d |\n\n</Original>\n\n<Original lang="en" dir="ltr">\n\n```\ncode\n```\n\n</Original>\n\n<Chart id="x" />\n',
      'title: "⟦en ltr|The river⟧"\ndescription: "⟦en ltr|What it gives.⟧"',
    ),
  );
});

test('a block whose source has changed keeps its translation, marked; the addresses of its links stay', () => {
  const changed = SOURCE.replace('One tree', 'One old tree').replace('| c |', '| e |');
  const page = told(show(changed, ARABIC));
  expect(page).toContain(`⟦=${textHash('One old tree.')}| شجرة [هنا][و]. ⟧`);
  expect(page).toContain(`<Older of="${textHash('| a | b |\n|---|---|\n| e | d |')}">\n\n| ا | ب |`);
  expect(page).toMatch(/^\[و\]: \.\.\/w\.html$/m);
  expect(page.match(/⟦/g)).toHaveLength(1);
  expect(page).not.toContain('stamps');
});

test('what has lost its source is not shown', () => {
  expect(show(SOURCE.replace('One tree.\n\n', ''), ARABIC)).not.toContain('شجرة');
});

test('a table within a list, and a quotation, are shown in their places', () => {
  const source = pageText('- an item\n\n  | a | b |\n  |---|---|\n  | c | d |\n\n> said\n> so\n');
  const page = pageOf(withoutMarks(show(source, undefined)).replaceAll(/<\/?Original[^>]*>/g, ''));
  expect(page.blocks.map(({ kind }) => kind)).toEqual(['li', 'table', 'p']);
  expect(told(show(source, undefined))).toContain(
    '  <Original lang="en" dir="ltr">\n\n  | a | b |\n  |---|---|\n  | c | d |\n\n  </Original>\n\n> ⟦en ltr| said\n> so ⟧\n',
  );
});

test('where there can be no markup, the marks go and the words stay', () => {
  expect(withoutMarks(`a ${foreign('Keep it on', 'en', 'ltr', ' ')} b ${older('قديم', '12345678')}`)).toBe('a Keep it on b قديم');
  expect(withoutMarks('دعوها تعمل')).toBe('دعوها تعمل');
});
