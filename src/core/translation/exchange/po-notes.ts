import { examplesOf } from './plural-forms.ts';
import { poString, readPoString } from './po-string.ts';
import { PLURAL_FORMS, type ExchangeUnit, type Plural, type PluralForm } from './unit.ts';

/** What comments of a PO entry say, for translators and for the way back. */
export interface PoNotes {
  format?: ExchangeUnit['format'];
  state?: keyof typeof STATES;
  /** All forms of the source, where PO has no place for them. */
  source: Plural;
  /** Forms of the translation that its language has no number for. */
  also: Plural;
}

const FORMATS: Record<ExchangeUnit['format'], string> = {
  markdown: 'markdown (keep the marks: **, *, `code`, [words](address), <Tags/>)',
  message: 'message (keep what stands in {{…}})',
  text: 'text',
};

const STATES = {
  outdated: 'outdated (the source text has changed since)',
  machine: 'machine (nobody has read this translation yet)',
  reviewed: 'reviewed (a person has read this translation)',
};

/** The comments of an entry. */
export function writePoNotes({ format, state, source, target }: ExchangeUnit, forms: readonly PluralForm[], tag: string): string[] {
  return [
    `format: ${FORMATS[format]}`,
    ...(state in STATES ? [`state: ${STATES[state as keyof typeof STATES]}`] : []),
    ...(typeof source === 'string' ? [] : [`forms: ${forms.map((form, i) => exampleOf(form, i, tag)).join('; ')}`]),
    ...(typeof source === 'string' || isOneAndOther(source) ? [] : formNotes('source', source)),
    ...(typeof target === 'object' ? formNotes('also', without(target, forms)) : []),
  ].map((note) => `#. ${note}`);
}

function exampleOf(form: PluralForm, i: number, tag: string): string {
  return `[${i}] ${form}: ${examplesOf(tag, form)}`;
}

function isOneAndOther(source: Plural): boolean {
  return source.one !== undefined && source.other !== undefined && Object.values(source).filter((text) => text !== undefined).length === 2;
}

function formNotes(kind: 'source' | 'also', plural: Plural): string[] {
  return PLURAL_FORMS.flatMap((form) => (plural[form] === undefined ? [] : [`${kind} ${form}: ${onOneLine(plural[form])}`]));
}

function onOneLine(text: string): string {
  return poString(text).replaceAll('"\n"', '');
}

function without(target: Plural, forms: readonly PluralForm[]): Plural {
  return Object.fromEntries(Object.entries(target).filter(([form]) => !forms.includes(form as PluralForm)));
}

/** Reads what our comments say; others are left alone. */
export function readPoNotes(notes: readonly string[]): PoNotes {
  const read: PoNotes = { source: {}, also: {} };
  for (const note of notes) {
    const [, name, word, rest] = /^(format|state|source|also)[ :]+(\w+)(.*)$/s.exec(note) ?? [];
    if (name === 'format' && word! in FORMATS) read.format = word as ExchangeUnit['format'];
    if (name === 'state' && word! in STATES) read.state = word as keyof typeof STATES;
    if (name === 'source' || name === 'also') readForm(read[name], word!, rest!);
  }
  return read;
}

function readForm(plural: Plural, word: string, rest: string): void {
  const form = PLURAL_FORMS.find((one) => one === word);
  const string = readPoString(rest, rest.indexOf('"'));
  if (form && rest.startsWith(': "') && 'text' in string) plural[form] = string.text;
}
