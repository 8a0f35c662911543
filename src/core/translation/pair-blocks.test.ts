import { expect, test } from 'vitest';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';
import { align, likeness } from './align.ts';
import type { BlockKind } from './block.ts';
import { judgeBlocks, pairBlocks } from './pair-blocks.ts';
import { memoryOf } from './sample-pages.ts';
import { stampOf, type Stamp } from './stamp.ts';
import { textHash } from './text-hash.ts';

type Written = string | [BlockKind, string];

const kindOf = (block: Written): BlockKind => (typeof block === 'string' ? 'p' : block[0]);
const textOf = (block: Written): string => (typeof block === 'string' ? block : block[1]);
const source = (...blocks: Written[]) =>
  blocks.map((block) => ({ kind: kindOf(block), text: textOf(block), hash: textHash(textOf(block)) }));
const target = (...blocks: Written[]) => blocks.map((block) => ({ kind: kindOf(block), text: textOf(block) }));
const stamp = (from: string, to: string): Stamp => stampOf(textHash(from), to, 'person');

const TREES = 'Trees hold the water of the whole valley.';
const HILL = 'The hill was green when we were children.';
const LAW = 'A law protects the banks of the river.';
const NEW = 'Nobody asked the people who live there.';
const [AR_TREES, AR_HILL, AR_LAW] = ['الأشجار تحفظ ماء الوادي.', 'كانت التلة خضراء.', 'قانون يحمي ضفتي النهر.'];
const STAMPS = [stamp(TREES, AR_TREES), stamp(HILL, AR_HILL), stamp(LAW, AR_LAW)];
const ARABIC = target(AR_TREES, AR_HILL, AR_LAW);
const MEMORY = memoryOf(TREES, HILL, LAW);

/** For each source block, its translation and its state. */
function paired(english: Written[], arabic: Written[] = ARABIC.map(({ text }) => text), stamps = STAMPS, memory = MEMORY) {
  const [from, to] = [source(...english), target(...arabic)];
  const pairing = pairBlocks(from, to, stamps, memory);
  const keys = from.map((_, i) => `${i}`);
  const blocks = judgeBlocks(from, to, pairing, memory, keys).map(({ target: text, state }) => [text, state]);
  return { blocks, obsolete: pairing.obsolete.map((i) => textOf(arabic[i]!)) };
}

const current = (text: string) => [text, 'current'];
const outdated = (text: string) => [text, 'outdated'];
const MISSING = [undefined, 'missing'];

test('a page that is translated is current', () => {
  expect(paired([TREES, HILL, LAW])).toEqual({ blocks: [AR_TREES, AR_HILL, AR_LAW].map(current), obsolete: [] });
});

test('a paragraph that was put in is missing, wherever it stands; its neighbours are as they were', () => {
  expect(paired([NEW, TREES, HILL, LAW]).blocks).toEqual([MISSING, current(AR_TREES), current(AR_HILL), current(AR_LAW)]);
  expect(paired([TREES, NEW, HILL, LAW]).blocks).toEqual([current(AR_TREES), MISSING, current(AR_HILL), current(AR_LAW)]);
  expect(paired([TREES, HILL, LAW, NEW]).blocks).toEqual([current(AR_TREES), current(AR_HILL), current(AR_LAW), MISSING]);
});

test('of a paragraph that was taken out the translation is left over, and only that', () => {
  expect(paired([TREES, LAW])).toEqual({ blocks: [current(AR_TREES), current(AR_LAW)], obsolete: [AR_HILL] });
  expect(paired([])).toEqual({ blocks: [], obsolete: [AR_TREES, AR_HILL, AR_LAW] });
});

test('of a paragraph that was changed the translation is outdated, and only that', () => {
  const changed = 'The hill was green when we were very small children.';
  expect(paired([TREES, changed, LAW])).toEqual({ blocks: [current(AR_TREES), outdated(AR_HILL), current(AR_LAW)], obsolete: [] });
});

test('a new paragraph before one that changed in both languages takes nothing from it, and nothing is left over', () => {
  const changed = 'The hill was green when we were very small children.';
  const [arabicNew, arabicChanged] = ['لم يسأل أحد الناس الذين يعيشون هناك.', 'كانت التلة خضراء حين كنا صغارا جدا.'];
  const { blocks, obsolete } = paired([NEW, changed, LAW], [arabicNew, arabicChanged, AR_LAW], STAMPS.slice(1));
  expect(blocks.map(([text]) => text)).toEqual([arabicNew, arabicChanged, AR_LAW]);
  expect(obsolete).toEqual([]);
});

test('a paragraph that was moved keeps its translation', () => {
  expect(paired([LAW, TREES, HILL])).toEqual({ blocks: [AR_LAW, AR_TREES, AR_HILL].map(current), obsolete: [] });
  expect(paired([LAW, HILL, TREES])).toEqual({ blocks: [AR_LAW, AR_HILL, AR_TREES].map(current), obsolete: [] });
});

test('of a paragraph that was split the translation stays with the greater part', () => {
  const [first, second] = ['Trees hold the water of the whole valley', 'for us.'];
  expect(paired([first, second, HILL, LAW]).blocks).toEqual([outdated(AR_TREES), MISSING, current(AR_HILL), current(AR_LAW)]);
  expect(paired([second, first, HILL, LAW]).blocks).toEqual([MISSING, outdated(AR_TREES), current(AR_HILL), current(AR_LAW)]);
});

test('of two paragraphs that were changed side by side each keeps its own translation', () => {
  const [trees, hill] = ['Trees hold nearly all the water of the valley.', 'The whole hill was green when we were children.'];
  expect(paired([trees, hill, LAW]).blocks).toEqual([outdated(AR_TREES), outdated(AR_HILL), current(AR_LAW)]);
  // One was taken out, its neighbour changed: the more similar former text wins.
  expect(paired([hill, LAW])).toEqual({ blocks: [outdated(AR_HILL), current(AR_LAW)], obsolete: [AR_TREES] });
  expect(paired([trees, LAW])).toEqual({ blocks: [outdated(AR_TREES), current(AR_LAW)], obsolete: [AR_HILL] });
});

test('a paragraph that has nothing in common with the former one is a new one', () => {
  expect(paired([TREES, NEW, LAW])).toEqual({ blocks: [current(AR_TREES), MISSING, current(AR_LAW)], obsolete: [AR_HILL] });
});

test('the same sentence in two paragraphs has two translations, in their order', () => {
  const english = [TREES, 'Yes.', HILL, 'Yes.'];
  const arabic = [AR_TREES, 'نعم.', AR_HILL, 'أجل.'];
  const stamps = english.map((text, i) => stamp(text, arabic[i]!));
  expect(paired(english, arabic, stamps).blocks).toEqual(arabic.map(current));
});

test('without stamps, blocks of a kind belong together in their order; a heading is never taken for a paragraph', () => {
  const english: Written[] = [['h2', 'Why'], TREES, ['li', 'Dig.'], ['h3', 'How']];
  const amharic: Written[] = [['h2', 'ለምን'], 'ዛፎች ውኃ ይይዛሉ።', ['li', 'ይቆፍሩ።'], ['h3', 'እንዴት']];
  expect(paired(english, amharic, []).blocks).toEqual(amharic.map(([, text], i) => current(i === 1 ? 'ዛፎች ውኃ ይይዛሉ።' : text!)));
  expect(paired([['h2', 'Why']], ['ዛፎች'], [])).toEqual({ blocks: [MISSING], obsolete: ['ዛፎች'] });
  expect(paired([['h2', 'Why'], TREES], ['ዛፎች'], [])).toEqual({ blocks: [MISSING, current('ዛፎች')], obsolete: [] });
});

test('a paragraph that became a heading keeps its stamp, and so its translation', () => {
  expect(paired([['h2', TREES]], [['h2', AR_TREES]], [stamp(TREES, AR_TREES)]).blocks).toEqual([current(AR_TREES)]);
});

test('items of a list: one was put in, one changed, one taken out', () => {
  const items = (texts: string[]): Written[] => texts.map((text) => ['li', text]);
  const before = ['Dig a deep hole.', 'Water the tree.', 'Wait a year.'];
  const amharic = ['ጉድጓድ ይቆፍሩ።', 'ዛፉን ያጠጡ።', 'አንድ ዓመት ይጠብቁ።'];
  const stamps = before.map((text, i) => stamp(text, amharic[i]!));
  const now = items(['Ask the neighbours.', 'Dig a very deep hole.', 'Wait a year.']);
  expect(paired(now, items(amharic), stamps, memoryOf(...before))).toEqual({
    blocks: [MISSING, outdated(amharic[0]!), current(amharic[2]!)],
    obsolete: [amharic[1]],
  });
});

test('a translation that was changed keeps its stamp by its place', () => {
  const arabic = [AR_TREES, 'كانت التلة خضراء في طفولتنا.', AR_LAW];
  const pairing = pairBlocks(source(TREES, HILL, LAW), target(...arabic), STAMPS, MEMORY);
  expect(pairing.stamps).toEqual(STAMPS);
});

test('translations that were put in another order by themselves keep their stamps', () => {
  const { stamps } = pairBlocks(source(TREES, HILL, LAW), target(AR_LAW, AR_TREES, AR_HILL), STAMPS, MEMORY);
  expect(stamps).toEqual([STAMPS[2], STAMPS[0], STAMPS[1]]);
});

test('a paragraph that a translator wrote besides, without a source, is left over and its neighbours keep theirs', () => {
  const arabic = [AR_TREES, 'جملة للقارئ العربي وحده.', AR_HILL, AR_LAW];
  expect(paired([TREES, HILL, LAW], arabic)).toEqual({ blocks: [AR_TREES, AR_HILL, AR_LAW].map(current), obsolete: [arabic[1]] });
});

test('pairs keep the order of both sequences, and their score is the greatest there is', () => {
  const same = (a: string, b: string): number => (a === b ? 1 : 0);
  expect(align([...'abcd'], [...'xbcya'], same)).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(align([], [...'a'], same)).toEqual([]);
  expect(align([...'ab'], [...'ba'], (a, b) => (a === b ? (a === 'b' ? 5 : 1) : 0))).toEqual([[1, 0]]);
});

test('a page of more blocks than anybody writes is paired in step, and needs no more memory than others', () => {
  const many = Array.from({ length: 30_000 }, (_, i) => i);
  const began = processorTime();
  expect(align(many, [...many, 0], (a, b) => (a === b ? 1 : 0))).toHaveLength(30_000);
  expect(processorTime() - began).toBeLessThan(2_000);
});

test('texts are alike by their words, in any script, and in scripts without spaces by their signs', () => {
  expect(likeness('الماء في النهر', 'الماء في البحر')).toBeCloseTo(2 / 3);
  expect(likeness('ደኑ ይቁም', 'ደኑ ይቁም።')).toBe(1);
  expect(likeness('我们要森林', '我们要河流')).toBeCloseTo(3 / 5);
  expect(likeness('no no no', 'no')).toBeCloseTo(0.5);
  expect(likeness('', '…')).toBe(1);
  expect(likeness('Water', 'ውኃ')).toBe(0);
});
