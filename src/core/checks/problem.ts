/** A mistake in a campaign's files, said so that a volunteer can mend it. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  what: string;
  fix: string;
}

/** Problems in the order in which a person would mend them: by file, then from top to bottom. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.what, b.what));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * One problem as two lines of text.
 * @example
 * content/wins/jordan.json:4:3  The field “isue” is not known here.
 *   Fix: Did you mean “issue”?
 */
export function formatProblem({ file, line, column, what, fix }: Problem): string {
  return `${file}:${line}:${column}  ${what}\n  Fix: ${fix}`;
}
