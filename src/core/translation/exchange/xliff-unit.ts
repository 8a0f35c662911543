import type { Element } from '@xmldom/xmldom';
import type { Problem } from '#src/core/checks/problem.ts';
import { problemAt, type At } from './said.ts';
import { readUnitId, type UnitName } from './unit-id.ts';
import type { ExchangeState } from './unit.ts';
import { contentOf, dataOf, type ContentReader } from './xliff-content.ts';
import { elementsIn, placeOfElement } from './xml-tree.ts';

/** A unit of XLIFF as it stands in its file; a plural form is a unit of its own. */
export interface XliffUnit extends At {
  id: string;
  name: UnitName;
  source: string;
  target: string | undefined;
  state: ExchangeState;
}

/** Reads one unit; undefined, and a problem told, where it is none of a campaign’s or its text is broken. */
export function readXliffUnit(file: string, unit: Element, document: string | undefined, problems: Problem[]): XliffUnit | undefined {
  const id = unit.getAttribute('id') ?? '';
  const name = readUnitId(id) ?? byOriginal(unit, document);
  if (!name) return void problems.push(problemAt(file, placeOfElement(unit), 'xliff-strange-id', { id }));
  const reader: ContentReader = { file, name: id, data: dataOf(unit), problems: [] };
  const parts = partsOf(reader, unit);
  if (parts.length === 0) reader.problems.push(problemAt(file, placeOfElement(unit), 'xliff-no-source', { name: id }));
  const target = targetOf(reader, parts);
  problems.push(...reader.problems);
  if (reader.problems.length > 0) return undefined;
  const source = parts.map((part) => part.source).join('');
  const at = parts.find(({ place }) => place)?.place ?? placeOfElement(unit);
  return { id, name, source, target, state: target === undefined ? 'missing' : stateOf(unit, parts), ...at };
}

/** Platforms that give units ids of their own leave the file’s name and the unit’s as they were. */
function byOriginal(unit: Element, document: string | undefined): UnitName | undefined {
  const key = unit.getAttribute('name') ?? '';
  return document !== undefined && key !== '' ? { document, key } : undefined;
}

/** A segment, or what stands between two. */
interface Part {
  element: Element;
  source: string;
  target: string | undefined;
  /** The place of its translation among the parts, from 1, where the translator moved it. */
  order: number | undefined;
  place: At | undefined;
}

function partsOf(reader: ContentReader, unit: Element): Part[] {
  return elementsIn(unit).flatMap((element) => {
    const [source] = elementsIn(element, 'source');
    if (!source || (element.localName !== 'segment' && element.localName !== 'ignorable')) return [];
    const [target] = elementsIn(element, 'target');
    const text = target && contentOf(reader, target);
    return [
      {
        element,
        source: contentOf(reader, source),
        target: text || undefined,
        order: Number(target?.getAttribute('order')) || undefined,
        place: target && placeOfElement(target),
      },
    ];
  });
}

/** The translation of a whole unit: its segments joined. Half a translation is none. */
function targetOf({ file, name, problems }: ContentReader, parts: readonly Part[]): string | undefined {
  const segments = parts.filter(({ element, source }) => element.localName === 'segment' && source.trim() !== '');
  const missing = segments.filter(({ target }) => target === undefined);
  if (parts.every(({ target }) => target === undefined)) return undefined;
  if (missing.length > 0 && segments.length > 1) {
    problems.push(problemAt(file, placeOfElement(missing[0]!.element), 'xliff-half', { name }));
    return undefined;
  }
  const ordered = parts.map((part, i) => ({ part, at: part.order ?? i + 1 })).toSorted((a, b) => a.at - b.at);
  return ordered.map(({ part: { target, source } }) => target ?? source).join('');
}

const ORDER: readonly ExchangeState[] = ['outdated', 'machine', 'translated', 'reviewed'];

/** The least of the states of a unit’s segments. */
function stateOf(unit: Element, parts: readonly Part[]): ExchangeState {
  const states = parts.filter(({ element }) => element.localName === 'segment').map(({ element }) => segmentState(element));
  const least = ORDER.find((state) => states.includes(state)) ?? 'translated';
  return least === 'translated' && unit.getAttribute('approved') === 'yes' ? 'reviewed' : least;
}

function segmentState(segment: Element): ExchangeState {
  const state = segment.getAttribute('state') ?? '';
  if (state === 'initial') return segment.getAttribute('subState') === 'altaveu:machine' ? 'machine' : 'outdated';
  return state === 'reviewed' || state === 'final' ? 'reviewed' : 'translated';
}
