import { expect, test } from 'vitest';
import type { Page } from '#src/core/campaign/content.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { inLanguage, outlineOf, scopeOf, testimonyInputs } from './page-inputs.ts';
import type { ProsePage, SiteData } from './site-data.ts';

const content = sampleContent();
const withTexts = (page: Page): ProsePage => ({
  ...page,
  compiled: Object.fromEntries(content.locales.map(({ code }) => [code, { code: `text of ${page.id} in ${code}`, headings: [] }])),
});
const data: SiteData = {
  ...content,
  explainer: content.explainer.map(withTexts),
  pages: content.pages.map(withTexts),
  report: {},
  recorded: {},
  keys: {},
  frames: {},
  kitFiles: [],
  archives: [],
  codes: [],
};

test.each([
  ['testimonies/a-voice.html', 'testimony'],
  ['testimonies/page-2.html', 'language'],
  ['index.html', 'language'],
  ['explainer/why-forests.html', 'language'],
  ['a-z-3.html', 'language'],
  ['feed.xml', 'language'],
  ['coalition/region-africa.html', 'outline'],
  ['wins.html', 'outline'],
  ['volunteer/status.html', 'all'],
  ['data.html', 'all'],
])('%s is made of as much as “%s”', (path, scope) => {
  expect(scopeOf(path)).toBe(scope);
});

test('a page in Amharic gets no words of another language but the campaign’s own, and of testimonies not even those', () => {
  const amharic = inLanguage(data, 'am');
  expect(Object.keys(amharic.messages)).toEqual(['am']);
  for (const { text } of amharic.testimonies) expect(Object.keys(text)).toEqual(['am']);
  for (const { text } of amharic.wins) for (const code of Object.keys(text)) expect(['am', content.campaign.sourceLocale]).toContain(code);
});

test('pages of a language get the prose of that language alone, and pages that show none of it get titles', () => {
  const amharic = inLanguage(data, 'am');
  expect(amharic.explainer.length).toBeGreaterThan(0);
  for (const { compiled } of [...amharic.explainer, ...amharic.pages]) expect(Object.keys(compiled)).toEqual(['am']);
  for (const outline of [outlineOf(amharic), outlineOf(data)]) {
    expect(outline.explainer.map(({ texts }) => texts)).toEqual(data.explainer.map(({ texts }) => texts));
    expect(JSON.stringify(outline)).not.toContain('text of ');
  }
});

test('lists get testimonies without their accounts', () => {
  for (const { text } of inLanguage(data, 'am').testimonies) expect(Object.keys(text['am']!)).not.toContain('body');
});

test('what pages of a language share has no word of a testimony', () => {
  const outline = JSON.stringify(outlineOf(inLanguage(data, 'ar')));
  for (const { text } of content.testimonies) expect(outline).not.toContain(text['ar']!.title);
});

test('the page of a testimony has the titles of its neighbours, and nothing else of them', () => {
  const [first, second] = [...content.testimonies].map(({ id }) => id);
  const { testimony, previous, next } = testimonyInputs(data, 'ar', first!);
  expect(testimony.text['ar']!.title).toBe(content.testimonies[0]!.text['ar']!.title);
  expect(previous).toBeUndefined();
  expect(next).toEqual(second === undefined ? undefined : { id: second, title: content.testimonies[1]!.text['ar']!.title });
});
