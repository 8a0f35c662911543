import type { Problem } from '#src/core/checks/problem.ts';

/** So many problems of one file are told; whoever mends them sees the others the next time. */
const MOST = 50;

/** Leaves out what a file has too many of, and says how many that are. Problems of a file stand together. */
export function mostOfEachFile(problems: readonly Problem[]): Problem[] {
  const told: Problem[] = [];
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const count = (counts.get(problem.file) ?? 0) + 1;
    counts.set(problem.file, count);
    if (count <= MOST) told.push(problem);
  }
  return told.flatMap((problem, i) => {
    const left = counts.get(problem.file)! - MOST;
    if (left <= 0 || told[i + 1]?.file === problem.file) return [problem];
    const { file, line, column } = problem;
    return [problem, { file, line, column, what: ['gate.more', { count: left }], fix: ['gate.more-fix'] }];
  });
}
