import type { Phrase } from '#src/core/checks/words.ts';

/** What is wrong, and how to mend it: sentences of the catalogue, so that they can be said in every language. */
export interface Said {
  what: Phrase;
  fix: Phrase;
}

/** A mistake in a campaign's files, said so that a volunteer can mend it. Lines and columns count from 1. */
export interface Problem extends Said {
  file: string;
  line: number;
  column: number;
}

/** What is wrong with a whole file or folder. */
export function problemOf(file: string, { what, fix }: Said): Problem {
  return { file, line: 1, column: 1, what, fix };
}

/** Problems in the order in which a person would mend them: by file, then from top to bottom. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(JSON.stringify(a.what), JSON.stringify(b.what)),
  );
}

/** Whether two problems say the same of the same file. */
export function isSame(one: Problem, other: Problem): boolean {
  return one.file === other.file && JSON.stringify(one.what) === JSON.stringify(other.what);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
