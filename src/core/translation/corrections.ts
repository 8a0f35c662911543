import type { TranslatedText } from '#src/core/translation/block.ts';
import type { SourceOnly } from '#src/core/translation/stamp.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/**
 * Which texts of a source were only corrected, with those that have changed now: each new text stands for the one from which most of its
 * translations were made. `texts` are the states of one text in all languages; notes about texts that are in none of `all` are dropped.
 */
export function corrections(known: SourceOnly, texts: readonly TranslatedText[], all: readonly TranslatedText[] = texts): SourceOnly {
  const today = new Set(all.flatMap(({ blocks }) => blocks.map(({ source }) => textHash(source))));
  const noted = new Map([...known].filter(([now]) => today.has(now)));
  const votes = new Map<string, Map<string, number>>();
  for (const { source, state, stamp } of texts.flatMap(({ blocks }) => blocks)) {
    if (state !== 'outdated' || !stamp) continue;
    const own = votes.get(textHash(source)) ?? new Map<string, number>();
    votes.set(textHash(source), own.set(stamp.source, (own.get(stamp.source) ?? 0) + 1));
  }
  for (const [now, before] of votes) noted.set(now, [...before].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]);
  return noted;
}
