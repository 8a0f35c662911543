import { id as idSchema } from '#src/core/campaign/fields.ts';
import { freeName, slugOf } from '#src/core/campaign/entry-slug.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { checkName } from '#src/core/checks/check-names.ts';
import { decideText } from '#src/core/checks/decide-file.ts';
import { wrongSegment } from '#src/core/checks/paths/check-segment.ts';
import { isSame, type Problem, type Said } from '#src/core/checks/problem.ts';
import { inPlainWords } from '#src/core/checks/schema-words.ts';
import { pagePath } from '#src/core/site/pages.ts';
import type { Making } from './asked.ts';
import type { Draft } from './fields.ts';
import type { NewFile } from './recipe.ts';

/** The name that a new file gets where none is told; empty where there is nothing to make one from. */
export function usualName({ recipe }: Pick<Making, 'recipe'>, draft: Draft): string {
  return slugOf(recipe.nameFrom(draft));
}

/** The same name, or one like it that no file has. */
export function freeNameFor({ recipe, context }: Making, draft: Draft): string {
  return freeName(usualName({ recipe }, draft), takenIn(recipe.folder(draft, context), context));
}

/** What is wrong with the name of a new file: its signs, an address that the site needs itself, or another file that has it. */
export function wrongName({ recipe, context }: Making, draft: Draft, name: string): Said | undefined {
  const read = idSchema.safeParse(name);
  if (!read.success) return inPlainWords({ ...read.error.issues[0]!, path: ['id'] }, name);
  const folder = recipe.folder(draft, context);
  const segment = wrongSegment(name) ?? checkName('', name, publishedAt(folder, name))[0];
  if (segment) return { what: segment.what, fix: segment.fix };
  const taken = takenIn(folder, context);
  const free = freeName(name, taken);
  return free === name ? undefined : { what: ['new.taken', { name, folder }], fix: ['new.taken-fix', { free }] };
}

function takenIn(folder: string, { folders }: Making['context']): readonly string[] {
  return folders[folder]?.names ?? [];
}

function publishedAt(folder: string, name: string): string | undefined {
  const [, kind] = folder.split('/');
  if (kind === 'testimonies') return `testimonies/${name}.html`;
  return kind === 'explainer' || kind === 'pages' ? pagePath(kind satisfies PageKind, name) : undefined;
}

/** What the check would say of new files, and of what changes in others. `before` are the texts of those that are there. */
export function problemsOfFiles(files: readonly NewFile[], before: ReadonlyMap<string, string>, { context }: Making): Problem[] {
  const { sourceLocale } = context.languages;
  const languages = { sourceLocale, locales: [sourceLocale] };
  return files.flatMap(({ path, text }) => {
    const old = before.get(path);
    const known = old === undefined ? [] : decideText(path, old, languages).problems;
    return decideText(path, text, languages).problems.filter((problem) => !known.some((other) => isSame(problem, other)));
  });
}
