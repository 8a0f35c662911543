import { expect, test } from 'vitest';
import type { TestimonyInputs } from '#src/core/site/page-inputs.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { foreign, older } from '#src/core/translation/marks.ts';
import { shellInputs } from './testimony-shell.ts';

const content = sampleContent();
const amharic = content.locales.find(({ code }) => code === 'am')!;

const text = { title: 'የዛፎች ታሪክ', summary: 'አንድ ቀን', who: 'ጠባቂ', place: 'ተራራ', body: ['ዛፎቹ አረንጓዴ ነበሩ።', 'ከዚያ ዝናብ መጣ።'] };
const inputs: TestimonyInputs = {
  testimony: {
    id: 'ranger',
    form: 'retold',
    attribution: { level: 'role-and-place' },
    source: { name: 'Forest Watch', url: 'https://forest.example/a' },
    originalLanguage: 'en',
    text: { am: text },
  },
  previous: { id: 'farmer', title: 'ገበሬው' },
  next: undefined,
  changes: [],
};

const withText = (own: Partial<typeof text>): TestimonyInputs => ({
  ...inputs,
  testimony: { ...inputs.testimony, text: { am: { ...text, ...own } } },
});

const shellOf = (of: TestimonyInputs) => shellInputs(of, amharic, content);

test('two testimonies that differ in what they say alone share a shell', () => {
  const other: TestimonyInputs = {
    ...withText({ title: 'ሌላ ርዕስ', place: 'ወንዝ', body: ['አንድ PDF', 'ሁለት'] }),
    previous: { id: 'teacher', title: 'መምህሩ' },
  };
  other.testimony = { ...other.testimony, id: 'fisher', source: { name: 'Another', url: 'https://forest.example/b' } };
  expect(shellOf(other)?.shown).toEqual(shellOf(inputs)?.shown);
  expect(shellOf(other)?.fills).not.toEqual(shellOf(inputs)?.fills);
});

test('nothing that a testimony says stands in its shell', () => {
  const shown = JSON.stringify(shellOf(inputs)!.shown);
  for (const said of [...Object.values(text).flat(), 'ranger', 'farmer', 'ገበሬው', 'Forest Watch', 'forest.example/a'])
    expect(shown).not.toContain(said);
});

test.each<[string, TestimonyInputs]>([
  ['with another number of paragraphs', withText({ body: ['አንድ'] })],
  ['that is told in other words', { ...inputs, testimony: { ...inputs.testimony, form: 'verbatim' } }],
  ['that is the first', { ...inputs, previous: undefined }],
  ['whose source has no address', { ...inputs, testimony: { ...inputs.testimony, source: { name: 'Forest Watch' } } }],
])('a testimony %s has a shell of its own', (_, of) => {
  expect(shellOf(of)?.shown).toBeDefined();
  expect(shellOf(of)?.shown).not.toEqual(shellOf(inputs)?.shown);
});

test.each<[string, TestimonyInputs]>([
  ['older than its source', withText({ title: older(text.title, '01234567') })],
  ['not translated', withText({ body: [foreign('The trees were green.', 'en', 'ltr'), 'ሁለት'] })],
  ['with a name of another script in its title', withText({ title: 'የ Forest ታሪክ' })],
  [
    'with an address that HTML writes otherwise',
    { ...inputs, testimony: { ...inputs.testimony, discussion: 'https://forest.example/?a&b' } },
  ],
  ['with letters in its file name that addresses write otherwise', { ...inputs, testimony: { ...inputs.testimony, id: 'ዛፍ' } }],
])('the page of a testimony %s is made by Astro', (_, of) => {
  expect(shellOf(of)).toBeUndefined();
});

test('the page of a testimony that counts as untranslated in any language is made by Astro: its list of languages is another', () => {
  expect(shellInputs(inputs, amharic, { ...content, untranslated: { ar: ['testimonies/ranger.html'] } })).toBeUndefined();
});
