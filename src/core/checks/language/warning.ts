import type { Problem } from '#src/core/checks/problem.ts';

/** What a text has that its language writes otherwise; it stops nothing. The key of `what` is the rule’s name. */
export interface Warning extends Problem {
  /** The words around it, by which it is told whether it stands in a name. */
  near?: { text: string; index: number };
}
