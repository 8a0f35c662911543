import { ENTRY_KINDS, type Entry, type EntryKind } from '#src/core/campaign/kinds.ts';
import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { checkCodes } from '#src/core/checks/check-codes.ts';
import { decideData } from '#src/core/checks/decide-data.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { checkName } from '#src/core/checks/check-names.ts';
import { placeOf, placeOfKey, type Located } from '#src/core/checks/located.ts';
import { nearest, suggest } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { aboutNames, checkTestimony } from '#src/core/checks/testimonies/check-testimony.ts';
import type { Testimony } from '#src/core/testimonies/schema.ts';

/** An entry with its file, so that later checks can point into it. */
export interface ReadEntry<K extends EntryKind> {
  path: string;
  located: Located;
  entry: Entry<K>;
}

/** Decides one entry: syntax, schema, file name, codes, consent, and a text in every language of the campaign. */
export function decideEntry(kind: EntryKind, path: string, text: string, languages: Languages): Decided {
  const name = /([^/]*)\.json$/.exec(path)![1]!;
  const read = decideData(path, text, ENTRY_KINDS[kind].schema);
  const decided = kind === 'testimonies' && read.located ? { ...read, problems: aboutNames(read.problems, read.located) } : read;
  const { located, value } = decided;
  const named = checkName(path, name, publishedPath(kind, name));
  if (!located || value === undefined) return { ...decided, problems: [...named, ...decided.problems] };
  const held = [...checkLanguages(path, located, languages), ...checkLabels(path, located), ...checkCodes(path, located)];
  const allowed = kind === 'testimonies' ? checkTestimony(path, located, value as Testimony) : [];
  return { ...decided, problems: [...named, ...decided.problems, ...held, ...allowed] };
}

/** The entries of a kind that are sound in themselves. */
export function entriesOf<K extends EntryKind>(kind: K, files: CampaignFiles): ReadEntry<K>[] {
  return filesIn(files, `content/${kind}`, '.json').flatMap(({ path, name, decided: { located, value } }) =>
    located && value !== undefined ? [{ path, located, entry: { ...(value as object), id: name } as Entry<K> }] : [],
  );
}

function publishedPath(kind: EntryKind, name: string): string | undefined {
  const folder = { actions: 'act', testimonies: 'testimonies' }[kind as string];
  return folder && `${folder}/${name}.html`;
}

function checkLanguages(path: string, located: Located, { locales, sourceLocale }: Languages): Problem[] {
  const data = located.data as { text?: Record<string, unknown>; statusNote?: Record<string, unknown> };
  const field = data.text ? 'text' : 'statusNote';
  const texts = data[field];
  if (!texts) return [];
  const unknown = Object.keys(texts).filter((code) => !locales.includes(code));
  const misspelt = unknown.map((code) => nearest(code, locales));
  const missing = locales.filter((code) => !Object.hasOwn(texts, code) && !misspelt.includes(code));
  return [
    ...unknown.map((code) => ({
      file: path,
      ...placeOfKey(located, [field], code),
      what: ['entries.unknown-language', { language: code }] as const,
      fix: suggest(code, locales),
    })),
    ...missing.map((code) => ({ file: path, ...placeOf(located, [field]), ...noText(code, field, sourceLocale) })),
  ];
}

function noText(language: string, field: string, source: string): Said {
  return { what: ['entries.no-text', { language }], fix: ['entries.no-text-fix', { language, field, source }] };
}

/** In a ranking by labels, every language names every label. */
function checkLabels(path: string, located: Located): Problem[] {
  const data = located.data as { of?: string; points?: { label: string }[]; text?: Record<string, { labels: Record<string, string> }> };
  if (data.of !== 'labels') return [];
  return Object.entries(data.text ?? {}).flatMap(([code, { labels }]) =>
    (data.points ?? []).flatMap(({ label }) =>
      Object.hasOwn(labels, label) ? [] : [{ file: path, ...placeOf(located, ['text', code, 'labels']), ...noLabel(label, code) }],
    ),
  );
}

function noLabel(label: string, language: string): Said {
  return { what: ['entries.no-label', { label, language }], fix: ['entries.no-label-fix', { label }] };
}
