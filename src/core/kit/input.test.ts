import { expect, test } from 'vitest';
import { kitInput } from '#src/core/kit/input.ts';
import { planKit } from '#src/core/kit/plan.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';

test('every page of every language wants a link preview, with the words of its own language', () => {
  const { previews } = kitInput(sampleContent());
  expect(previews).toHaveLength(3 * 37);
  expect(previews.filter(({ path }) => path === 'explainer/why-forests')).toEqual([
    {
      locale: 'en',
      path: 'explainer/why-forests',
      label: 'Guide',
      title: 'Why forests',
      file: 'content/explainer/en/why-forests.mdx',
      key: 'title',
    },
    {
      locale: 'ar',
      path: 'explainer/why-forests',
      label: 'الدليل',
      title: 'لماذا الغابات',
      file: 'content/explainer/ar/why-forests.mdx',
      key: 'title',
    },
    {
      locale: 'am',
      path: 'explainer/why-forests',
      label: 'መመሪያ',
      title: 'ደን ለምን',
      file: 'content/explainer/am/why-forests.mdx',
      key: 'title',
    },
  ]);
});

test('the home page and pages such as “About” are labelled with the campaign’s name', () => {
  const labels = kitInput(sampleContent())
    .previews.filter(({ path }) => path === 'index' || path === 'about')
    .map(({ label }) => label);
  expect(new Set(labels)).toEqual(new Set(['Standing Forest']));
});

test.each([
  ['https://forest.example/', 'forest.example'],
  ['https://forest.example/stand/', 'forest.example/stand'],
])('the address %s is printed as %s', (site, label) => {
  const content = sampleContent();
  content.campaign.site = site;
  expect(kitInput(content).campaign.siteLabel).toBe(label);
});

test('a sound campaign leaves nothing for the kit to complain about', () => {
  expect(planKit(kitInput(sampleContent())).problems).toEqual([]);
});

test('the words of a language are found by their dotted keys, and where to change them', () => {
  const arabic = kitInput(sampleContent()).locales.find(({ code }) => code === 'ar');
  expect(arabic).toMatchObject({
    direction: 'rtl',
    script: 'Arab',
    wordsFile: 'locales/ar/kit.json',
    words: { 'slogans.stand': 'دعوا الغابة قائمة' },
  });
});
