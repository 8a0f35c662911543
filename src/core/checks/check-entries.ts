import { ENTRY_KINDS, type Entry, type EntryKind } from '#src/core/campaign/kinds.ts';
import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { checkCodes } from '#src/core/checks/check-codes.ts';
import { decideData } from '#src/core/checks/decide-data.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { checkLetter } from '#src/core/checks/check-letters.ts';
import { checkName } from '#src/core/checks/check-names.ts';
import { placeOf, placeOfKey, type Located } from '#src/core/checks/located.ts';
import { nearest, suggest } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { aboutNames, checkTestimony } from '#src/core/checks/testimonies/check-testimony.ts';
import type { Letter } from '#src/core/letters/schema.ts';
import type { Testimony } from '#src/core/testimonies/schema.ts';
import { asItStands, completeEntry } from '#src/core/translation/complete-entry.ts';
import { baseLanguage, textsOf, type TranslatedEntry } from '#src/core/translation/entry-text.ts';
import type { Memory } from '#src/core/translation/memory.ts';

/** An entry with its file, so that later checks can point into it. */
export interface ReadEntry<K extends EntryKind> {
  path: string;
  located: Located;
  entry: Entry<K>;
}

/** Decides one entry: syntax, schema, file name, codes, consent, and a text in every language of the campaign. */
export function decideEntry(kind: EntryKind, path: string, text: string, languages: Languages): Decided {
  const name = /([^/]*)\.json$/.exec(path)![1]!;
  const read = decideData(path, text, ENTRY_KINDS[kind].schema, (data) => filledIn(data, languages));
  const decided = kind === 'testimonies' && read.located ? { ...read, problems: aboutNames(read.problems, read.located) } : read;
  const { located, value } = decided;
  const named = checkName(path, name, publishedPath(kind, name));
  if (!located || value === undefined) return { ...decided, problems: [...named, ...decided.problems] };
  const held = [...checkLanguages(path, located, languages), ...checkLabels(path, located, languages), ...checkCodes(path, located)];
  const allowed = kind === 'testimonies' ? checkTestimony(path, located, asWritten(value as Testimony, located)) : [];
  const letter = kind === 'letters' ? checkLetter(path, located, value as Letter, languages.sourceLocale) : [];
  return { ...decided, problems: [...named, ...decided.problems, ...held, ...allowed, ...letter] };
}

/** An entry as it will be shown: with a text in every language. */
function filledIn(data: unknown, { sourceLocale, locales }: Languages): unknown {
  const isEntry = typeof data === 'object' && data !== null && !Array.isArray(data);
  const texts = isEntry ? textsOf(data) : undefined;
  return typeof texts === 'object' && texts !== null ? completeEntry(data as object, sourceLocale, locales, NO_MEMORY, asItStands) : data;
}

const NO_MEMORY: Memory = new Map();

/** A testimony in the languages in which it is written: in the others, its words are those of another language. */
function asWritten(testimony: Testimony, { data }: Located): Testimony {
  const own = Object.keys((data as { text: object }).text);
  return { ...testimony, text: Object.fromEntries(Object.entries(testimony.text).filter(([code]) => own.includes(code))) };
}

/** The entries of a kind that are sound in themselves. */
export function entriesOf<K extends EntryKind>(kind: K, files: CampaignFiles): ReadEntry<K>[] {
  return filesIn(files, `content/${kind}`, '.json').flatMap(({ path, name, decided: { located, value } }) =>
    located && value !== undefined ? [{ path, located, entry: { ...(value as object), id: name } as Entry<K> }] : [],
  );
}

function publishedPath(kind: EntryKind, name: string): string | undefined {
  const folder = { actions: 'act', letters: 'act/letters', testimonies: 'testimonies' }[kind as string];
  return folder && `${folder}/${name}.html`;
}

function checkLanguages(path: string, located: Located, { locales, sourceLocale }: Languages): Problem[] {
  const data = located.data as TranslatedEntry;
  const field = data.text ? 'text' : 'statusNote';
  const texts = data[field];
  if (!texts) return [];
  const unknown = Object.keys(texts).filter((code) => !locales.includes(code));
  const misspelt = unknown.map((code) => nearest(code, locales));
  // A language may wait for its translation; what it is translated from may not.
  const isWritten =
    locales.includes(baseLanguage(data, sourceLocale) ?? '') && (Object.hasOwn(texts, sourceLocale) || wroteIn(data, texts));
  const missing = isWritten || misspelt.includes(sourceLocale) ? [] : [sourceLocale];
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

/** True for an entry that was written in a language which it names, such as a testimony. */
function wroteIn({ originalLanguage = '' }: TranslatedEntry, texts: object): boolean {
  return Object.hasOwn(texts, originalLanguage);
}

function noText(language: string, field: string, source: string): Said {
  return { what: ['entries.no-text', { language }], fix: ['entries.no-text-fix', { language, field, source }] };
}

/** In a ranking by labels, the language that it is written in names every label. */
function checkLabels(path: string, located: Located, { sourceLocale }: Languages): Problem[] {
  const data = located.data as { of?: string; points?: { label: string }[]; text?: Record<string, { labels: Record<string, string> }> };
  if (data.of !== 'labels') return [];
  const base = baseLanguage(data as TranslatedEntry, sourceLocale);
  return Object.entries(data.text ?? {}).flatMap(([code, { labels }]) =>
    (data.points ?? []).flatMap(({ label }) =>
      code !== base || Object.hasOwn(labels, label)
        ? []
        : [{ file: path, ...placeOf(located, ['text', code, 'labels']), ...noLabel(label, code) }],
    ),
  );
}

function noLabel(label: string, language: string): Said {
  return { what: ['entries.no-label', { label, language }], fix: ['entries.no-label-fix', { label }] };
}
