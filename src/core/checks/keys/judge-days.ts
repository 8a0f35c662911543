import type { Judged } from '#src/core/checks/keys/judged.ts';
import { daysBetween, nearnessOf } from '#src/core/keys/days.ts';
import type { KeyFacts } from '#src/core/keys/key-facts.ts';

/** How long a key can still be used, on a day: the whole key, and what of it encrypts longest. */
export function judgeDays({ created, expires, encryption }: KeyFacts, file: string, today: string): Judged[] {
  // Clocks of two places differ by a day.
  if (daysBetween(today, created) > 1) {
    return [{ level: 'problem', at: 'file', what: ['keys.from-future', { file, day: created }], fix: ['keys.from-future-fix'] }];
  }
  const whole = expires === undefined ? undefined : judgeEnd('whole', expires, file, today);
  if (whole) return [whole];
  const last = lastDay(encryption.map((part) => part.expires));
  return last === undefined ? [] : [judgeEnd('part', last, file, today)].flatMap((judged) => judged ?? []);
}

/** The last of several days; undefined where there is none, or something never ends. */
function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

const WORDS = {
  whole: { over: 'keys.expired', late: 'keys.late', soon: 'keys.soon', fix: 'keys.extend-fix' },
  part: { over: 'keys.part-expired', late: 'keys.part-late', soon: 'keys.part-soon', fix: 'keys.part-extend-fix' },
} as const;

function judgeEnd(of: keyof typeof WORDS, day: string, file: string, today: string): Judged | undefined {
  const nearness = nearnessOf(day, today);
  if (nearness === 'far') return undefined;
  const words = WORDS[of];
  const what: Judged['what'] = [words[nearness], { file, day, ...(nearness !== 'over' && { count: daysBetween(today, day) }) }];
  return { level: nearness === 'soon' ? 'warning' : 'problem', at: 'file', what, fix: [words.fix] };
}
