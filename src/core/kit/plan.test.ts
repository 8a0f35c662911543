import { expect, test } from 'vitest';
import type { KitInput } from './model.ts';
import { planKit } from './plan.ts';

const night = { id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' };
const input: KitInput = {
  campaign: {
    name: 'Test',
    hashtag: '#TestTag',
    siteLabel: 'test.example',
    mark: { viewBox: '0 0 1 1', path: 'M0 0h1v1z' },
    colourways: [night],
  },
  graphics: [
    {
      id: 'band',
      kind: 'banner',
      template: 'banner',
      width: 1500,
      height: 500,
      colourways: ['night'],
      words: { main: 'main' },
      order: 1,
      formats: ['png', 'svg'],
    },
  ],
  locales: [
    {
      code: 'fr',
      direction: 'ltr',
      script: 'Latn',
      words: { main: 'Oui', 'graphics.band.alt': '{{slogan}} {{hashtag}}', 'preview.alt': '{{title}}' },
      wordsFile: 'locales/fr/kit.json',
    },
    { code: 'ar', direction: 'rtl', script: 'Arab', words: { 'preview.alt': '{{title}}' }, wordsFile: 'locales/ar/kit.json' },
  ],
  previews: [{ locale: 'ar', path: 'explainer/what', title: 'ما معنى', label: 'شرح', file: 'content/explainer/ar/what.mdx', key: 'title' }],
};

test('each graphic is planned in each language that has its words, and each page has its preview', () => {
  const { drawings, problems } = planKit(input);
  expect(drawings.map(({ path, alt }) => [path, alt])).toEqual([
    ['kit/fr/testtag-fr-band-night', 'Oui \u2068#TestTag\u2069'],
    ['preview/ar/explainer/what', 'ما معنى'],
  ]);
  expect(problems.map(({ file, what }) => [file, what.slice(0, 7)])).toEqual([['locales/ar/kit.json', '“main” ']]);
});

test('a template or a colourway that does not exist is a problem that lists those that do', () => {
  const graphics = [{ ...input.graphics[0]!, template: 'bannner', colourways: ['nigth'] }];
  expect(planKit({ ...input, graphics }).problems.map(({ file, what, fix }) => [file, what, fix])).toEqual([
    ['content/kit/band.json', 'There is no template “bannner”.', 'Use one of these: avatar, badge, badge-square, banner.'],
    ['content/kit/band.json', 'There is no colourway “nigth”.', 'Use one of these: night.'],
  ]);
});

test('faint colours are found before anything is drawn', () => {
  const campaign = { ...input.campaign, colourways: [{ ...night, accent: '#3a2a70' }] };
  const faint = planKit({ ...input, campaign }).problems.filter(({ file }) => file === 'content/campaign.json');
  expect(faint.map(({ what }) => what.split(' (')[0])).toEqual(['In the colourway “night”, accent', 'In the colourway “night”, onAccent']);
});
