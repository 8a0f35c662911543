import { expect, test } from 'vitest';
import { templateOf, TEMPLATES } from '#src/core/kit/catalogue.ts';
import { contrastProblems } from '#src/core/kit/colour.ts';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import { sheetOf } from '#src/core/kit/drawing.ts';
import { kitCampaign } from '#src/core/kit/input.ts';
import type { KitLocale } from '#src/core/kit/model.ts';
import type { Graphic } from '#src/core/kit/schema.ts';
import { SHEETS } from '#src/core/kit/templates/sample-sheets.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import { LOOKS } from '#src/core/looks/look.ts';
import { SECTIONS } from '#src/core/site/sections.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { themeFrom } from '#src/core/theme/theme-from.ts';
import { openFonts } from '#src/io/fonts.ts';
import { looksHtml } from './looks-command.ts';

const WORDS = {
  en: {
    script: 'Latn',
    main: 'No wall can hold the forest back',
    sub: 'Every valley has a voice, and every voice counts.',
    few: 'Stand up',
  },
  ar: { script: 'Arab', main: 'لا جدار يوقف الغابة', sub: 'لكل واد صوت، ولكل صوت أثر.', few: 'قفوا معنا' },
  am: { script: 'Ethi', main: 'ደኑን የሚያቆም ግድግዳ የለም', sub: 'እያንዳንዱ ሸለቆ ድምፅ አለው፤ እያንዳንዱ ድምፅ ይቆጠራል።', few: 'ይቁሙ' },
};

test.each(Object.entries(WORDS))('each design of each look holds the words of “%s”, in colours that can be read', async (code, said) => {
  const fonts = await openFonts([said.main, said.sub, said.few, '#Forest forest.example 47 ፵፯ ٤٧']);
  const campaign = kitCampaign(sampleContent().campaign);
  const locale: KitLocale = { code, direction: code === 'ar' ? 'rtl' : 'ltr', script: said.script, words: {}, wordsFile: '' };
  const typesetter = createTypesetter(locale, fonts);
  const [colours] = themeFrom({ signal: '#1b7f5c' }).colourways;
  const words = (text: string, key: string) => ({ text, file: 'locales/kit.json', key });
  for (const look of LOOKS) {
    for (const name of Object.keys(TEMPLATES)) {
      const [, width, height, safe] = SHEETS.find(([own]) => own === name)!;
      const page = {
        main: words(name === 'badge-button' ? said.few : said.main, 'main'),
        ...(name === 'quote' && { sub: words(said.sub, 'sub'), who: words(said.few, 'who') }),
        ...(name === 'number' && { number: words('47', 'number'), count: 47 }),
        hashtag: words('#Forest', 'hashtag'),
        site: words('forest.example', 'site'),
      };
      const template = templateOf(name, look)!;
      const sheet = sheetOf({ width, height, safe } as Graphic);
      const made = {
        locale,
        kind: 'post' as const,
        graphic: name,
        template,
        colours: colours!,
        pages: [page] as const,
        alt: '',
        formats: [],
        path: '',
      };
      drawSvg({ ...sheet, ...made }, { ...campaign, look }, typesetter);
      expect(contrastProblems(colours!, template.pairs, 'campaign.json'), `${look} ${name}`).toEqual([]);
    }
  }
  expect(typesetter.problems).toEqual([]);
});

/** The sample with the words of a home page. */
function withHome() {
  const content = sampleContent();
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, name]));
  const site = {
    hero: { title: 'Let it stand', lead: 'A forest is a house.', primary: 'Plant' },
    home: { asksTitle: 'Do', numbersTitle: 'Count', storiesTitle: 'Hear', winsTitle: 'Win' },
    demand: 'No more axes.',
    footer: { about: 'We are neighbours.' },
  };
  const messages = Object.fromEntries(
    Object.entries(content.messages).map(([code, own]) => [code, { ...own, ui: { ...(own['ui'] as object), sections }, site }]),
  );
  return { ...content, messages };
}

test('all looks stand side by side in one file that loads nothing and runs nothing, in light, dark and both directions', async () => {
  const html = await looksHtml(withHome());
  expect(html.match(/<iframe sandbox/g)).toHaveLength(LOOKS.length * 4);
  expect(html.match(/dir=&quot;rtl&quot;/g)!.length).toBeGreaterThanOrEqual(LOOKS.length * 2);
  expect(html).not.toMatch(/<script|&lt;script|\bsrc=|url\(http|@import|<link/);
  expect(html).toContain('Looks of Standing Forest');
  for (const word of ['Let it stand', 'border-radius:0!important', 'border-radius:2.5rem']) expect(html).toContain(word);
});
