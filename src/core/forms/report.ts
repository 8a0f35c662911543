import type { FormField } from './blocks.ts';
import type { FormCalendar } from './calendars.ts';
import { type Fields, lineOf, listOf } from './fields.ts';
import { isAsked } from './judge.ts';
import { isoMoment, offsetOf, readMoment } from './moments.ts';

/** How a form was asked in the person's language. */
export interface ReportWords {
  /** The question that a field answers. */
  question(field: string): string;
  /** An answer that was chosen, by the field and the answer's name. */
  answer(field: string, value: string): string;
}

/** What is said of the whole form. */
export interface ReportFacts {
  /** The action's name. */
  form: string;
  title: string;
  /** The language in which it was filled in. */
  language: string;
  calendars: readonly FormCalendar[];
  files: readonly { name: string; size: number }[];
}

/**
 * What the campaign reads: each question as it was asked, with its name in English behind it, and the answer below, set in by two spaces,
 * so that no answer can look like a question. Questions without an answer are left out.
 * @example
 * # What happened? [what]
 *   The internet went off.
 */
export function formReport(fields: Fields, asked: readonly FormField[], words: ReportWords, facts: ReportFacts): string {
  const answered = asked
    .filter((field) => isAsked(field, fields))
    .flatMap((field) => {
      const lines = answerLines(field, fields, words, facts);
      return lines.length === 0
        ? []
        : [[`# ${words.question(field.id)} [${field.id}]`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')];
    });
  return `${[`${facts.title}\nform: ${facts.form}\nlanguage: ${facts.language}`, ...answered].join('\n\n')}\n`;
}

function answerLines(field: FormField, fields: Fields, words: ReportWords, facts: ReportFacts): string[] {
  const { id, kind } = field;
  switch (kind) {
    case 'text':
    case 'area':
      return textLines(fields, id);
    case 'moment':
      return momentLines(id, fields, words, facts);
    case 'files':
      return facts.files.map(({ name, size }) => `${name} (${size} bytes)`);
    case 'calendar':
      // It stands with each day.
      return [];
    case 'zone':
      return hasTime(fields) ? chosenLines(id, fields, words) : [];
    default:
      return chosenLines(id, fields, words);
  }
}

function chosenLines(id: string, fields: Fields, words: ReportWords): string[] {
  return listOf(fields, id).map((value) => `${words.answer(id, value)} [${value}]`);
}

/** True where a day or a time is written, so that it matters whose it is. */
function hasTime(fields: Fields): boolean {
  return Object.keys(fields).some((name) => /\.(year|time)$/.test(name) && lineOf(fields, name) !== '');
}

function textLines(fields: Fields, id: string): string[] {
  const text = String(fields[id] ?? '').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? [] : text.replace(/\n+$/, '').split('\n');
}

function momentLines(id: string, fields: Fields, words: ReportWords, { calendars }: ReportFacts): string[] {
  const moment = readMoment(fields, id, calendars);
  if (moment === undefined || typeof moment === 'string') return [];
  const part = (name: string): string => lineOf(fields, `${id}.${name}`);
  const month = part('month') === '' ? '' : words.answer(`${id}.month`, part('month'));
  const written = [part('day'), month, part('year'), part('time')].filter(Boolean).join(' ');
  return [isoMoment(moment, offsetOf(fields)), `as written: ${written} [${moment.calendar}]`];
}
