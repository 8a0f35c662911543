import type { Located } from '#src/core/checks/located.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** One file of messages as read, such as `locales/ar/ui.json`. */
export interface MessageFile {
  path: string;
  tag: string;
  located: Located;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Holds a language's messages against the source's: keys, plural forms and placeholders must all be there. */
export function checkMessages(source: MessageFile, translated: MessageFile): Problem[] {
  const given = flatten(translated.located.data);
  const expected = expectedKeys(flatten(source.located.data), translated.tag);
  const missing = [...expected.keys()].filter((key) => !given.has(key));
  const unknown = [...given.keys()].filter((key) => !expected.has(key)).map((key) => ({ key, meant: nearest(key, missing) }));
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  return [
    ...[...expected].flatMap(([key, original]) => (misspelt.has(key) ? [] : checkKey(translated, given, key, original))),
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

function checkKey(file: MessageFile, given: Map<string, unknown>, key: string, original: string): Problem[] {
  const text = given.get(key);
  const path = key.split('.');
  if (text === undefined) {
    const form = PLURAL.exec(key)?.[1];
    const what = form ? `The plural form “${key}” is missing.` : `The message “${key}” is missing.`;
    const fix = `Add "${path.at(-1)}" with your translation of: ${original}`;
    return [{ file: file.path, ...file.located.placeOf(path.slice(0, -1)), what, fix }];
  }
  const place = { file: file.path, ...file.located.placeOf(path) };
  if (typeof text !== 'string' || text.trim() === '') {
    return [{ ...place, what: `The message “${key}” is empty or not text.`, fix: `Write your translation of: ${original}` }];
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
    ...lost
      .filter((name) => !meant.includes(name))
      .map((name) => ({
        ...place,
        what: `The message “${key}” has lost {{${name}}}.`,
        fix: `Put {{${name}}} where the value belongs: the site fills it in.`,
      })),
    ...extra.map((name, i) => ({
      ...place,
      what: `The message “${key}” has {{${name}}}, which the site can’t fill in.`,
      fix: meant[i] === undefined ? extraFix(wanted) : `Write {{${meant[i]}}}, exactly so.`,
    })),
  ];
}

function extraFix(wanted: string[]): string {
  return wanted.length === 0 ? 'Remove it.' : `Remove it; what the site fills in here: ${wanted.map((name) => `{{${name}}}`).join(', ')}.`;
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1]!))];
}

function unknownKey(file: MessageFile, key: string, meant: string | undefined): Problem {
  const path = key.split('.');
  return {
    file: file.path,
    ...file.located.placeOfKey(path.slice(0, -1), path.at(-1)!),
    what: `The message “${key}” is not known.`,
    fix: meant
      ? `Did you mean “${meant}”?`
      : 'Remove it: the source language does not have it (any more), or the language has no such plural form.',
  };
}
