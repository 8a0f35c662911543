import type { Problem } from '#src/core/checks/problem.ts';
import type { PhraseKey } from '#src/core/checks/words.ts';

/** How often each rule has warned, the most frequent first. */
export type RuleCounts = readonly (readonly [rule: PhraseKey, count: number])[];

/** Counts warnings by their rules. */
export function countByRule(warnings: readonly Problem[]): RuleCounts {
  const counts = new Map<PhraseKey, number>();
  for (const { what } of warnings) counts.set(what[0], (counts.get(what[0]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
