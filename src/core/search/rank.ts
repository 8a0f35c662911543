import type { Posting } from './index-file.ts';
import type { Slot, Variant } from './query.ts';
import { nearStems } from './typos.ts';

/** The part of an index that is at hand. */
export interface LoadedIndex {
  /** How many words each page has, by its number. */
  words: readonly number[];
  /** What the kind of a page adds to its rank, 1 for most. */
  weightOf(page: number): number;
  /** How many words its title has. */
  titleWords(page: number): number;
  lookUp(stem: string): readonly Posting[] | undefined;
  stems(): Iterable<string>;
}

/** A page that was found, and where on it. */
export interface Hit {
  page: number;
  score: number;
  places: Posting['places'];
}

/** A stem of the index that stands for one that was asked for. */
interface Term {
  stem: string;
  nearness: number;
}

interface Found {
  score: number;
  places: Posting['places'];
  inTitle: boolean;
}

const PLAIN = 24;
const SATURATION = 1.4;
const LENGTH = 0.6;
const TITLE = 0.7;
const WHOLE_TITLE = 0.8;
const COMMON = 0.15;
const GUESS = 0.5;
const TOGETHER = 0.4;
const NEAR = 4;
const PREFIX = 0.75;

/** What answers a part of a query, and how much that part tells. */
interface Answer {
  found: Map<number, Found>;
  weight: number;
  share: number;
  guessed: boolean;
}

/** The pages that answer a query, the best first: those that say all of it, then those that say most of what is rare. */
export function rank(slots: readonly Slot[], index: LoadedIndex): { hits: Hit[]; whole: number; isGuess: boolean } {
  const answers = slots.map((slot): Answer => {
    const { found, isGuess } = findSlot(slot, index);
    const share = (slot.isCommon ? COMMON : 1) * (isGuess ? GUESS : 1);
    return { found, share, guessed: isGuess, weight: rarity(found.size, index.words.length) * share };
  });
  const pages = new Set(answers.flatMap(({ found }) => [...found.keys()]));
  const hits = [...pages].map((page) => hitOf(page, answers, slots, index));
  const whole = [...pages].filter((page) => answers.every(({ found, guessed }) => found.has(page) && !guessed)).length;
  // A word that is nowhere, or only nearly so.
  const isGuess = answers.some(({ guessed }, i) => guessed && !slots[i]!.isCommon);
  return { hits: hits.sort((a, b) => b.score - a.score || a.page - b.page), whole, isGuess };
}

function hitOf(page: number, answers: readonly Answer[], slots: readonly Slot[], index: LoadedIndex): Hit {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const parts = answers.flatMap(({ found, weight, share }) => {
    const part = found.get(page);
    return part ? [{ ...part, score: part.score * share, weight, share }] : [];
  });
  const covered = parts.reduce((sum, { weight }) => sum + weight, 0) / total;
  const said = parts.reduce((sum, { score }) => sum + score, 0) * covered ** 2;
  const title = WHOLE_TITLE * covered * titleShare(parts, slots, index.titleWords(page));
  const together = TOGETHER * togetherShare(parts.filter(({ share }) => share > COMMON));
  return { page, score: said * index.weightOf(page) * (1 + title + together), places: parts.flatMap(({ places }) => places) };
}

/** How many of the neighbouring words of a query stand near each other. */
function togetherShare(parts: readonly Found[]): number {
  if (parts.length < 2) return 0;
  const near = parts.slice(1).filter((part, i) => {
    const places = new Set(parts[i]!.places.map(({ at }) => at));
    return part.places.some(({ at }) =>
      Array.from({ length: 2 * NEAR + 1 }, (_, step) => at + step - NEAR).some((other) => other !== at && places.has(other)),
    );
  });
  return near.length / (parts.length - 1);
}

/** How much of a title is what was asked for: 1 where it says nothing else. */
function titleShare(parts: readonly Found[], slots: readonly Slot[], words: number): number {
  const named = parts.filter(({ inTitle }) => inTitle).length;
  return Math.min(1, named / Math.max(1, words)) * Math.min(1, named / Math.max(1, slots.filter(({ isCommon }) => !isCommon).length));
}

/** Each page’s best way to say a part of the query; a guess where only words that are spelt nearly so were found. */
function findSlot(slot: Slot, index: LoadedIndex): { found: Map<number, Found>; isGuess: boolean } {
  const best = new Map<number, Found>();
  const take = (variant: Variant, terms: Term[][]): void => {
    for (const [page, found] of findVariant(terms, index)) {
      const score = found.score * variant.nearness;
      if (score > (best.get(page)?.score ?? 0)) best.set(page, { ...found, score });
    }
  };
  for (const variant of slot.variants)
    take(
      variant,
      variant.stems.map((stem) => exactTerms(stem, index)),
    );
  const [typed] = slot.variants;
  if (typed && (slot.isLast || best.size === 0)) {
    const last = typed.stems.length - 1;
    take(
      typed,
      typed.stems.map((stem, i) => prefixTerms(i === last ? [stem, slot.typed] : [stem], index)),
    );
  }
  if (!typed || best.size > 0) return { found: best, isGuess: false };
  take(
    typed,
    typed.stems.map((stem, i) => nearStems(i === typed.stems.length - 1 ? [stem, slot.typed] : [stem], index.stems())),
  );
  return { found: best, isGuess: true };
}

/** The pages that have one term of each. */
function findVariant(terms: Term[][], index: LoadedIndex): Map<number, Found> {
  const found = terms.map((alternatives) => findTerms(alternatives, index));
  const [first, ...rest] = found.sort((a, b) => a.size - b.size);
  const all = new Map<number, Found>();
  for (const [page, own] of first ?? []) {
    const others = rest.flatMap((map) => map.get(page) ?? []);
    if (others.length < rest.length) continue;
    const parts = [own, ...others];
    all.set(page, {
      score: parts.reduce((sum, part) => sum + part.score, 0) / Math.sqrt(parts.length),
      places: parts.flatMap(({ places }) => places),
      inTitle: parts.every(({ inTitle }) => inTitle),
    });
  }
  return all;
}

function findTerms(terms: readonly Term[], index: LoadedIndex): Map<number, Found> {
  const found = new Map<number, Found>();
  const average = index.words.reduce((sum, words) => sum + words, 0) / Math.max(1, index.words.length);
  for (const { stem, nearness } of terms) {
    const postings = index.lookUp(stem) ?? [];
    const rare = rarity(postings.length, index.words.length);
    for (const { page, places, inTitle } of postings) {
      const often = places.reduce((sum, { weight }) => sum + weight, 0) / PLAIN;
      const length = 1 - LENGTH + (LENGTH * index.words[page]!) / average;
      const score = nearness * rare * (often / (often + SATURATION * length) + (inTitle ? TITLE : 0));
      const before = found.get(page);
      if (score > (before?.score ?? 0))
        found.set(page, { score, places: [...(before?.places ?? []), ...places], inTitle: inTitle || (before?.inTitle ?? false) });
    }
  }
  return found;
}

/** How telling a word is that stands on so many of all pages (the idf of BM25). */
function rarity(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}

function exactTerms(stem: string, index: LoadedIndex): Term[] {
  return index.lookUp(stem) ? [{ stem, nearness: 1 }] : [];
}

/** The words that begin with what was typed so far; the shorter the rest, the nearer. */
function prefixTerms(beginnings: readonly string[], index: LoadedIndex): Term[] {
  const terms = exactTerms(beginnings[0]!, index);
  // A syllable says more than a letter.
  const usable = beginnings.filter((beginning) => beginning.length >= (/^[a-z0-9]/.test(beginning) ? 3 : 2));
  for (const other of index.stems()) {
    const begun = usable.find((beginning) => other.length > beginning.length && other.startsWith(beginning));
    if (begun !== undefined) terms.push({ stem: other, nearness: PREFIX * (begun.length / other.length) ** 0.5 });
  }
  return terms;
}
