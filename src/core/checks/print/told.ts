import type { RuleCounts } from '#src/core/checks/language/rule-counts.ts';
import { drawExcerpt, type Excerpt } from '#src/core/checks/print/excerpt.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import { tellIn, type Tell } from '#src/core/checks/words.ts';

/** A problem with the piece of its file that shows it. */
export interface Shown extends Problem {
  excerpt?: Excerpt;
}

/** What stops nothing: warnings to be shown, how many there are in all, and of which rules. */
export interface Warnings {
  shown: readonly Shown[];
  count: number;
  byRule: RuleCounts;
}

/** No warnings, or none that are asked for. */
export const NO_WARNINGS: Warnings = { shown: [], count: 0, byRule: [] };

/**
 * A problem as a person reads it in a terminal.
 * @example
 * content/wins/jordan.json:4:3  The field “isue” is not known here.
 *     4 |   "isue": "privacy",
 *       |   ^
 *   Fix: Did you mean “issue”?
 */
export function printProblem(problem: Shown, tell: Tell): string {
  return printOne(problem, tell(problem.what), tell);
}

function printOne({ file, line, column, fix, excerpt }: Shown, what: string, tell: Tell): string {
  return [
    `${visible(file)}:${line}:${column}  ${what}`,
    ...(excerpt ? drawExcerpt(excerpt).map((drawn) => `    ${drawn}`) : []),
    `  ${tell(['print.fix'])} ${tell(fix)}`,
  ].join('\n');
}

/** All problems for a terminal, and how many they are. */
export function printProblems(problems: readonly Shown[], tell: Tell): string {
  return [...problems.map((problem) => printProblem(problem, tell)), tell(['print.count', { count: problems.length }])].join('\n\n');
}

/** All warnings for a terminal, each with its rule, and how many they are of which rules. `isStrict` where they count as problems. */
export function printWarnings({ shown, count, byRule }: Warnings, tell: Tell, isStrict = false): string {
  const each = shown.map((warning) => printOne(warning, `${tellRule(warning, tell)} ${tell(warning.what)}`, tell));
  const sum = tell([isStrict ? 'print.warnings-strict' : 'print.warnings', { count }]);
  return [...each, `${sum} ${tellRules(byRule, tell)}`].join('\n\n');
}

/** What a warning is introduced by: that it is one, and its rule. */
export function tellRule({ what: [rule] }: Pick<Problem, 'what'>, tell: Tell): string {
  return tell(['print.warning', { rule }]);
}

/** How often each rule has warned. */
export function tellRules(byRule: RuleCounts, tell: Tell): string {
  return `${tell(['print.warnings-rules'])} ${byRule.map(([rule, count]) => `${rule} ${count}`).join(', ')}.`;
}

/** One line about warnings, for commands that have something else to do; empty where there are none. */
export function noteOfWarnings({ count }: Pick<Warnings, 'count'>, language: string): string {
  return count === 0 ? '' : tellIn(language)(['print.warnings-note', { count }]);
}

/** All problems and warnings as data, for other programs. A warning’s code is its rule. */
export function problemsAsJson(problems: readonly Shown[], tell: Tell, warnings: readonly Shown[] = []): string {
  return JSON.stringify([...problems.map(asData('problem', tell)), ...warnings.map(asData('warning', tell))], null, 2);
}

function asData(level: 'problem' | 'warning', tell: Tell) {
  return ({ file, line, column, what, fix, excerpt }: Shown) => ({
    level,
    file,
    line,
    column,
    code: what[0],
    what: tell(what),
    fix: tell(fix),
    ...(excerpt && { excerpt: drawExcerpt(excerpt) }),
  });
}
