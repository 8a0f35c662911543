import type { Problem } from '#src/core/checks/problem.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import type { Tell } from '#src/core/checks/words.ts';

/**
 * Problems as workflow commands: GitHub shows each beside its line. What comes from the contribution can’t begin a command
 * of its own, as line breaks and the signs of commands are escaped.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example ::error file=content/wins/jordan.json,line=4,col=3::The field “isue” is not known here.%0AFix: Did you mean “issue”?
 */
export function githubAnnotations(problems: readonly Problem[], tell: Tell): string {
  return problems
    .map(({ file, line, column, what, fix }) => {
      const place = `file=${property(visible(file))},line=${line},col=${column}`;
      return `::error ${place}::${data(`${tell(what)}\n${tell(['print.fix'])} ${tell(fix)}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
