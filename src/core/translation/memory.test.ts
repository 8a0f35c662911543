import { expect, test } from 'vitest';
import { NO_WORDS } from '#src/core/messages/generator-words.ts';
import type { CampaignTexts } from './campaign-texts.ts';
import { memorySchema, readMemory } from './memory.ts';
import { recordMemory } from './record-memory.ts';
import { stampOf, printStamp } from './stamp.ts';
import { textHash } from './text-hash.ts';

const [OLD, NOW, GONE] = ['Trees hold water.', 'Trees hold the water.', 'Nobody was made from it.'];
const LAW = 'የወንዝ ሕግ';

function campaign(memory: CampaignTexts['memory']): CampaignTexts {
  const title = { en: { title: NOW }, ar: { title: 'الأشجار' }, am: { title: LAW } };
  const stamps = { ar: `title=${printStamp(stampOf(textHash(OLD), 'الأشجار', 'person'))}` };
  return {
    sourceLocale: 'en',
    locales: [
      { code: 'en', intl: 'en' },
      { code: 'ar', intl: 'ar' },
      { code: 'am', intl: 'am' },
    ],
    pages: { explainer: new Map(), pages: new Map() },
    entries: {
      actions: new Map(),
      coalition: new Map(),
      deck: new Map(),
      figures: new Map(),
      kit: new Map(),
      letters: new Map(),
      testimonies: new Map(),
      wins: new Map([['law', { text: title, stamps }]]),
    },
    messages: new Map([['en', new Map([['ui', { menu: 'Menu' }]])]]),
    words: NO_WORDS,
    stamps: new Map(),
    memory,
  };
}

test('each source text is recorded with the day on which it was first seen, kind by kind', () => {
  const files = recordMemory(campaign(new Map()), '2026-11-27');
  expect(Object.fromEntries(files)).toEqual({
    messages: { [textHash('Menu')]: ['2026-11-27', 'Menu'] },
    wins: { [textHash(NOW)]: ['2026-11-27', NOW] },
  });
});

test('a text keeps its day, and stays as long as some translation was made from it', () => {
  const entry = (text: string, date: string) => [textHash(text), { text, date }] as const;
  const files = recordMemory(
    campaign(new Map([entry(OLD, '2026-01-02'), entry(NOW, '2026-05-06'), entry(GONE, '2026-05-06')])),
    '2026-11-27',
  );
  expect(files.get('wins')).toEqual({ [textHash(OLD)]: ['2026-01-02', OLD], [textHash(NOW)]: ['2026-05-06', NOW] });
  expect(Object.keys(files.get('wins')!)).toEqual(Object.keys(files.get('wins')!).sort());
  for (const file of files.values()) expect(memorySchema.parse(file)).toEqual(file);
  const back = readMemory(files.values());
  expect(back.get(textHash(OLD))).toEqual({ text: OLD, date: '2026-01-02' });
});

test('a text that does not belong to its hash is not believed, nor a file that is none', () => {
  const right = { [textHash(LAW)]: ['2026-01-02', LAW] };
  expect([...readMemory([{ ...right, [textHash(OLD)]: ['2026-01-02', NOW] }]).values()]).toEqual([{ text: LAW, date: '2026-01-02' }]);
  for (const wrong of [
    null,
    [],
    'x',
    { x: 1 },
    { [textHash(LAW)]: [LAW] },
    { [textHash(LAW)]: ['yesterday', LAW] },
    { [textHash(LAW)]: null },
  ])
    expect(readMemory([wrong]).size).toBe(0);
});
