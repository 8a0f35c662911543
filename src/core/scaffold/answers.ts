import type { z } from 'zod';
import { insideProblems } from '#src/core/checks/decide-data.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { inPlainWords } from '#src/core/checks/schema-words.ts';
import type { Tell } from '#src/core/checks/words.ts';
import { countryCode, languageCode, type Naming } from './codes.ts';
import type { Field } from './fields.ts';

/** What an answer is worth: a value for the entry, or why it is none. */
export type Answer = { value: unknown } | { said: Said };

/** What answers are read with. */
export interface Reading {
  /** What the field is called where its mistakes are told: its flag. */
  label: string;
  /** How the field’s values are named by people. */
  names?: 'country' | 'language' | undefined;
  naming: Naming;
  /** The language in which yes and no are said, besides English. */
  tell: Tell;
}

/** Commas of the scripts that have their own. */
const COMMA = /[,،、，፣]/;

/** Reads what somebody typed for a field: as its schema wants it, or what is wrong with it, in plain words. */
export function readAnswer(field: Field, typed: string, reading: Reading): Answer {
  const text = typed.trim();
  switch (field.form) {
    case 'number':
      return valid(field, asNumber(text), reading.label);
    case 'yes-or-no':
      return yesOrNo(text, reading.tell);
    case 'list':
      return readList(field, text, reading);
    case 'paragraphs':
      return valid(field, linesOf(text), reading.label);
    case 'rows':
      return readRows(field, linesOf(text), reading);
    case 'text':
      return readOne(field, text, reading);
  }
}

function readOne(field: Field, text: string, reading: Reading): Answer {
  const coded = codeFor(text, reading);
  if ('said' in coded) return coded;
  return valid(field, asOption(coded.code, field.options), reading.label);
}

function readList(field: Field, text: string, reading: Reading): Answer {
  const values: string[] = [];
  for (const part of text.split(COMMA).map((each) => each.trim())) {
    const coded = part === '' ? undefined : codeFor(part, reading);
    if (coded && 'said' in coded) return coded;
    if (coded) values.push(asOption(coded.code, field.options));
  }
  return valid(field, [...new Set(values)], reading.label);
}

function readRows(field: Field, lines: readonly string[], reading: Reading): Answer {
  const rows: object[] = [];
  for (const line of lines) {
    const row = readRow(field.columns, line, reading);
    if ('said' in row) return row;
    rows.push(row.value as object);
  }
  return valid(field, rows, reading.label);
}

/** What a row of a table is made of: `year, value, countries`. */
export function columnsOf({ columns }: Pick<Field, 'columns'>): string {
  return columns.map(({ name }) => name).join(', ');
}

/** Reads `2024, 296, 54`; the first column may have commas of its own where it is text. */
export function readRow(columns: readonly Field[], line: string, reading: Reading): Answer {
  const parts = line.split(COMMA).map((part) => part.trim());
  const more = columns[0]!.form === 'text' ? Math.max(0, parts.length - columns.length) : 0;
  const cells = [parts.slice(0, more + 1).join(', '), ...parts.slice(more + 1)];
  if (cells.length > columns.length)
    return { said: { what: ['new.long-row', { row: line }], fix: ['new.row-fix', { columns: columnsOf({ columns }) }] } };
  const row: Record<string, unknown> = {};
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? '';
    if (cell === '' || cell === '-') {
      if (column.required)
        return { said: { what: ['new.short-row', { row: line }], fix: ['new.row-fix', { columns: columnsOf({ columns }) }] } };
      if (column.schema.safeParse(null).success) row[column.name] = null;
      continue;
    }
    const isCountry = column.name === 'country';
    const answer = readAnswer(column, cell, { ...reading, label: column.name, names: isCountry ? 'country' : undefined });
    if ('said' in answer) return answer;
    row[column.name] = answer.value;
  }
  return { value: row };
}

function codeFor(text: string, { names: kind, naming }: Reading): { code: string } | { said: Said } {
  if (kind === 'country') return countryCode(text, naming);
  return kind === 'language' ? languageCode(text, naming) : { code: text };
}

/** Possible values are shown with numbers: either may be typed. */
function asOption(text: string, options: readonly string[]): string {
  if (options.includes(text)) return text;
  const numbered = options[Number(inLatinDigits(text)) - 1];
  return numbered ?? options.find((option) => option.toLowerCase() === text.toLowerCase().replaceAll(/[\s_]+/g, '-')) ?? text;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function asNumber(text: string): unknown {
  const digits = inLatinDigits(text).replace(/[\s٬]/g, '').replace('٫', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : text;
}

/** Digits of any script as those that programs read. */
function inLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let value = 0;
    // Digits stand in runs of ten, zero first.
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}

function yesOrNo(text: string, tell: Tell): Answer {
  const said = text.toLowerCase();
  const isOneOf = (list: string) => list.split(',').some((word) => word.trim().toLowerCase() === said);
  if (['y', 'yes', 'true', '1'].includes(said) || isOneOf(tell(['new.yes']))) return { value: true };
  if (['n', 'no', 'false', '0'].includes(said) || isOneOf(tell(['new.no']))) return { value: false };
  return { said: { what: ['new.not-yes-or-no'], fix: ['new.not-yes-or-no-fix'] } };
}

/** Holds a value against the schema of its field, and against the rules for signs and addresses that hold everywhere. */
function valid(field: Field, value: unknown, label: string): Answer {
  const result = (field.schema as z.ZodType<unknown>).safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const wrong = issue.path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown>)[step], value);
    return { said: inPlainWords({ ...issue, path: [label, ...issue.path.map(fromOne)] }, wrong) };
  }
  const [problem] = insideProblems('', { data: value, places: new Map() });
  return problem ? { said: { what: problem.what, fix: problem.fix } } : { value: result.data };
}

/** People count from one. */
function fromOne(step: PropertyKey): PropertyKey {
  return typeof step === 'number' ? step + 1 : step;
}
