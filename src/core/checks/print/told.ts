import { drawExcerpt, type Excerpt } from '#src/core/checks/print/excerpt.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import type { Tell } from '#src/core/checks/words.ts';

/** A problem with the piece of its file that shows it. */
export interface Shown extends Problem {
  excerpt?: Excerpt;
}

/**
 * A problem as a person reads it in a terminal.
 * @example
 * content/wins/jordan.json:4:3  The field “isue” is not known here.
 *     4 |   "isue": "privacy",
 *       |   ^
 *   Fix: Did you mean “issue”?
 */
export function printProblem(problem: Shown, tell: Tell): string {
  const { file, line, column, what, fix, excerpt } = problem;
  return [
    `${visible(file)}:${line}:${column}  ${tell(what)}`,
    ...(excerpt ? drawExcerpt(excerpt).map((drawn) => `    ${drawn}`) : []),
    `  ${tell(['print.fix'])} ${tell(fix)}`,
  ].join('\n');
}

/** All problems for a terminal, and how many they are. */
export function printProblems(problems: readonly Shown[], tell: Tell): string {
  return [...problems.map((problem) => printProblem(problem, tell)), tell(['print.count', { count: problems.length }])].join('\n\n');
}

/** All problems as data, for other programs. */
export function problemsAsJson(problems: readonly Shown[], tell: Tell): string {
  const data = problems.map(({ file, line, column, what, fix, excerpt }) => ({
    file,
    line,
    column,
    code: what[0],
    what: tell(what),
    fix: tell(fix),
    ...(excerpt && { excerpt: drawExcerpt(excerpt) }),
  }));
  return JSON.stringify(data, null, 2);
}
