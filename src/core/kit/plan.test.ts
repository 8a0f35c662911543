import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { TEMPLATES } from './catalogue.ts';
import type { KitInput } from './model.ts';
import { planKit } from './plan.ts';

const tell = tellIn('en', (value) => value);
const night = { id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' };
const input: KitInput = {
  campaign: {
    name: 'Test',
    hashtag: '#TestTag',
    siteLabel: 'test.example',
    address: 'https://test.example/',
    organiser: 'Test',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    updated: '2026-11-21',
    mark: { viewBox: '0 0 1 1', path: 'M0 0h1v1z' },
    colourways: [night],
  },
  graphics: [
    {
      id: 'band',
      kind: 'banner',
      template: 'field',
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
    ['kit/fr/testtag-fr-band-night-1500x500', 'Oui \u2068#TestTag\u2069'],
    ['preview/ar/explainer/what', 'ما معنى'],
  ]);
  expect(problems.map(({ file, what }) => [file, tell(what).slice(0, 7)])).toEqual([['locales/ar/kit.json', '“main” ']]);
});

test('a template or a colourway that does not exist is a problem that lists those that do', () => {
  const graphics = [{ ...input.graphics[0]!, template: 'bannner', colourways: ['nigth'] }];
  expect(planKit({ ...input, graphics }).problems.map(({ file, what, fix }) => [file, tell(what), tell(fix)])).toEqual([
    ['content/kit/band.json', 'There is no template “bannner”.', `Use one of: ${Object.keys(TEMPLATES).join(', ')}.`],
    ['content/kit/band.json', 'There is no colourway “nigth”.', 'Use one of: night.'],
  ]);
});

test('faint colours are found before anything is drawn', () => {
  const campaign = { ...input.campaign, colourways: [{ ...night, accent: '#3a2a70' }] };
  const faint = planKit({ ...input, campaign }).problems.filter(({ file }) => file === 'content/campaign.json');
  expect(faint.map(({ what }) => tell(what).split(' (')[0])).toEqual([
    'In the colourway “night”, accent',
    'In the colourway “night”, onAccent',
  ]);
});

test('a graphic for testimonies is planned once for each, in the languages that have it', () => {
  const main = { text: 'Quatre heures de route', file: 'content/testimonies/a.json', key: 'text.fr.title' };
  const testimonies = [{ id: 'a', texts: { fr: { main } } }];
  const graphics = [{ ...input.graphics[0]!, for: 'testimony' as const }];
  expect(planKit({ ...input, graphics, testimonies, previews: [] }).drawings.map(({ path, entry }) => [path, entry])).toEqual([
    ['kit/fr/testtag-fr-band-a-night-1500x500', 'a'],
  ]);
});

test('what is printed has as many pixels as its dots per inch say, and its bleed', () => {
  const graphics = [{ ...input.graphics[0]!, width: 210, height: 297, unit: 'mm' as const, dpi: 150, bleed: 3 }];
  const [poster] = planKit({ ...input, graphics }).drawings;
  expect([poster!.width, poster!.height, Math.round(poster!.bleed)]).toEqual([1240, 1754, 18]);
  expect(poster!.path).toBe('kit/fr/testtag-fr-band-night-210x297mm');
  const [coarse] = planKit({ ...input, graphics: graphics.map((graphic) => ({ ...graphic, dpi: undefined })) }).drawings;
  expect([coarse!.width, coarse!.height]).toEqual([794, 1123]);
});

test('an animation of a design that can’t move is a problem', () => {
  const graphics = [{ ...input.graphics[0]!, formats: ['webp-animated' as const] }];
  expect(planKit({ ...input, graphics }).problems.map(({ file, key }) => [file, key])).toContainEqual(['content/kit/band.json', 'formats']);
});

test('a page that tells a testimony has its card as link preview, where the kit has one in that size', () => {
  const main = { text: 'Quatre heures de route', file: 'content/testimonies/a.json', key: 'text.fr.title' };
  const testimonies = [{ id: 'a', texts: { fr: { main } } }];
  const card = { ...input.graphics[0]!, id: 'band', template: 'quote', for: 'testimony' as const, width: 1200, height: 630 };
  const page = { locale: 'fr', path: 'testimonies/a', title: 'Quatre heures de route', label: 'Voix', file: main.file, key: main.key };
  const previewOf = (graphics: KitInput['graphics'], entry?: string) => {
    const { drawings } = planKit({ ...input, graphics, testimonies, previews: [{ ...page, entry }] });
    return drawings.find(({ path }) => path === 'preview/fr/testimonies/a')!;
  };
  expect(previewOf([card], 'a')).toMatchObject({ template: TEMPLATES['quote'], graphic: 'preview', formats: ['png'] });
  expect(previewOf([{ ...card, height: 1080 }], 'a').template).not.toBe(TEMPLATES['quote']);
  expect(previewOf([card]).template).not.toBe(TEMPLATES['quote']);
});
