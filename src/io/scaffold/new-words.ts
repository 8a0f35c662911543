import type { Tell } from '#src/core/checks/words.ts';
import type { Making } from '#src/core/scaffold/asked.ts';
import type { FromFlags } from '#src/core/scaffold/from-flags.ts';
import type { NewFile } from '#src/core/scaffold/recipe.ts';
import type { NewKind } from '#src/core/scaffold/recipes/all.ts';
import { usageOfFlag } from '#src/core/scaffold/usage.ts';

/** Everything that hinders making an entry from flags alone: what is missing, and what can’t be used. */
export function notAllTold(kind: NewKind, { missing, wrong, unused }: FromFlags, making: Making): string {
  const { tell } = making;
  const used = [
    ...wrong.map(({ flag, said }) => `  --${flag}: ${tell(said.what)} ${tell(said.fix)}`),
    ...unused.map((flag) => `  ${tell(['new.unused-flag', { flag }])} ${tell(['new.unused-flag-fix', { kind }])}`),
  ];
  return [
    ...(used.length > 0 ? [tell(['new.wrong-flags']), ...used] : []),
    ...(missing.length > 0 ? [tell(['new.missing']), ...missing.map((asked) => usageOfFlag(asked, making, 'no'))] : []),
  ].join('\n');
}

/** Which files were made, and what comes next. */
export function whatToDo(files: readonly NewFile[], { context, tell }: Making): string {
  const { locales, sourceLocale } = context.languages;
  const language = locales.find((code) => code !== sourceLocale);
  return [
    ...files.map(({ path, isNew }) => tell([isNew ? 'new.made' : 'new.words-added', { file: path }])),
    '',
    tell(['new.next']),
    ...nextSteps(files, language, tell).map((step) => `  ${step}`),
  ].join('\n');
}

function nextSteps(files: readonly NewFile[], language: string | undefined, tell: Tell): string[] {
  return [
    ...(files.some(({ path }) => path.endsWith('.mdx')) ? [tell(['new.next-read'])] : []),
    tell(['new.next-check']),
    ...(language === undefined ? [] : [tell(['new.next-sync', { language }])]),
  ];
}
