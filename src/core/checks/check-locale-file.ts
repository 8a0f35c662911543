import { isTag } from '#src/core/checks/check-codes.ts';
import type { Located } from '#src/core/checks/located.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import { localeSchema, type Locale, type LocaleFile } from '#src/core/locales/schema.ts';

const NUMBERINGS = Intl.supportedValuesOf('numberingSystem');

/** Checks one `locale.json`: its fields, and that Intl knows its tags, digits and patterns of dates. */
export function checkLocaleFile(path: string, code: string, located: Located): Locale | Problem[] {
  const parsed = parseWith(localeSchema, path, located);
  if ('problems' in parsed) return parsed.problems;
  const problems = unusable(parsed.data).map(([field, said]) => ({ file: path, ...located.placeOf(field), ...said }));
  return problems.length > 0 ? problems : { ...parsed.data, code };
}

function unusable({ tag, intl, numbering, dates = {} }: LocaleFile): [field: string[], Pick<Problem, 'what' | 'fix'>][] {
  return [
    ...[['tag', tag] as const, ['intl', intl] as const].flatMap(([field, value]) => (isTag(value) ? [] : [wrongTag(field, value)])),
    ...(NUMBERINGS.includes(numbering) ? [] : [wrongDigits(numbering)]),
    ...Object.entries(dates).flatMap(([calendar, pattern]) => (isComplete(pattern) ? [] : [wrongPattern(calendar)])),
  ];
}

function isComplete(pattern: string): boolean {
  return ['{day}', '{month}', '{year}'].every((part) => pattern.includes(part));
}

function wrongTag(field: string, value: string): [string[], Pick<Problem, 'what' | 'fix'>] {
  return [[field], { what: `“${value}” is not a language tag.`, fix: 'Use a tag such as fr-FR, es-419 or zh-Hant-TW.' }];
}

function wrongDigits(numbering: string): [string[], Pick<Problem, 'what' | 'fix'>] {
  const near = nearest(numbering, NUMBERINGS);
  const fix = near === undefined ? 'Use a name such as latn, arab, arabext or deva.' : `Did you mean “${near}”?`;
  return [['numbering'], { what: `There are no digits “${numbering}”.`, fix }];
}

function wrongPattern(calendar: string): [string[], Pick<Problem, 'what' | 'fix'>] {
  return [
    ['dates', calendar],
    { what: 'A part of the date is missing in this pattern.', fix: 'Write {day}, {month} and {year}, each in its place.' },
  ];
}
