import { likeness } from '#src/core/translation/align.ts';
import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { SourceOnly } from '#src/core/translation/stamp.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/** What is known besides the texts in question. */
export interface Known {
  /** What was noted before. */
  sourceOnly: SourceOnly;
  /** All texts for which these notes are; notes about others are dropped. */
  all: readonly TranslatedText[];
  /** Source texts that were recorded, and that no text is now, nor any translation was made from. */
  passed?: readonly string[];
}

/**
 * Which texts of a source were only corrected, with those that have changed now: each new text stands for the one that it is a correction
 * of. That is the most similar of those that came before it. `texts` are the states of one text in all languages.
 */
export function corrections(texts: readonly TranslatedText[], { sourceOnly, all, passed = [] }: Known): SourceOnly {
  const today = new Set(all.flatMap(({ blocks }) => blocks.map(({ source }) => textHash(source))));
  const noted = new Map([...sourceOnly].filter(([now]) => today.has(now)));
  for (const blocks of bySource(texts).values()) {
    // Where a language has today’s text already, what others have is older than that, and more than a correction.
    if (blocks.some(({ state, stamp, hash }) => state === 'current' && stamp?.source === hash)) continue;
    // What stands in the generator’s words was made from no text of the campaign.
    const outdated = blocks.filter(({ state, stamp }) => state === 'outdated' && stamp);
    if (outdated.length > 0) noted.set(textHash(outdated[0]!.source), before(outdated, passed));
  }
  return noted;
}

function bySource(texts: readonly TranslatedText[]): Map<string, TranslationBlock[]> {
  const found = new Map<string, TranslationBlock[]>();
  for (const block of texts.flatMap(({ blocks }) => blocks)) found.set(block.source, [...(found.get(block.source) ?? []), block]);
  return found;
}

/** The hash of the text that came before. Where its words are not known, most translations decide. */
function before(outdated: readonly TranslationBlock[], passed: readonly string[]): string {
  const { source } = outdated[0]!;
  const candidates = new Map<string, { like: number; count: number }>();
  for (const { stamp, former } of outdated) {
    const count = (candidates.get(stamp!.source)?.count ?? 0) + 1;
    candidates.set(stamp!.source, { like: former ? likeness(former.text, source) : 0, count });
  }
  // Nobody has translated it yet: the translations are older than that.
  for (const text of passed) {
    const like = likeness(text, source);
    if (like > 0.5) candidates.set(textHash(text), { like, count: 0 });
  }
  const sorted = [...candidates].sort(([a, one], [b, other]) => other.like - one.like || other.count - one.count || (a < b ? -1 : 1));
  return sorted[0]![0];
}

/** The source texts of a memory that no text is now, nor any translation was made from: `texts` are all of the campaign, in all languages. */
export function passedTexts(memory: Memory, texts: readonly TranslatedText[]): string[] {
  const blocks = texts.flatMap((text) => text.blocks);
  const known = new Set(blocks.flatMap(({ source, hash, stamp }) => [textHash(source), hash, ...(stamp ? [stamp.source] : [])]));
  return [...memory].flatMap(([hash, { text }]) => (known.has(hash) ? [] : [text]));
}
