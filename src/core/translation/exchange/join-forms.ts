import type { ReadUnit } from './exchange-file.ts';
import { contextOf } from './unit-id.ts';
import type { ExchangeState, ExchangeUnit, Plural } from './unit.ts';
import type { XliffUnit } from './xliff-unit.ts';

/** What each state asks of people, the most urgent first: that of a message is the most urgent of its forms. */
const URGENT: readonly ExchangeState[] = ['outdated', 'machine', 'translated', 'reviewed'];

type Found = XliffUnit & { previous: string | undefined; format: string | undefined };

/** Units as the campaign knows them: those of one message that counts become one. */
export function joinForms(found: readonly Found[]): ReadUnit[] {
  return [...Map.groupBy(found, ({ name }) => contextOf(name)).values()].map((units) => {
    const plural = units.some(({ name }) => name.form !== undefined);
    return plural ? pluralUnit(units) : unitOf(units[0]!, units[0]!.source, units[0]!.target, units[0]!.state);
  });
}

function pluralUnit(units: readonly Found[]): ReadUnit {
  const source: Plural = {};
  const target: Plural = {};
  for (const unit of units) {
    const { form, borrowed } = unit.name;
    if (!form) continue;
    if (!borrowed) source[form] = unit.source;
    if (unit.target !== undefined) target[form] = unit.target;
  }
  const filled = units.filter((unit) => unit.target !== undefined);
  const state = URGENT.find((one) => filled.some((unit) => unit.state === one)) ?? 'missing';
  return unitOf(filled[0] ?? units[0]!, source, filled.length > 0 ? target : undefined, state);
}

function unitOf(found: Found, source: string | Plural, target: string | Plural | undefined, state: ExchangeState): ReadUnit {
  const { name, previous, line, column } = found;
  return {
    document: name.document,
    key: name.key,
    format: formatOf(found.format),
    source,
    ...(target !== undefined && { target }),
    state,
    ...(state === 'outdated' && previous !== undefined && { previous }),
    line,
    column,
  };
}

function formatOf(word: string | undefined): ExchangeUnit['format'] {
  return word === 'markdown' || word === 'message' ? word : 'text';
}
