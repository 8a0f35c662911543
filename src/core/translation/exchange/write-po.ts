import type { ExchangeHead } from './exchange-file.ts';
import { pluralRule } from './plural-forms.ts';
import { writePoHeader } from './po-header.ts';
import { writePoNotes } from './po-notes.ts';
import { poString } from './po-string.ts';
import { contextOf } from './unit-id.ts';
import type { ExchangeUnit, Plural, PluralForm } from './unit.ts';

/** The checks that Weblate makes of a text, by its name for them. */
const CHECKS: Record<ExchangeUnit['format'], string[]> = { markdown: ['md-text'], message: ['i18next-interpolation'], text: [] };

/**
 * A gettext PO file of units. What needs a person’s eye, outdated or made by a machine, is fuzzy: platforms show it as “needs editing”, and
 * take the mark off when somebody saves it.
 */
export function writePo(units: readonly ExchangeUnit[], head: ExchangeHead): string {
  const { forms } = pluralRule(head.target);
  return [writePoHeader(head), ...units.map((unit) => writeEntry(unit, forms, head.target))].join('\n');
}

function writeEntry(unit: ExchangeUnit, forms: readonly PluralForm[], tag: string): string {
  const isFuzzy = isFilled(unit.target) && (unit.state === 'outdated' || unit.state === 'machine');
  const flags = [...(isFuzzy ? ['fuzzy'] : []), ...CHECKS[unit.format]];
  const lines = [
    ...writePoNotes(unit, forms, tag),
    `#: ${unit.document.replace(/\s/g, '%20')}`,
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...(isFuzzy && unit.previous !== undefined ? [`#| msgid ${poString(unit.previous, '#| ')}`] : []),
    `msgctxt ${poString(contextOf(unit))}`,
    ...(typeof unit.source === 'string' ? singleLines(unit.source, unit.target) : pluralLines(unit.source, unit.target, forms)),
  ];
  return `${lines.join('\n')}\n`;
}

function isFilled(target: ExchangeUnit['target']): boolean {
  return typeof target === 'object' ? Object.values(target).some((text) => text) : Boolean(target);
}

function singleLines(source: string, target: ExchangeUnit['target']): string[] {
  return [`msgid ${poString(source)}`, `msgstr ${poString(typeof target === 'object' ? (target.other ?? '') : (target ?? ''))}`];
}

function pluralLines(source: Plural, target: ExchangeUnit['target'], forms: readonly PluralForm[]): string[] {
  const [one, other] = oneAndOther(source);
  const given = typeof target === 'string' ? { other: target } : (target ?? {});
  return [
    `msgid ${poString(one)}`,
    `msgid_plural ${poString(other)}`,
    ...forms.map((form, i) => `msgstr[${i}] ${poString(given[form] ?? '')}`),
  ];
}

/** The two forms that PO has a place for, whatever forms the source language has. */
export function oneAndOther(source: Plural): [one: string, other: string] {
  const other = source.other ?? Object.values(source).at(-1) ?? '';
  return [source.one ?? other, other];
}
