import { nearest } from '#src/core/checks/nearest.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';
import { contentFaults } from './content-faults.ts';
import type { ExchangeHead, ReadFile, ReadUnit } from './exchange-file.ts';
import { problemAt } from './said.ts';
import { isSameLanguage } from './same-language.ts';
import { contextOf } from './unit-id.ts';
import type { ExchangeState, ExchangeUnit, Plural } from './unit.ts';

/**
 * Holds a file that was read against the campaign as it is now. What is left in `units` may be taken over: every one exists, and what was
 * changed in it is sound. A translation of an older source text is `outdated`, and `previous` is that text.
 */
export function holdAgainst(file: string, read: ReadFile, head: ExchangeHead, known: readonly ExchangeUnit[]): ReadFile {
  const byName = new Map(known.map((unit) => [contextOf(unit), unit]));
  const foreign = foreignProblem(file, read, head, byName);
  // A file that does not say its language has been told already.
  if (foreign || read.head.target === undefined) {
    return { ...read, units: [], problems: sortProblems([...read.problems, ...(foreign ? [foreign] : [])]) };
  }
  const problems = [...read.problems];
  const units = read.units.flatMap((unit) => {
    const own = byName.get(contextOf(unit));
    if (!own) problems.push(unknownUnit(file, unit, byName));
    const faults = own ? faultsOf(file, unit, own, head) : [];
    problems.push(...faults);
    return own && faults.length === 0 ? [settled(unit, own)] : [];
  });
  return { head: read.head, units, problems: sortProblems(problems) };
}

function foreignProblem(
  file: string,
  { head, units }: ReadFile,
  wanted: ExchangeHead,
  known: ReadonlyMap<string, ExchangeUnit>,
): Problem | undefined {
  const top = { line: 1, column: 1 };
  const { project, source, target } = head;
  // A platform that leaves the campaign’s name out has kept the names of its units.
  if (project !== undefined && !isSame(project, wanted.project)) {
    return problemAt(file, top, 'other-project', { project, wanted: wanted.project });
  }
  if (project === undefined && units.length > 0 && !units.some((unit) => known.has(contextOf(unit)))) {
    return problemAt(file, top, 'no-project', { wanted: wanted.project });
  }
  if (target !== undefined && !isSameLanguage(target, wanted.target)) {
    return problemAt(file, top, 'other-language', { language: target, wanted: wanted.target });
  }
  if (source === undefined || isSameLanguage(source, wanted.source)) return undefined;
  return problemAt(file, top, 'other-source', { language: source, wanted: wanted.source });
}

function isSame(one: string, other: string): boolean {
  return inLine(one) === inLine(other);
}

function inLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function unknownUnit(file: string, unit: ReadUnit, known: ReadonlyMap<string, ExchangeUnit>): Problem {
  const documents = [...new Set([...known.values()].map(({ document }) => document))];
  const name = contextOf(unit);
  if (documents.includes(unit.document)) return problemAt(file, unit, 'unknown-unit', { name });
  const near = nearest(unit.document, documents);
  const { what, ...rest } = problemAt(file, unit, 'unknown-document', { name, document: unit.document });
  return near === undefined ? { what, ...rest } : { ...rest, what, fix: ['fix.did-you-mean', { near }] };
}

/** What is wrong with a translation that somebody changed. An outdated one fits its older source, and what was exported is the campaign’s own. */
function faultsOf(file: string, unit: ReadUnit, own: ExchangeUnit, { target }: ExchangeHead): Problem[] {
  if (unit.state === 'outdated' || isSameTarget(unit.target, own.target)) return [];
  const held = { format: own.format, source: unit.source, target: unit.target };
  const { line, column } = unit;
  return contentFaults(contextOf(unit), held, target).map((said) => ({ file, line, column, ...said }));
}

function settled(unit: ReadUnit, own: ExchangeUnit): ReadUnit {
  const found = { ...unit, format: own.format, source: own.source };
  if (unit.target === undefined) return { ...found, state: 'missing' };
  if (isSameSource(unit.source, own.source)) return { ...found, target: lineEnds(unit, own), state: stateOf(unit, own) };
  return { ...found, target: lineEnds(unit, own), state: 'outdated', previous: unit.previous ?? plain(unit.source) };
}

/**
 * Nobody has read again what was changed: “reviewed” and “by a machine” were said of the text before. Platforms that drop comments leave of
 * “by a machine” only that a person should look.
 */
function stateOf({ state, target }: ReadUnit, own: ExchangeUnit): ExchangeState {
  const isChanged = !isSameTarget(target, own.target);
  if (state === 'outdated' && own.state === 'machine' && !isChanged) return 'machine';
  return isChanged && (state === 'reviewed' || state === 'machine') && state === own.state ? 'translated' : state;
}

/** Spaces and line ends are what platforms lay out anew. */
function isSameSource(one: string | Plural, other: string | Plural): boolean {
  return comparable(one) === comparable(other);
}

function comparable(source: string | Plural): string {
  if (typeof source === 'string') return inLine(source);
  // PO has a place for two forms: where the others were lost, these two tell whether the source has changed.
  return inLine(`${source.one ?? source.other ?? ''}\n${source.other ?? ''}`);
}

function isSameTarget(one: ExchangeUnit['target'], other: ExchangeUnit['target']): boolean {
  return exactly(one) === exactly(other);
}

function exactly(target: ExchangeUnit['target']): string {
  if (typeof target !== 'object') return target ?? '';
  return JSON.stringify(
    Object.entries(target)
      .filter(([, text]) => text)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function plain(source: string | Plural): string {
  return typeof source === 'string' ? source : (source.other ?? Object.values(source)[0] ?? '');
}

/** Some platforms write the line ends of Windows: the campaign has none. */
function lineEnds({ target }: ReadUnit, { source }: ExchangeUnit): ExchangeUnit['target'] {
  if (JSON.stringify(source).includes('\\r')) return target;
  const clean = (text: string) => text.replaceAll('\r\n', '\n');
  if (typeof target !== 'object') return target && clean(target);
  return Object.fromEntries(Object.entries(target).map(([form, text]) => [form, clean(text)]));
}
