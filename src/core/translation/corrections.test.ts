import { expect, test } from 'vitest';
import type { TranslatedText } from './block.ts';
import { corrections, passedTexts } from './corrections.ts';
import { judgeProse } from './prose-text.ts';
import { memoryOf, pageOf, pageText, syncedPage } from './sample-pages.ts';
import { printSourceOnly, readSourceOnly, type SourceOnly } from './stamp.ts';
import { textHash } from './text-hash.ts';

const [FIRST, TYPO, FIXED, CHANGED] = [
  'Trees hold the water.',
  'Tress hold the water of the hill.',
  'Trees hold the water of the hill.',
  'Trees hold the water of the whole hill.',
];
const MEMORY = memoryOf(FIRST, TYPO, 'The river', 'What it gives.');
const page = (text: string, noted: SourceOnly = new Map()) =>
  pageText(
    `${text}\n`,
    `title: "The river"\ndescription: "What it gives."${noted.size > 0 ? `\nsourceOnly: "${printSourceOnly(noted)}"` : ''}`,
  );
const translated = (from: string, words: string) =>
  syncedPage(page(from), pageText(`${words}\n`, 'title: "عنوان"\ndescription: "وصف"')).text;

function textOf(source: string, target: string): TranslatedText {
  const { fields, blocks } = judgeProse({ source: pageOf(source), target: pageOf(target) }, MEMORY);
  return { document: 'x/y', locale: 'ar', sourceFile: '', file: '', title: '', obsolete: [], blocks: [...fields, ...blocks] };
}

const states = (source: string, ...targets: string[]) => targets.map((target) => textOf(source, target).blocks.at(-1)!.state);
/** The source as it is after “en-only”. */
function corrected(source: string, targets: string[], noted: SourceOnly = new Map(), passed: string[] = []): SourceOnly {
  const texts = targets.map((target) => textOf(page(source, noted), target));
  return corrections(texts, { sourceOnly: noted, all: texts, passed });
}

const ARABIC = translated(TYPO, 'الأشجار تحفظ ماء التلة.');
const AMHARIC = translated(TYPO, 'ዛፎች የኮረብታውን ውኃ ይይዛሉ።');

test('a typo that was fixed changes nothing for anybody, once it is marked', () => {
  expect(states(page(FIXED), ARABIC, AMHARIC)).toEqual(['outdated', 'outdated']);
  const noted = corrected(FIXED, [ARABIC, AMHARIC]);
  expect(noted).toEqual(new Map([[textHash(FIXED), textHash(TYPO)]]));
  expect(states(page(FIXED, noted), ARABIC, AMHARIC)).toEqual(['current', 'current']);
  expect(syncedPage(page(FIXED, noted), ARABIC).text).toBe(ARABIC);
});

test('a change of the meaning voids the mark, and a second typo keeps it', () => {
  const noted = corrected(FIXED, [ARABIC, AMHARIC]);
  expect(states(page(CHANGED, noted), ARABIC, AMHARIC)).toEqual(['outdated', 'outdated']);
  const again = corrected(`${FIXED} `.replace('.', '!'), [ARABIC, AMHARIC], noted);
  expect(states(page(FIXED.replace('.', '!'), again), ARABIC)).toEqual(['current']);
  expect(again.has(textHash(FIXED)), 'what is no more is forgotten').toBe(false);
});

test('a translation that was outdated before stays so', () => {
  const old = translated(FIRST, 'ዛፎች ውኃ ይይዛሉ።');
  for (const targets of [
    [ARABIC, old],
    [old, ARABIC],
    [old, ARABIC, old],
  ]) {
    const noted = corrected(FIXED, targets);
    expect(states(page(FIXED, noted), ...targets)).toEqual(targets.map((target) => (target === old ? 'outdated' : 'current')));
  }
});

test('where a language already has today’s text, what others have is no correction of it', () => {
  const new_ = translated(FIXED, 'الأشجار تحفظ ماء التلة كله.');
  const noted = corrected(FIXED, [new_, AMHARIC]);
  expect(noted).toEqual(new Map());
  expect(states(page(FIXED, noted), new_, AMHARIC)).toEqual(['current', 'outdated']);
});

test('a change that nobody has translated yet stays one, when its typo is fixed', () => {
  const old = [translated(FIRST, 'الأشجار تحفظ الماء.'), translated(FIRST, 'ዛፎች ውኃ ይይዛሉ።')];
  const noted = corrected(
    FIXED,
    old,
    new Map(),
    passedTexts(
      MEMORY,
      old.map((target) => textOf(page(FIXED), target)),
    ),
  );
  expect(noted).toEqual(new Map([[textHash(FIXED), textHash(TYPO)]]));
  expect(states(page(FIXED, noted), ...old)).toEqual(['outdated', 'outdated']);
});

test('without a memory the text from which most translations were made is the one before', () => {
  const old = translated('A text of long ago.', 'نص');
  expect(printSourceOnly(corrected(CHANGED, [old, old, translated('Another.', 'آخر')]))).toBe(
    `${textHash(CHANGED)}=${textHash('A text of long ago.')}`,
  );
});

test('where nothing has changed nothing is noted', () => {
  expect(corrected(TYPO, [ARABIC, AMHARIC], readSourceOnly('00000000=11111111'))).toEqual(new Map());
});
