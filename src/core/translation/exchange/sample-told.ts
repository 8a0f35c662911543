import type { Problem } from '#src/core/checks/problem.ts';
import { tellIn } from '#src/core/checks/words.ts';

const tell = tellIn('en');

/** Problems as a volunteer reads them: place, what is wrong, how to mend it. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, what, fix }) => `${line}:${column} ${tell(what)} ${tell(fix)}`);
}
