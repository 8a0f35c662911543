import type { Said } from '#src/core/checks/problem.ts';
import type { Phrase, PhraseKey } from '#src/core/checks/words.ts';

/** Names are short: longer words are damaged, or made to cost time. */
const LONGEST = 80;

/** A sentence that says that something of a kind does not exist. */
export type NoSuch = Extract<PhraseKey, `refs.${string}`>;

/**
 * The word of a list that was probably meant, if one is close enough.
 * @example nearest('titel', ['title', 'text']) // 'title'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** “Did you mean …?” where a near word is known, else the list of what is possible. */
export function suggest(word: string, known: readonly string[]): Phrase {
  const near = nearest(word, known);
  if (near !== undefined) return ['fix.did-you-mean', { near }];
  return known.length === 0 ? ['fix.remove'] : ['fix.use-one-of', { list: known.join(', ') }];
}

/** What to say of an id that is not among those that exist. */
export function wrongId(none: NoSuch, id: string, known: readonly string[]): Said | undefined {
  return known.includes(id) ? undefined : { what: [none, { id }], fix: suggest(id, known) };
}

/** Levenshtein distance, counting a swap of two neighbours as one edit. */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}
