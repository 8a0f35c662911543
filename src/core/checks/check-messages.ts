import { insideProblems } from '#src/core/checks/decide-data.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { placeOf, placeOfKey, readJson, type Located } from '#src/core/checks/located.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { isOpenName } from '#src/core/messages/open-names.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** One file of messages as read, such as `locales/ar/ui.json`. */
export interface MessageFile {
  path: string;
  tag: string;
  located: Located;
}

/** Decides one file of messages by itself: a group of texts in groups, and nothing else. */
export function decideMessages(path: string, text: string): Decided {
  const located = readJson(path, text);
  if (Array.isArray(located)) return { problems: located };
  const isGroup = typeof located.data === 'object' && located.data !== null && !Array.isArray(located.data);
  if (isGroup)
    return { located, problems: [...insideProblems(path, located), ...calls(path, located), ...dotted(path, located.data, located)] };
  return { problems: [{ file: path, line: 1, column: 1, what: ['locales.not-messages'], fix: ['locales.not-messages-fix'] }] };
}

/** A message that calls others can call them without end. */
function calls(file: string, located: Located): Problem[] {
  return [...flatten(located.data)].flatMap(([key, text]): Problem[] => {
    const isCall = typeof text === 'string' && text.includes('$t(');
    return isCall ? [{ file, ...placeOf(located, key.split('.')), what: ['messages.call'], fix: ['messages.call-fix'] }] : [];
  });
}

/** A dot parts the names of groups: a name that holds one could stand for a message elsewhere. */
function dotted(file: string, data: unknown, located: Located, path: readonly string[] = []): Problem[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): Problem[] => [
    ...(key.includes('.')
      ? [{ file, ...placeOfKey(located, path, key), what: ['messages.dot', { key }] as const, fix: ['messages.dot-fix'] as const }]
      : []),
    ...dotted(file, value, located, [...path, key]),
  ]);
}

/** The most unknown names for which a near one is looked for. */
const MOST_GUESSES = 50;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * Holds what a campaign says in its source language against the generator’s words: no placeholder that the site can’t fill in, though it may do without one, and
 * no name that is nearly one of the generator’s.
 */
export function checkOwnWords(words: object, own: MessageFile): Problem[] {
  const [given, expected] = [flatten(own.located.data), expectedKeys(flatten(words), own.tag)];
  const known = [...expected.keys()];
  const groups = new Set(known.flatMap((key) => groupOf(key) ?? []));
  return [...given].flatMap(([key, text]) => {
    const original = expected.get(key);
    if (original !== undefined || typeof text !== 'string')
      return checkKey(own, given, key, original ?? '', true).filter(({ what }) => what[0] !== 'messages.lost');
    if (PLURAL.test(key) || isOpen(own.path, key) || !groups.has(groupOf(key) ?? '') || given.size > MOST_GUESSES * 10) return [];
    const near = known.filter((other) => groupOf(other) === groupOf(key) && !given.has(other)).map(nameIn);
    const meant = nearest(nameIn(key), near);
    return meant === undefined ? [] : [unknownKey(own, key, `${groupOf(key)}.${meant}`)];
  });
}

/** Graphics are the campaign’s, and so are their words. */
function isOpen(path: string, key: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  return file === 'kit' || isOpenName(file, key);
}

function nameIn(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function groupOf(key: string): string | undefined {
  return key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : undefined;
}

/** Holds a language's messages against the source's: no other keys, and the same placeholders. The source itself must have everything. */
export function checkMessages(source: unknown, translated: MessageFile, isSource: boolean): Problem[] {
  const given = flatten(translated.located.data);
  const expected = expectedKeys(flatten(source), translated.tag);
  const missing = [...expected.keys()].filter((key) => !given.has(key));
  const strange = [...given.keys()].filter((key) => !expected.has(key));
  // Looking for what was meant costs time for each pair: it helps with a few misspelt names, not with a foreign file.
  const near = strange.length > MOST_GUESSES ? [] : missing;
  const unknown = strange.map((key) => ({ key, meant: nearest(key, near) }));
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  return [
    ...[...expected].flatMap(([key, original]) => (misspelt.has(key) ? [] : checkKey(translated, given, key, original, isSource))),
    ...unknown.map(({ key, meant }) => unknownKey(translated, key, meant)),
  ];
}

/** Every message by its dotted key. */
export function flatten(data: unknown, prefix = ''): Map<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return new Map([[prefix, data]]);
  const entries = Object.entries(data).filter(([key]) => prefix !== '' || key !== '$schema');
  return new Map(entries.flatMap(([key, value]) => [...flatten(value, prefix ? `${prefix}.${key}` : key)]));
}

/** The keys a language must have: the source's, with each plural in all the forms that CLDR gives the language. */
function expectedKeys(source: Map<string, unknown>, tag: string): Map<string, string> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const keys = new Map<string, string>();
  for (const [key, text] of source) {
    const base = key.replace(PLURAL, '');
    const isPlural = base !== key && source.has(`${base}_other`);
    if (!isPlural) keys.set(key, String(text));
    else for (const form of forms) keys.set(`${base}_${form}`, String(source.get(`${base}_other`)));
  }
  return keys;
}

function checkKey(file: MessageFile, given: Map<string, unknown>, key: string, original: string, isSource: boolean): Problem[] {
  const text = given.get(key);
  const path = key.split('.');
  if (!isSource && (text === undefined || text === '')) return [];
  if (text === undefined) {
    const what: Phrase = [PLURAL.test(key) ? 'messages.missing-form' : 'messages.missing', { name: key }];
    const fix: Phrase = ['messages.missing-fix', { name: path.at(-1)!, original }];
    return [{ file: file.path, ...placeOf(file.located, path.slice(0, -1)), what, fix }];
  }
  const place = { file: file.path, ...placeOf(file.located, path) };
  if (typeof text !== 'string' || text.trim() === '') {
    return [{ ...place, what: ['messages.empty', { name: key }], fix: ['messages.empty-fix', { original }] }];
  }
  return checkPlaceholders(place, key, text, original);
}

function checkPlaceholders(place: Pick<Problem, 'file' | 'line' | 'column'>, key: string, text: string, original: string): Problem[] {
  const wanted = placeholders(original);
  const given = placeholders(text);
  // “no results”, “one result” and “two results” may name the number in words.
  const optional = /_(zero|one|two)$/.test(key) ? ['count'] : [];
  const lost = wanted.filter((name) => !given.includes(name) && !optional.includes(name));
  const extra = given.filter((name) => !wanted.includes(name));
  const meant = extra.map((name) => nearest(name, lost) ?? (extra.length === 1 && lost.length === 1 ? lost[0] : undefined));
  return [
    ...lost.filter((name) => !meant.includes(name)).map((name) => ({ ...place, ...lostPlaceholder(key, written(name)) })),
    ...extra.map((name, i) => ({
      ...place,
      what: ['messages.extra', { name: key, placeholder: written(name) }] as const,
      fix: meant[i] === undefined ? extraFix(wanted) : (['messages.misspelt-fix', { placeholder: written(meant[i]) }] as const),
    })),
  ];
}

function lostPlaceholder(name: string, placeholder: string): Said {
  return { what: ['messages.lost', { name, placeholder }], fix: ['messages.lost-fix', { placeholder }] };
}

function extraFix(wanted: string[]): Phrase {
  return wanted.length === 0 ? ['fix.remove'] : ['messages.extra-fix', { list: wanted.map(written).join(', ') }];
}

function written(name: string): string {
  return `{{${name}}}`;
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1]!))];
}

function unknownKey(file: MessageFile, key: string, meant: string | undefined): Problem {
  const path = key.split('.');
  return {
    file: file.path,
    ...placeOfKey(file.located, path.slice(0, -1), path.at(-1)!),
    what: ['messages.unknown', { name: key }],
    fix: meant ? ['fix.did-you-mean', { near: meant }] : ['messages.unknown-fix'],
  };
}
