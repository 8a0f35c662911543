import type { Problem } from '#src/core/checks/problem.ts';
import type { ReadFile, ReadUnit } from './exchange-file.ts';
import { characterProblems, mergeProblems } from './file-problems.ts';
import { commonForms, formsByIndex, pluralRule } from './plural-forms.ts';
import { readPoEntries, type PoEntry } from './po-entries.ts';
import { readPoHeader, type PoHeader } from './po-header.ts';
import { readPoNotes, type PoNotes } from './po-notes.ts';
import { problemAt } from './said.ts';
import { readContext, type UnitName } from './unit-id.ts';
import type { ExchangeState, Plural, PluralForm } from './unit.ts';
import { oneAndOther } from './write-po.ts';

/** Reads a PO file as a platform gives it back: wrapped, reordered, with other comments. What is wrong is told, all at once. */
export function readPo(file: string, text: string): ReadFile {
  const merges = mergeProblems(file, text);
  if (merges.length > 0) return { head: {}, units: [], problems: merges };
  if (!/^\s*"?msgid|^#/m.test(text)) return { head: {}, units: [], problems: [problemAt(file, START, 'not-po')] };
  const { entries, problems } = readPoEntries(file, text);
  const headers = entries.filter(isHeader);
  const header = headers[0] ? readPoHeader(headers[0].translations.get(0)!) : { head: {} };
  const rest = entries.filter((entry) => !isHeader(entry));
  const reader: Reader = { file, header, forms: formsOf(header), seen: new Map(), units: [], problems: [] };
  for (const entry of rest) readEntry(reader, entry);
  return {
    head: header.head,
    units: reader.units,
    problems: [...characterProblems(file, text), ...problems, ...headerProblems(file, headers, header, rest), ...reader.problems],
  };
}

const START = { line: 1, column: 1 };

interface Reader {
  file: string;
  header: PoHeader;
  /** The categories of each `msgstr[i]`; undefined where the file has too few. */
  forms: PluralForm[][] | undefined;
  /** The lines of the units that were read, by their context. */
  seen: Map<string, number>;
  units: ReadUnit[];
  problems: Problem[];
}

function isHeader({ context, id, plural }: PoEntry): boolean {
  return !context && id === '' && plural === undefined;
}

function formsOf({ head, plurals }: PoHeader): PluralForm[][] | undefined {
  if (head.target === undefined) return undefined;
  return plurals === undefined ? pluralRule(head.target).forms.map((form) => [form]) : formsByIndex(plurals, head.target);
}

function headerProblems(file: string, [first, ...more]: PoEntry[], { head, plurals }: PoHeader, rest: readonly PoEntry[]): Problem[] {
  if (!first) return [problemAt(file, START, 'po-no-header')];
  const again = more.map((entry) => problemAt(file, entry, 'po-second-header', { line: first.line }));
  if (head.target === undefined) return [problemAt(file, first, 'po-no-language'), ...again];
  const counts = rest.some(({ plural }) => plural !== undefined);
  if (!counts || formsOf({ head, plurals: plurals! }) !== undefined) return again;
  const own = pluralRule(head.target);
  const values = { language: head.target, count: commonForms(head.target).length, header: `Plural-Forms: ${own.header}` };
  return [problemAt(file, first, 'po-plural-forms', values), ...again];
}

function readEntry(reader: Reader, entry: PoEntry): void {
  const { file, problems, seen } = reader;
  const name = entry.context === undefined ? undefined : readContext(entry.context);
  if (!name) return void problems.push(noName(file, entry));
  const before = seen.get(entry.context!);
  if (before !== undefined) return void problems.push(problemAt(file, entry, 'twice', { name: entry.context!, line: before }));
  seen.set(entry.context!, entry.line);
  if ([...entry.translations.values()].some((text) => text.includes('#-#-#-#-#'))) {
    return void problems.push(problemAt(file, entry.translatedAt ?? entry, 'po-two-versions', { name: entry.context! }));
  }
  const unit = unitOf(reader, entry, name);
  if (unit) reader.units.push(unit);
}

function noName(file: string, entry: PoEntry): Problem {
  const { context, id } = entry;
  if (context !== undefined) return problemAt(file, entry, 'po-strange-context', { context });
  return problemAt(file, entry, 'po-no-context', { start: id!.slice(0, 60) });
}

function unitOf(reader: Reader, entry: PoEntry, name: UnitName): ReadUnit | undefined {
  const notes = readPoNotes(entry.notes);
  const target = entry.plural === undefined ? single(reader, entry) : pluralTarget(reader, entry, notes);
  if (target === 'faulty') return undefined;
  const state = stateOf(entry, notes, target);
  return {
    document: name.document,
    key: name.key,
    format: notes.format ?? 'text',
    source: sourceOf(entry, notes),
    ...(target !== undefined && { target }),
    state,
    ...(state === 'outdated' && entry.previous !== undefined && { previous: entry.previous }),
    ...(entry.translatedAt ?? { line: entry.line, column: entry.column }),
  };
}

/** All forms of the source where comments still tell them, and they are those that stand in the entry. */
function sourceOf({ id, plural }: PoEntry, { source }: PoNotes): string | Plural {
  if (plural === undefined) return id!;
  const [one, other] = oneAndOther(source);
  return Object.keys(source).length > 0 && one === id && other === plural ? source : { one: id!, other: plural };
}

function stateOf({ flags, translations }: PoEntry, { state }: PoNotes, target: string | Plural | undefined): ExchangeState {
  if (target === undefined) return 'missing';
  // The programs of GNU take the mark off where the first of several forms is empty.
  const isFuzzy = flags.includes('fuzzy') || (translations.get(0) === '' && state !== 'reviewed' && state !== undefined);
  if (isFuzzy) return state === 'machine' ? 'machine' : 'outdated';
  return state === 'reviewed' ? 'reviewed' : 'translated';
}

function single({ file, problems }: Reader, { translations, translatedAt, context }: PoEntry): string | undefined | 'faulty' {
  if (translations.size > 1) return fault(problems, problemAt(file, translatedAt!, 'po-too-many', { name: context!, count: 1 }));
  return translations.get(0) || undefined;
}

function pluralTarget(reader: Reader, entry: PoEntry, { also }: PoNotes): Plural | undefined | 'faulty' {
  const { file, forms, problems } = reader;
  const filled = [...entry.translations].filter(([, text]) => text !== '');
  if (filled.length === 0 && Object.keys(also).length === 0) return undefined;
  if (!forms) return 'faulty';
  const values = { name: entry.context!, count: forms.length };
  if ([...entry.translations.keys()].some((i) => i >= forms.length)) {
    return fault(problems, problemAt(file, entry.translatedAt!, 'po-too-many', values));
  }
  if (forms.some((_, i) => !entry.translations.has(i))) return fault(problems, problemAt(file, entry.translatedAt!, 'po-too-few', values));
  const target: Plural = { ...also };
  for (const [i, text] of filled) for (const form of forms[i]!) target[form] = text;
  return target;
}

function fault(problems: Problem[], problem: Problem): 'faulty' {
  problems.push(problem);
  return 'faulty';
}
