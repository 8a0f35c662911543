import type { Problem } from '#src/core/checks/problem.ts';
import { readPoString } from './po-string.ts';
import { problemAt, type Fault } from './said.ts';
import type { Values } from '#src/core/checks/words.ts';

/** An entry of a PO file as it stands there. Lines and columns count from 1. */
export interface PoEntry {
  line: number;
  column: number;
  context?: string;
  id?: string;
  plural?: string;
  /** The translations by their number; one that is not a plural has number 0. */
  translations: Map<number, string>;
  /** Where the first translation stands. */
  translatedAt?: { line: number; column: number };
  /** Extracted comments (`#.`), flags (`#,`) and the id that was translated before (`#|`). */
  notes: string[];
  flags: string[];
  previous?: string;
}

/** Entries and what could not be read. Obsolete entries (`#~`) are left out. */
export interface PoEntries {
  entries: PoEntry[];
  problems: Problem[];
}

/** Reads the entries of a PO file, line by line; what can’t be read costs its own entry and no other. */
export function readPoEntries(file: string, text: string): PoEntries {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const reader: Reader = { file, entries: [], problems: [], current: undefined, isBroken: false, append: undefined, last };
  lines.forEach((line, i) => readLine(reader, line, i));
  finish(reader, true);
  return { entries: reader.entries, problems: reader.problems };
}

interface Reader extends PoEntries {
  file: string;
  current: PoEntry | undefined;
  /** True where a line of the entry was wrong: it is told once and left out. */
  isBroken: boolean;
  /** Adds a string that goes on to what came before. */
  append: ((more: string) => void) | undefined;
  /** The last line with anything on it, counted from 0. */
  last: number;
}

function readLine(reader: Reader, line: string, i: number): void {
  const start = line.search(/\S/);
  if (start < 0) {
    if (reader.current && (reader.current.translations.size > 0 || reader.isBroken)) finish(reader, false);
    return;
  }
  if (line[start] === '#') readComment(reader, line.slice(start), i, start);
  else if (line[start] === '"') readMore(reader, line, i, start);
  else readKeyword(reader, line, i, start);
}

function readComment(reader: Reader, comment: string, i: number, start: number): void {
  if (reader.current && (reader.current.id !== undefined || reader.isBroken)) finish(reader, false);
  if (comment.startsWith('#~')) return;
  const entry = entryAt(reader, i, start);
  const content = comment.slice(2).trim();
  if (comment[1] === '.') entry.notes.push(content);
  else if (comment[1] === ',') entry.flags.push(...content.split(',').map((flag) => flag.trim()));
  else if (comment[1] === '|') readPrevious(reader, entry, content);
}

function readPrevious(reader: Reader, entry: PoEntry, content: string): void {
  const keyword = /^(msgctxt|msgid_plural|msgid)\s*(?=")/.exec(content);
  const string = readPoString(content, keyword?.[0].length ?? 0);
  if (!('text' in string)) return;
  if (!keyword) reader.append?.(string.text);
  else if (keyword[1] === 'msgid') {
    entry.previous = string.text;
    reader.append = (more) => (entry.previous += more);
  } else reader.append = undefined;
}

const KEYWORD = /(?:msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,2})\])?)(?=[\s"]|$)\s*/y;

function readKeyword(reader: Reader, line: string, i: number, start: number): void {
  KEYWORD.lastIndex = start;
  const found = KEYWORD.exec(line);
  if (!found) return fail(reader, i, start, 'po-line');
  const word = found[0].trim().replace(/\[.*/, '');
  if (beginsEntry(reader, word)) finish(reader, false);
  const entry = entryAt(reader, i, start);
  if (isOutOfPlace(entry, word)) return fail(reader, i, start, 'po-order', { word });
  const string = readPoString(line, start + found[0].length);
  // Even a broken line shows which part of the entry it was.
  place(reader, entry, word, Number(found[1] ?? 0), 'text' in string ? string.text : '');
  if (!('text' in string)) return fail(reader, i, string.at, FAULTS[string.fault]);
  if (entry.translations.size === 1 && word === 'msgstr') entry.translatedAt = { line: i + 1, column: start + 1 };
  if (entry.context === undefined ? word === 'msgid' : word === 'msgctxt') Object.assign(entry, { line: i + 1, column: start + 1 });
}

function beginsEntry({ current, isBroken }: Reader, word: string): boolean {
  if (!current) return false;
  const begins =
    word === 'msgctxt' || (word === 'msgid' && current.context === undefined) || (word === 'msgid' && current.id !== undefined);
  return begins && (isBroken || current.id !== undefined || current.context !== undefined);
}

function isOutOfPlace(entry: PoEntry, word: string): boolean {
  if (word === 'msgid_plural') return entry.id === undefined || entry.plural !== undefined || entry.translations.size > 0;
  return word === 'msgstr' && entry.id === undefined;
}

function place(reader: Reader, entry: PoEntry, word: string, index: number, text: string): void {
  const field = ({ msgctxt: 'context', msgid: 'id', msgid_plural: 'plural' } as const)[word];
  if (field) {
    entry[field] = text;
    reader.append = (more) => (entry[field] += more);
  } else {
    entry.translations.set(index, text);
    reader.append = (more) => entry.translations.set(index, entry.translations.get(index)! + more);
  }
}

function readMore(reader: Reader, line: string, i: number, start: number): void {
  const string = readPoString(line, start);
  if (!('text' in string)) return fail(reader, i, string.at, FAULTS[string.fault]);
  if (reader.isBroken) return;
  if (!reader.append || !reader.current) return fail(reader, i, start, 'po-line');
  reader.append(string.text);
}

function entryAt(reader: Reader, i: number, start: number): PoEntry {
  return (reader.current ??= { line: i + 1, column: start + 1, translations: new Map(), notes: [], flags: [] });
}

function fail(reader: Reader, i: number, at: number, fault: Fault, values?: Values): void {
  const isTold = reader.isBroken;
  entryAt(reader, i, at);
  reader.isBroken = true;
  reader.append = undefined;
  if (isTold) return;
  const isCut = i === reader.last && fault !== 'po-after';
  reader.problems.push(problemAt(reader.file, { line: i + 1, column: at + 1 }, isCut ? 'ends-early' : fault, values));
}

/** Ends the entry that is being read. One without a translation is half of one. */
function finish(reader: Reader, isEnd: boolean): void {
  const { current: entry, isBroken, file } = reader;
  Object.assign(reader, { current: undefined, isBroken: false, append: undefined });
  if (!entry || isBroken || (entry.id === undefined && entry.context === undefined)) return;
  if (entry.id !== undefined && entry.translations.size > 0) return void reader.entries.push(entry);
  reader.problems.push(isEnd ? problemAt(file, { line: reader.last + 1, column: 1 }, 'ends-early') : problemAt(file, entry, 'po-half'));
}

const FAULTS = { open: 'po-open', 'not-string': 'po-string', after: 'po-after' } as const;
