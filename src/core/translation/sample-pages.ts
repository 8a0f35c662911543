import type { Memory } from '#src/core/translation/memory.ts';
import { readProse, type Prose } from '#src/core/translation/prose.ts';
import { stampNew, syncProse, type Restamp, type Synced } from '#src/core/translation/sync-prose.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/** A page with a front matter, for tests. */
export function pageText(body: string, front = 'title: "The river"\ndescription: "What it gives."'): string {
  return `---\n${front}\n---\n${body}`;
}

/** A page as read; a test that gives one that can't be read is wrong itself. */
export function pageOf(text: string): Prose {
  const prose = readProse(text);
  if (!prose) throw new Error(`This page can’t be read:\n${text}`);
  return prose;
}

/** A memory of these source texts, all recorded on one day. */
export function memoryOf(...texts: string[]): Memory {
  return new Map(texts.map((text) => [textHash(text), { text, date: '2026-05-01' }]));
}

/** What `translate -- sync` makes of a translated page, from the texts of both files. */
export function syncedPage(source: string, target: string | undefined, memory: Memory = new Map(), restamp?: Restamp): Synced {
  const pair = { source: pageOf(source), target: target === undefined ? undefined : pageOf(target) };
  return syncProse(pair, memory, restamp ?? stampNew('person'));
}

/** The words of a text, without signs and hashes of ours. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Numbers between 0 and 1 that look random and are the same in each run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
