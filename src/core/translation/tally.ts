import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';

/** How many blocks of a text are in which state. */
export interface Tally {
  total: number;
  /** Current and read by a person. */
  reviewed: number;
  /** Current and written by a person, not yet read by another. */
  written: number;
  /** Current and made by a machine. */
  machine: number;
  outdated: number;
  missing: number;
  /** Blocks of the translation whose source is no more. */
  obsolete: number;
  /** Translations that are not stamped, or were changed since. */
  unstamped: number;
}

/** Counts the blocks of texts by their states. */
export function tally(texts: readonly Pick<TranslatedText, 'blocks' | 'obsolete'>[]): Tally {
  const blocks = texts.flatMap((text) => text.blocks);
  const count = (is: (block: TranslationBlock) => boolean): number => blocks.filter(is).length;
  const current = (review: TranslationBlock['review']) => count((block) => block.state === 'current' && block.review === review);
  return {
    total: blocks.length,
    reviewed: current('reviewed'),
    written: current('person'),
    machine: current('machine'),
    outdated: count(({ state }) => state === 'outdated'),
    missing: count(({ state }) => state === 'missing'),
    obsolete: texts.reduce((sum, { obsolete }) => sum + obsolete.length, 0),
    unstamped: count(({ stamped }) => !stamped),
  };
}

/** True for a text of which so little is translated that its page is the source's, with a word about it. */
export function isFallback({ total, missing }: Pick<Tally, 'total' | 'missing'>): boolean {
  return total > 0 && missing * 2 > total;
}

/** The sum of the tallies of texts. */
export function sumOf(texts: readonly { tally: Tally }[]): Tally {
  const sum: Tally = { total: 0, reviewed: 0, written: 0, machine: 0, outdated: 0, missing: 0, obsolete: 0, unstamped: 0 };
  for (const { tally: own } of texts) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += own[key];
  return sum;
}
