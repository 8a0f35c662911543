import bidiFactory from 'bidi-js';
import type { Direction } from '../model.ts';

const bidi = bidiFactory();

/** The bidi level (UAX #9) of each UTF-16 unit of a text: even reads left to right, odd right to left. */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Puts the runs of one line into the order in which they are seen, from the left (UAX #9, rule L2). */
export function visualOrder<Run extends { level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const odd = runs.map((run) => run.level).filter((level) => level % 2 === 1);
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= Math.min(...odd); level--) reverseStretches(ordered, level);
  return ordered;
}

function reverseStretches<Run extends { level: number }>(runs: Run[], level: number): void {
  for (let start = 0; start < runs.length; start++) {
    let end = start;
    while (end < runs.length && runs[end]!.level >= level) end++;
    if (end - start < 2) continue;
    runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = end;
  }
}
