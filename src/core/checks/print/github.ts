import type { Problem } from '#src/core/checks/problem.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import type { Tell } from '#src/core/checks/words.ts';

/**
 * Problems and warnings as workflow commands: GitHub shows each beside its line. What comes from the contribution can’t begin a command
 * of its own, as line breaks and the signs of commands are escaped.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example ::error file=content/wins/jordan.json,line=4,col=3::The field “isue” is not known here.%0AFix: Did you mean “issue”?
 */
export function githubAnnotations(problems: readonly Problem[], tell: Tell, warnings: readonly Problem[] = []): string {
  const errors = problems.map((problem) => annotation('error', '', problem, tell));
  return [...errors, ...warnings.map((warning) => annotation('warning', `,title=${property(warning.what[0])}`, warning, tell))].join('\n');
}

function annotation(command: 'error' | 'warning', title: string, { file, line, column, what, fix }: Problem, tell: Tell): string {
  const place = `file=${property(visible(file))},line=${line},col=${column}${title}`;
  return `::${command} ${place}::${data(`${tell(what)}\n${tell(['print.fix'])} ${tell(fix)}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
