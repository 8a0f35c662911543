import type { Synonyms } from './synonyms.ts';
import { askedPieces, piecesOf, plain, type Piece } from './words.ts';

/** A way in which a page can say what was asked: all of these stems, and how near that is to what was typed, from 0 to 1. */
export interface Variant {
  stems: string[];
  nearness: number;
  isSynonym?: boolean;
}

/** A part of a query with the ways to say it; the last one may still be being typed. */
export interface Slot {
  variants: Variant[];
  /** What was typed, folded but not cut: the beginning of a word, perhaps. */
  typed: string;
  isLast: boolean;
  /** True for words that say nothing about what is looked for: “how”, “the”. */
  isCommon: boolean;
}

/** What a locale’s `search.json` says, folded for its language. */
export interface QueryWords {
  synonyms: Synonyms;
  common: ReadonlySet<string>;
}

const ALTERNATIVE = 0.85;
const SYNONYM = 0.85;
/** A character of a word without the other ones. */
const ALONE = 0.3;
const MOST_SLOTS = 12;
const LONGEST_PHRASE = 4;
/** In scripts without spaces, where a piece is a character. */
const LONGEST_UNSPACED = 8;
const MOST_CHARACTERS = 200;

/** What a query asks for: word by word, phrases that have synonyms as one. */
export function slotsOf(query: string, language: string, { synonyms, common }: QueryWords): Slot[] {
  const pieces = askedPieces(query.slice(0, MOST_CHARACTERS), language);
  const slots: Slot[] = [];
  for (let at = 0; at < pieces.length && slots.length < MOST_SLOTS;) {
    const phrase = longestPhrase(pieces.slice(at, at + (pieces[at]!.isJoint ? LONGEST_UNSPACED : LONGEST_PHRASE)), synonyms, common);
    const count = phrase?.length ?? 1;
    const used = pieces.slice(at, at + count);
    const variants = withoutDoubles([...ownVariants(used), ...(phrase?.others ?? [])]);
    at += count;
    const last = used.at(-1)!;
    const typed = last.isJoint ? mainStems(last)[0]! : plain(last.raw);
    slots.push({ variants, typed, isLast: at === pieces.length, isCommon: !phrase && common.has(variants[0]!.stems.join(' ')) });
  }
  return withJoinedNeighbours(slots, pieces, language);
}

/** As it was typed; hyphenated words in their parts too, and a word without what may be a particle in front of it. */
function ownVariants(pieces: readonly Piece[]): Variant[] {
  const main = pieces.flatMap(mainStems);
  const inParts = pieces.flatMap(({ parts }) => parts.flatMap(([first]) => first ?? []));
  const bare = pieces.flatMap(({ parts }) => parts.flatMap((stems) => stems.at(-1) ?? []));
  return [
    { stems: main, nearness: 1 },
    { stems: inParts, nearness: ALTERNATIVE },
    { stems: bare, nearness: pieces[0]?.isJoint ? ALONE : ALTERNATIVE },
  ];
}

function mainStems({ parts, joined }: Piece): string[] {
  return joined === undefined ? parts.flatMap(([first]) => first ?? []) : [joined];
}

interface Phrase {
  length: number;
  others: Variant[];
}

/** The longest phrase at the beginning that has synonyms; “use your pictures” is the phrase “use pictures”. */
function longestPhrase(pieces: readonly Piece[], synonyms: Synonyms, common: ReadonlySet<string>): Phrase | undefined {
  const isCommon = (piece: Piece): boolean => common.has(mainStems(piece).join(' '));
  for (let length = pieces.length; length > 0; length--) {
    const used = pieces.slice(0, length);
    if (length === 1 && isCommon(used[0]!)) continue;
    // “how many” is a phrase of its own; “how do I report” is not “report”.
    const isWhole = isCommon(used[0]!) || isCommon(used.at(-1)!);
    const own = isWhole ? [] : ownVariants(used.filter((piece) => !isCommon(piece)));
    const ways = [...ownVariants(used), ...own].map(({ stems }) => stems.join(' '));
    const groups = synonyms.filter((group) => group.some((stems) => ways.includes(stems.join(' '))));
    if (groups.length === 0) continue;
    const others = groups.flat().filter((stems) => !ways.includes(stems.join(' ')));
    return { length, others: [...own, ...others.map((stems) => ({ stems: [...stems], nearness: SYNONYM, isSynonym: true }))] };
  }
  return undefined;
}

/** “black out” may be “blackout”: two neighbours that are one word on the pages. */
function withJoinedNeighbours(slots: Slot[], pieces: readonly Piece[], language: string): Slot[] {
  if (pieces.length !== slots.length || slots.length < 2 || slots.length > 4) return slots;
  return slots.map((slot, i) => {
    const joined = [pieces[i - 1], pieces[i + 1]].flatMap((neighbour, side) => {
      if (!neighbour) return [];
      const word = side === 0 ? neighbour.raw + pieces[i]!.raw : pieces[i]!.raw + neighbour.raw;
      const [piece, ...more] = piecesOf(word, language);
      return piece && more.length === 0 ? [{ stems: mainStems(piece), nearness: ALTERNATIVE }] : [];
    });
    return { ...slot, variants: withoutDoubles([...slot.variants, ...joined]) };
  });
}

function withoutDoubles(variants: Variant[]): Variant[] {
  const known = new Set<string>();
  return variants.filter(({ stems }) => {
    const name = stems.join(' ');
    if (stems.length === 0 || known.has(name)) return false;
    known.add(name);
    return true;
  });
}

/** A part of a query without the other ways to say it. */
export function withoutSynonyms(slot: Slot): Slot {
  return { ...slot, variants: slot.variants.filter(({ isSynonym }) => !isSynonym) };
}

/** Every stem that a query needs from the index. */
export function stemsIn(slots: readonly Slot[]): string[] {
  return [...new Set(slots.flatMap(({ variants }) => variants.flatMap(({ stems }) => stems)))];
}
