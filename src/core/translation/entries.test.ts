import { expect, test } from 'vitest';
import { asItStands, completeEntry } from './complete-entry.ts';
import type { TranslationBlock } from './block.ts';
import { baseLanguage, entryBlocks, type TranslatedEntry } from './entry-text.ts';
import { memoryOf, seeded } from './sample-pages.ts';
import { syncEntry } from './sync-entry.ts';
import { stampNew } from './sync-prose.ts';
import { textHash } from './text-hash.ts';

const ENGLISH = { title: 'Plant a tree', steps: ['Dig a deep hole.', 'Water the tree.'], labels: { war: 'War' } };
const AMHARIC = { title: 'ዛፍ ይትከሉ', steps: ['ጉድጓድ ይቆፍሩ።', 'ዛፉን ያጠጡ።'], labels: { war: 'ጦርነት' } };
const ARABIC = { title: 'ازرعوا شجرة', steps: ['احفروا حفرة.', 'اسقوا الشجرة.'], labels: { war: 'حرب' } };
const MEMORY = memoryOf(ENGLISH.title, ...ENGLISH.steps, 'War');

const fileOf = (text: object, more: object = {}): string => `${JSON.stringify({ order: 10, text, ...more }, null, 2)}\n`;
const sync = (text: string, locale: string, memory = MEMORY): string =>
  syncEntry(text, { sourceLocale: 'en', locale }, memory, stampNew('person'));
const read = (text: string) => JSON.parse(text) as TranslatedEntry & { text: Record<string, typeof ENGLISH> };
const states = (text: string, locale: string, memory = MEMORY) =>
  Object.fromEntries(entryBlocks(read(text), 'en', locale, memory).map(({ key, state }) => [key, state]));
const ALL = ['title', 'steps.0', 'steps.1', 'labels.war'];
const allAre = (state: string) => Object.fromEntries(ALL.map((key) => [key, state]));
const TRANSLATED = fileOf({ en: ENGLISH, am: AMHARIC });
const STAMPED = sync(TRANSLATED, 'am');

test('a translated entry gets its stamps, and nothing else of its file changes', () => {
  const { stamps, ...rest } = read(STAMPED);
  expect(rest).toEqual(read(TRANSLATED));
  expect(stamps!['am']!.split(' ').map((stamp) => stamp.split('=')[0])).toEqual(ALL);
  expect(STAMPED.startsWith(TRANSLATED.slice(0, -4))).toBe(true);
  expect(states(STAMPED, 'am')).toEqual(allAre('current'));
  expect(sync(STAMPED, 'am')).toBe(STAMPED);
});

test('a language that is missing gets an empty place for each text, item by item', () => {
  const begun = sync(STAMPED, 'ar');
  expect(read(begun).text['ar']).toEqual({ title: '', steps: ['', ''], labels: { war: '' } });
  expect(read(begun).stamps).toEqual(read(STAMPED).stamps);
  expect(states(begun, 'ar')).toEqual(allAre('missing'));
  expect(sync(begun, 'ar')).toBe(begun);
  const half = begun.replace('"title": ""', '"title": "ازرعوا شجرة"').replace(/""(?=\n\s*\])/, '"اسقوا الشجرة."');
  const synced = sync(half, 'ar');
  expect(states(synced, 'ar')).toMatchObject({ title: 'current', 'labels.war': 'missing' });
  expect(read(synced).text['ar']!.steps).toEqual(['', 'اسقوا الشجرة.']);
  expect(sync(synced, 'ar')).toBe(synced);
});

test('one text was changed: it alone is outdated, in each language that was translated from it', () => {
  const changed = sync(fileOf({ en: ENGLISH, am: AMHARIC, ar: ARABIC }), 'ar').replace('Dig a deep hole.', 'Dig a very deep hole.');
  const both = sync(STAMPED.replace('Dig a deep hole.', 'Dig a very deep hole.'), 'am');
  expect(states(changed, 'ar')).toEqual({ ...allAre('current'), 'steps.0': 'outdated' });
  expect(states(both, 'am')).toEqual({ ...allAre('current'), 'steps.0': 'outdated' });
  const done = sync(both.replace('ጉድጓድ ይቆፍሩ።', 'በጣም ጥልቅ ጉድጓድ ይቆፍሩ።'), 'am');
  expect(states(done, 'am')).toEqual(allAre('current'));
});

test('an item was put in: it is missing, the others keep their translations, and bringing up makes room for it', () => {
  const longer = STAMPED.replace('"Dig a deep hole."', '"Ask the neighbours.",\n        "Dig a deep hole."');
  expect(states(longer, 'am')).toEqual({ ...allAre('current'), 'steps.0': 'missing', 'steps.2': 'current' });
  const synced = sync(longer, 'am');
  expect(read(synced).text['am']!.steps).toEqual(['', ...AMHARIC.steps]);
  expect(sync(synced, 'am')).toBe(synced);
  const done = sync(synced.replace('[\n        ""', '[\n        "ጎረቤቶችን ይጠይቁ።"'), 'am');
  expect(Object.values(states(done, 'am'))).toEqual(Array(5).fill('current'));
});

test('an item whose source is no more is never thrown away', () => {
  const shorter = STAMPED.replace('"Dig a deep hole.",', '"Something else entirely, and new.",');
  const synced = sync(shorter, 'am');
  for (const word of ['ጉድጓድ', 'ዛፉን', 'ጦርነት']) expect(synced).toContain(word);
  expect(sync(synced, 'am')).toBe(synced);
});

test('whatever becomes of a list and its translation, no item is lost, and none passes for the translation of another', () => {
  const random = seeded(3);
  let count = 0;
  for (let i = 0; i < 400; i++) {
    const items = (kind: string): string[] =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${kind}${count++} ${kind}${count} ${kind}`);
    let english = items('step');
    let amharic = english.map(() => items('ደረጃ')[0]!);
    let remembered = memoryOf();
    let stamps: object = {};
    for (let round = 0; round < 3; round++) {
      const file = fileOf({ en: { steps: english }, am: { steps: amharic } }, stamps);
      const synced = sync(file, 'am', remembered);
      const { steps } = read(synced).text['am']!;
      expect(
        amharic.filter((item) => item !== '' && !steps.includes(item)),
        synced,
      ).toEqual([]);
      expect(sync(synced, 'am', remembered)).toBe(synced);
      remembered = new Map([...remembered, ...memoryOf(...english)]);
      stamps = { stamps: read(synced).stamps };
      const before = english;
      english = english.filter(() => random() > 0.3).concat(random() > 0.5 ? items('new') : []);
      if (english.length === 0) english = items('other');
      const now = entryBlocks({ text: { en: { steps: english }, am: { steps } }, ...stamps }, 'en', 'am', remembered);
      const wasStamped = (text = ''): boolean => synced.includes(`/${textHash(text)}`);
      const isNew = ({ source, state, target }: TranslationBlock): boolean =>
        !before.includes(source) && state === 'current' && wasStamped(target);
      expect(now.filter(isNew), `${synced} ${english.join()}`).toEqual([]);
      amharic = steps.map((item) => (item === '' && random() > 0.5 ? items('ደረጃ')[0]! : item));
    }
  }
});

test('a testimony is translated from the campaign’s language where it has it, else from the one in which it was told', () => {
  expect(baseLanguage({ text: { am: AMHARIC, en: ENGLISH }, originalLanguage: 'am' }, 'en')).toBe('en');
  expect(baseLanguage({ text: { ar: ARABIC, am: AMHARIC }, originalLanguage: 'am' }, 'en')).toBe('am');
  expect(baseLanguage({ text: { ar: ARABIC } }, 'en')).toBe('ar');
  expect(baseLanguage({}, 'en')).toBeUndefined();
  const own = fileOf({ am: AMHARIC }, { originalLanguage: 'am' });
  expect(states(own, 'ar')).toEqual(allAre('missing'));
  expect(states(own, 'am')).toEqual({});
  expect(sync(own, 'am')).toBe(own);
});

test('an entry whose only text has no name is translated too', () => {
  const file = `${JSON.stringify({ statusNote: { en: 'It moved.', ar: 'انتقلت.' } })}\n`;
  const synced = sync(sync(file, 'ar'), 'am');
  expect(read(synced)).toMatchObject({
    statusNote: { en: 'It moved.', ar: 'انتقلت.', am: '' },
    stamps: { ar: expect.stringMatching(/^text=/) as string },
  });
  expect(entryBlocks(read(synced), 'en', 'ar', MEMORY)).toMatchObject([{ key: 'text', state: 'current', stamped: true }]);
});

const shown = (entry: object) =>
  completeEntry(entry, 'en', ['en', 'ar', 'am'], MEMORY, (block, base) => `[${block.state} ${base}] ${asItStands(block, base)}`);

test('an entry is shown whole in every language, and only what is due is marked', () => {
  const changed = read(STAMPED.replace('Water the tree.', 'Water the tree well.'));
  delete (changed.text['am'] as Partial<typeof ENGLISH>).labels;
  expect(shown(changed)).toMatchObject({
    text: {
      en: { ...ENGLISH, steps: [ENGLISH.steps[0], 'Water the tree well.'] },
      am: {
        title: '[current en] ዛፍ ይትከሉ',
        steps: ['[current en] ጉድጓድ ይቆፍሩ።', '[outdated en] ዛፉን ያጠጡ።'],
        labels: { war: '[missing en] War' },
      },
      ar: { title: '[missing en] Plant a tree', steps: ['[missing en] Dig a deep hole.', '[missing en] Water the tree well.'] },
    },
  });
});

test('what only a translation has stays: a field of its own, and more paragraphs than the source', () => {
  const own = { en: ENGLISH, ar: { ...ARABIC, steps: [...ARABIC.steps, 'سطر زائد.'], sourceName: 'المرصد' }, am: AMHARIC };
  expect(completeEntry({ text: own }, 'en', ['en', 'ar', 'am'], MEMORY, asItStands)).toEqual({ text: own });
});

test('whatever stands in the file of an entry, showing it never fails, and leaves a mistake for the check to see', () => {
  const random = seeded(11);
  const values: unknown[] = [
    null,
    0,
    '',
    'نص',
    true,
    [],
    {},
    [[]],
    ['ا', 1],
    { toString: 1, valueOf: 1 },
    { title: null },
    { title: 1, steps: 'x' },
    { steps: [null, 'x'] },
    { labels: [] },
    ENGLISH,
    JSON.parse('{"__proto__": "x"}'),
  ];
  const any = (): unknown => values[Math.floor(random() * values.length)];
  for (let i = 0; i < 3_000; i++) {
    const languages = Object.fromEntries(['en', 'ar', 'am'].filter(() => random() > 0.2).map((code) => [code, any()]));
    const entry = {
      text: random() > 0.1 ? languages : any(),
      statusNote: any(),
      stamps: random() > 0.5 ? any() : { ar: any(), en: any() },
      originalLanguage: any(),
    };
    const show = () => completeEntry(entry, 'en', ['en', 'ar', 'am'], MEMORY, asItStands);
    expect(show, JSON.stringify(entry)).not.toThrow();
  }
  expect(shown({ text: { en: ENGLISH, ar: 'خطأ' } })).toMatchObject({ text: { ar: 'خطأ' } });
  expect(shown({ text: { en: ENGLISH, ar: { ...ARABIC, title: ['خطأ'] } } })).toMatchObject({ text: { ar: { title: ['خطأ'] } } });
});
