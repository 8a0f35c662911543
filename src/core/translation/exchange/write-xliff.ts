import type { ExchangeHead } from './exchange-file.ts';
import { examplesOf, pluralRule } from './plural-forms.ts';
import { documentId, unitId, type UnitName } from './unit-id.ts';
import { PLURAL_FORMS, type ExchangeState, type ExchangeUnit, type Plural, type PluralForm } from './unit.ts';
import { codedTexts } from './xliff-codes.ts';
import { xmlNote, xmlText, xmlValue } from './xml-text.ts';

/** Platforms take a target that is only `initial` for one that needs a person’s eye, and name a better state when somebody saves it. */
const STATES: Record<ExchangeState, string> = {
  missing: 'state="initial"',
  outdated: 'state="initial" subState="altaveu:outdated"',
  machine: 'state="initial" subState="altaveu:machine"',
  translated: 'state="translated"',
  reviewed: 'state="final"',
};

/** An XLIFF 2.0 file of units: a file for each document, a unit for each text, a group for each message that counts. */
export function writeXliff(units: readonly ExchangeUnit[], head: ExchangeHead): string {
  const { forms } = pluralRule(head.target);
  const files = [...Map.groupBy(units, ({ document }) => document)].flatMap(([document, inIt]) => writeFile(document, inIt, head, forms));
  const languages = `srcLang=${xmlValue(head.source)} trgLang=${xmlValue(head.target)}`;
  const root = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${languages}>`;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', root, ...files, '</xliff>'].join('\n')}\n`;
}

function writeFile(document: string, units: readonly ExchangeUnit[], head: ExchangeHead, forms: readonly PluralForm[]): string[] {
  return [
    `  <file id="${documentId(document)}" original=${xmlValue(document)}>`,
    ...indented(writeNotes([['project', head.project]]), '    '),
    ...units.flatMap((unit) => indented(typeof unit.source === 'string' ? writeText(unit) : writePlural(unit, forms, head.target), '    ')),
    '  </file>',
  ];
}

type Note = [category: string, text: string];

function writeNotes(notes: readonly Note[]): string[] {
  return ['<notes>', ...notes.map(([category, text]) => `  <note category="${category}">${xmlNote(text)}</note>`), '</notes>'];
}

function notesOf({ format, state, previous }: ExchangeUnit): Note[] {
  return [['format', format], ...(state === 'outdated' && previous !== undefined ? [['previous', previous] satisfies Note] : [])];
}

function writeText(unit: ExchangeUnit): string[] {
  const { source, target, state, format } = unit;
  const text = typeof target === 'object' ? target.other : target;
  return writeUnit(unit, { source: source as string, target: text, state, format, notes: notesOf(unit), isKept: false });
}

function writePlural(unit: ExchangeUnit, forms: readonly PluralForm[], tag: string): string[] {
  const source = unit.source as Plural;
  const target = typeof unit.target === 'string' ? { other: unit.target } : (unit.target ?? {});
  const all = PLURAL_FORMS.filter((form) => forms.includes(form) || source[form] !== undefined || target[form] !== undefined);
  return [
    `<group id="${unitId(unit)}" name=${xmlValue(unit.key)} type="altaveu:plural">`,
    ...indented(writeNotes(notesOf(unit))),
    ...all.flatMap((form) => indented(writeForm(unit, source, target, form, { isKept: !forms.includes(form), tag }))),
    '</group>',
  ];
}

function writeForm(unit: ExchangeUnit, source: Plural, target: Plural, form: PluralForm, way: { isKept: boolean; tag: string }): string[] {
  const borrowed = source[form] === undefined ? borrowedForm(source) : undefined;
  const name = { document: unit.document, key: unit.key, form, ...(borrowed !== undefined && { borrowed }) };
  return writeUnit(name, {
    source: source[borrowed ?? form] ?? '',
    target: target[form],
    state: unit.state,
    format: unit.format,
    notes: [['numbers', examplesOf(way.tag, form)]],
    isKept: way.isKept && !target[form],
  });
}

/** The form that is shown in place of one that the source language lacks. */
function borrowedForm(source: Plural): PluralForm {
  return source.other === undefined ? (PLURAL_FORMS.findLast((form) => source[form] !== undefined) ?? 'other') : 'other';
}

interface Texts {
  source: string;
  target: string | undefined;
  state: ExchangeState;
  format: ExchangeUnit['format'];
  notes: readonly Note[];
  /** True for a form that only the source language has. */
  isKept: boolean;
}

function writeUnit(name: UnitName, { source, target, state, format, notes, isKept }: Texts): string[] {
  const coded = codedTexts(source, target || undefined, format);
  const data = [...coded.data].map(([id, text]) => `    <data id="${id}">${xmlText(text)}</data>`);
  return [
    `<unit id="${unitId(name)}" name=${xmlValue(name.form ? `${name.key}: ${name.form}` : name.key)}${isKept ? ' translate="no"' : ''}>`,
    ...indented(writeNotes(notes)),
    ...(data.length > 0 ? ['  <originalData>', ...data, '  </originalData>'] : []),
    `  <segment ${STATES[coded.target === undefined ? 'missing' : state]}>`,
    `    <source xml:space="preserve">${coded.source}</source>`,
    ...(coded.target === undefined ? [] : [`    <target xml:space="preserve">${coded.target}</target>`]),
    '  </segment>',
    '</unit>',
  ];
}

function indented(lines: readonly string[], by = '  '): string[] {
  return lines.map((line) => by + line);
}
