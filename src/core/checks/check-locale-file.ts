import { isTag } from '#src/core/checks/check-codes.ts';
import { decideData } from '#src/core/checks/decide-data.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { localeSchema, type LocaleFile } from '#src/core/locales/schema.ts';

const NUMBERINGS = Intl.supportedValuesOf('numberingSystem');

/** Decides one `locale.json`: its fields, and that Intl knows its tags, digits and patterns of dates. */
export function decideLocale(path: string, text: string): Decided {
  const { value, ...decided } = decideData(path, text, localeSchema);
  if (value === undefined || !decided.located) return decided;
  const problems = unusable(value as LocaleFile).map(([field, said]) => ({ file: path, ...placeOf(decided.located!, field), ...said }));
  return { ...decided, problems: [...decided.problems, ...problems], ...(problems.length === 0 && { value }) };
}

function unusable({ tag, intl, numbering, dates = {} }: LocaleFile): [field: string[], Said][] {
  return [
    ...[['tag', tag] as const, ['intl', intl] as const].flatMap(([field, value]) => (isTag(value) ? [] : [wrongTag(field, value)])),
    ...(NUMBERINGS.includes(numbering) ? [] : [wrongDigits(numbering)]),
    ...Object.entries(dates).flatMap(([calendar, pattern]) => (isComplete(pattern) ? [] : [wrongPattern(calendar)])),
  ];
}

function isComplete(pattern: string): boolean {
  return ['{day}', '{month}', '{year}'].every((part) => pattern.includes(part));
}

function wrongTag(field: string, tag: string): [string[], Said] {
  return [[field], { what: ['locales.not-tag', { tag }], fix: ['locales.not-tag-fix'] }];
}

function wrongDigits(digits: string): [string[], Said] {
  const near = nearest(digits, NUMBERINGS);
  const what = ['locales.no-digits', { digits }] as const;
  return [['numbering'], { what, fix: near === undefined ? ['locales.no-digits-fix'] : ['fix.did-you-mean', { near }] }];
}

function wrongPattern(calendar: string): [string[], Said] {
  return [['dates', calendar], { what: ['locales.half-date'], fix: ['locales.half-date-fix'] }];
}
