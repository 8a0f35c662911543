import { isMap, isSeq, LineCounter, parseDocument, type Document, type Pair, type Scalar } from 'yaml';
import { jsonMistake, mergeMark } from '#src/core/checks/json-mistake.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';

/** A place in a file. Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The value of a JSON or YAML text, with the place of every part of it. It is plain data: it can be sent from one process to another. */
export interface Located {
  data: unknown;
  /** The places of values by path, and of fields' names, as `nameOf` and `keyNameOf` call them. */
  places: ReadonlyMap<string, Place>;
}

/** The place of the value at a path, or of the nearest parent that is there. */
export function placeOf({ places }: Pick<Located, 'places'>, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(nameOf(path.slice(0, length)));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

/** The place of a field's name at a path. */
export function placeOfKey(located: Pick<Located, 'places'>, path: readonly PropertyKey[], key: string): Place {
  return located.places.get(keyNameOf(path, key)) ?? placeOf(located, path);
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}

function keyNameOf(path: readonly PropertyKey[], key: string): string {
  return `\u0001${nameOf([...path, key])}`;
}

/** Reads strict JSON, with or without a byte order mark. A syntax error or a field given twice is a problem and no value. */
export function readJson(file: string, text: string): Located | Problem[] {
  const body = text.replace(/^\uFEFF/, '');
  const data = parsedJson(body);
  if (data === undefined) {
    const { position, what, fix } = mergeMark(body) ?? jsonMistake(body);
    return [{ file, ...placeIn(body, position), what, fix }];
  }
  if (isDeeper(data, MOST_LEVELS)) return [tooDeep(file)];
  const counter = new LineCounter();
  const document = parseDocument(body, { lineCounter: counter, uniqueKeys: true, schema: 'json', logLevel: 'silent' });
  // YAML is only asked for the places: what it dislikes in sound JSON is no mistake.
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  if (twice.length === 0) return located(document, data, counter, 0);
  return twice.map(({ pos }) => ({ file, ...placeIn(body, pos[0]), ...TWICE }));
}

/** A field that is given twice: readers differ in which of the two they take. */
export const TWICE: Said = { what: ['yaml.field-twice'], fix: ['fix.keep-one'] };

/** No file of a campaign comes near: deeper ones are damaged, or made to exhaust the program. */
export const MOST_LEVELS = 32;

/** The place of a character of a text, counted from 0. */
export function placeIn(text: string, position: number): Place {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isDeeper(data: unknown, levels: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return levels === 0 || Object.values(data).some((value) => isDeeper(value, levels - 1));
}

/** The value of a document that was read, with the places of its parts; the document begins after `offset` lines of its file. */
export function located(document: Document.Parsed, data: unknown, counter: LineCounter, offset: number): Located {
  const places = new Map<string, Place>();
  const note = (name: string, node: unknown): void => {
    const range = (node as { range?: [number, number, number] } | null)?.range;
    if (!range) return;
    const { line, col } = counter.linePos(range[0]);
    places.set(name, { line: Math.max(1, line) + offset, column: Math.max(1, col) });
  };
  const walk = (node: unknown, path: readonly string[]): void => {
    note(nameOf(path), node);
    if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, String(i)]));
    if (!isMap(node)) return;
    for (const { key, value } of node.items as Pair<Scalar>[]) {
      note(keyNameOf(path, String(key.value)), key);
      walk(value, [...path, String(key.value)]);
    }
  };
  walk(document.contents, []);
  return { data, places };
}

/** What is said of a file that is nested deeper than that. */
export function tooDeep(file: string): Problem {
  return { file, line: 1, column: 1, what: ['json.too-deep'], fix: ['json.too-deep-fix'] };
}
