import type { Problem } from '#src/core/checks/problem.ts';

/** So many problems of one file are told; whoever mends them sees the others the next time. */
const MOST = 50;

/** How it is said that more were found: of problems, or of warnings. */
const MORE = {
  problems: { what: 'gate.more', fix: 'gate.more-fix' },
  warnings: { what: 'language.more', fix: 'language.more-fix' },
} as const;

type Kind = keyof typeof MORE;

/** Leaves out what a file has too many of, and says how many that are. Those that were left out before are counted too. */
export function mostOfEachFile(problems: readonly Problem[], kind: Kind = 'problems'): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()].flatMap((own) => mostOf(own, kind));
}

function mostOf(problems: readonly Problem[], kind: Kind): Problem[] {
  const own = problems.filter((problem) => countOf(problem) === 0);
  const told = own.slice(0, MOST);
  const left = problems.reduce((sum, problem) => sum + countOf(problem), own.length - told.length);
  const last = told.at(-1);
  if (left === 0 || !last) return told;
  const { file, line, column } = last;
  return [...told, { file, line, column, what: [MORE[kind].what, { count: left }], fix: [MORE[kind].fix] }];
}

/** How many a problem stands for that were left out; 0 for one that is told. */
function countOf({ what: [key, values] }: Problem): number {
  return key === 'gate.more' ? Number(values?.['count']) : 0;
}
