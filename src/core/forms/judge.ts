import type { FormField } from './blocks.ts';
import type { FormCalendar } from './calendars.ts';
import { hidesSomething, mixesScripts } from './characters.ts';
import { type Fields, lineOf, listOf } from './fields.ts';
import { isAhead, isBefore, isOver, type Moment, offsetOf, readMoment } from './moments.ts';

/** The sentences that a form can tell of an answer, by name: `forms.json` has them in each language. */
export const FORM_RULES = [
  'missing',
  'choose',
  'agree',
  'tooLong',
  'hidden',
  'mixed',
  'calendar',
  'day',
  'time',
  'ahead',
  'over',
  'before',
] as const;
export type FormRule = (typeof FORM_RULES)[number];

/** What is wrong with an answer. */
export interface FormProblem {
  field: string;
  rule: FormRule;
  /** The most characters, where that is what is wrong. */
  most?: number;
}

/** What a form is judged by besides its fields. */
export interface FormFacts {
  /** The time now, in milliseconds. */
  now: number;
  /** The calendars in which days can be written, the first where there is only one. */
  calendars: readonly FormCalendar[];
}

/** The most characters of an answer: a book is better attached as a file. */
export const MOST_TEXT = 100_000;
/** The most characters of a line. */
export const MOST_LINE = 300;

/** What is wrong with the answers of a form, at most one thing for each field. */
export function judgeForm(fields: Fields, asked: readonly FormField[], facts: FormFacts): FormProblem[] {
  return asked
    .filter((field) => isAsked(field, fields))
    .flatMap((field) => {
      const found = wrongWith(field, fields, asked, facts);
      return found ? [{ field: field.id, ...found }] : [];
    });
}

/** True where a field is asked, given what has been answered. */
export function isAsked({ onlyIf }: FormField, fields: Fields): boolean {
  return onlyIf === undefined || listOf(fields, onlyIf.field).some((answer) => onlyIf.is.includes(answer));
}

type Wrong = Omit<FormProblem, 'field'> | undefined;

function wrongWith(field: FormField, fields: Fields, asked: readonly FormField[], facts: FormFacts): Wrong {
  switch (field.kind) {
    case 'text':
    case 'area':
      return wrongText(field, fields);
    case 'choice':
    case 'choices':
    case 'country':
      return field.needed && listOf(fields, field.id).length === 0 ? { rule: 'choose' } : undefined;
    case 'agree':
      return field.needed && listOf(fields, field.id).length === 0 ? { rule: 'agree' } : undefined;
    case 'moment':
      return wrongMoment(field, fields, facts);
    case 'calendar':
      return momentsIn(asked, fields, facts).includes('calendar') ? { rule: 'calendar' } : undefined;
    default:
      return undefined;
  }
}

function wrongText({ id, kind, needed, isName }: FormField, fields: Fields): Wrong {
  const text = String(fields[id] ?? '');
  const most = kind === 'area' ? MOST_TEXT : MOST_LINE;
  if (text.trim() === '') return needed ? { rule: 'missing' } : undefined;
  if (text.length > most) return { rule: 'tooLong', most };
  if (hidesSomething(text, isName)) return { rule: 'hidden' };
  return isName && mixesScripts(lineOf(fields, id)) ? { rule: 'mixed' } : undefined;
}

function wrongMoment({ id, needed, isAhead: mayBeAhead }: FormField, fields: Fields, facts: FormFacts): Wrong {
  const moment = readMoment(fields, id, facts.calendars);
  if (moment === undefined) return needed ? { rule: 'missing' } : undefined;
  // That the calendar is missing is told where it is chosen.
  if (typeof moment === 'string') return moment === 'calendar' ? undefined : { rule: moment };
  const offset = offsetOf(fields);
  if (mayBeAhead) return isOver(moment, offset, facts.now) ? { rule: 'over' } : undefined;
  if (isAhead(moment, offset, facts.now)) return { rule: 'ahead' };
  const begin = id === 'to' ? readMoment(fields, 'from', facts.calendars) : undefined;
  return begin !== undefined && typeof begin !== 'string' && isBefore(moment, begin) ? { rule: 'before' } : undefined;
}

function momentsIn(asked: readonly FormField[], fields: Fields, { calendars }: FormFacts): (Moment | string | undefined)[] {
  return asked.filter((field) => field.kind === 'moment' && isAsked(field, fields)).map(({ id }) => readMoment(fields, id, calendars));
}
