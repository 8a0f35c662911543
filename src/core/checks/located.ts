import { isMap, LineCounter, parseDocument, visit, type Document, type Pair, type ParseOptions, type Scalar } from 'yaml';
import { jsonMistake, mergeMark } from '#src/core/checks/json-mistake.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** A place in a file. Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The value of a JSON or YAML text, with the place of every part of it. */
export interface Located {
  data: unknown;
  /** The place of the value at a path, or of the nearest parent that is there. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of a field's name at a path. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/** Reads strict JSON, with or without a byte order mark. A syntax error or a field given twice is a problem and no value. */
export function readJson(file: string, text: string): Located | Problem[] {
  const body = text.replace(/^\uFEFF/, '');
  const data = parsedJson(body);
  if (data === undefined) {
    const { position, what, fix } = mergeMark(body) ?? jsonMistake(body);
    return [{ file, ...placeIn(body, position), what, fix }];
  }
  const counter = new LineCounter();
  const document = parsed(body, { lineCounter: counter, schema: 'json' });
  if (!document) return [tooDeep(file, 1)];
  // YAML is only asked for the places: what it dislikes in sound JSON is no mistake.
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return twice.length > 0 ? yamlProblems(file, twice, counter, 0) : located(document, data, counter, 0);
}

/** Reads YAML, such as a page's front matter that begins after `offset` lines. */
export function readYaml(file: string, text: string, offset: number): Located | Problem[] {
  const counter = new LineCounter();
  const document = parsed(text, { lineCounter: counter, stringKeys: true });
  if (!document) return [tooDeep(file, 1 + offset)];
  if (document.errors.length > 0) return yamlProblems(file, document.errors, counter, offset);
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const { line, col } = counter.linePos(alias);
    return [{ file, line: line + offset, column: col, what: 'A * at the beginning has a meaning for the program.', fix: QUOTE }];
  }
  return located(document, document.toJS(), counter, offset);
}

const QUOTE = 'Put the value in straight double quotes: title: "What happened: a story".';

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

/** Undefined where brackets are nested so deeply that no reader of YAML or JSON could follow. */
function parsed(text: string, options: ParseOptions): Document.Parsed | undefined {
  try {
    return parseDocument(text, { uniqueKeys: true, logLevel: 'silent', ...options } as object);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function firstAlias(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, { Alias: (_, { range }) => void (found ??= range?.[0] ?? 0) });
  return found;
}

function located(document: Document.Parsed, data: unknown, counter: LineCounter, offset: number): Located {
  const placeAt = (position: number): Place => {
    const { line, col } = counter.linePos(position);
    return { line: Math.max(1, line) + offset, column: Math.max(1, col) };
  };
  const nodeAt = (path: readonly PropertyKey[]) =>
    (path.length === 0 ? document.contents : document.getIn(path, true)) as { range?: [number, number, number] } | undefined;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const range = nodeAt(path)?.range;
    if (range) return placeAt(range[0]);
    return path.length === 0 ? { line: 1 + offset, column: 1 } : placeOf(path.slice(0, -1));
  };
  const placeOfKey = (path: readonly PropertyKey[], key: string): Place => {
    const parent = nodeAt(path);
    const pair = isMap(parent) ? (parent.items as Pair<Scalar>[]).find((item) => item.key.value === key) : undefined;
    return pair?.key.range ? placeAt(pair.key.range[0]) : placeOf(path);
  };
  return { data, placeOf, placeOfKey };
}

function yamlProblems(file: string, errors: Document.Parsed['errors'], counter: LineCounter, offset: number): Problem[] {
  return errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    const twice = error.code === 'DUPLICATE_KEY';
    return {
      file,
      line: line + offset,
      column: col,
      what: twice ? 'The same field stands here twice.' : `This can’t be read: ${error.message.split(' at line')[0]}.`,
      fix: twice ? 'Keep one of the two.' : QUOTE,
    };
  });
}

function tooDeep(file: string, line: number): Problem {
  return {
    file,
    line,
    column: 1,
    what: 'Lists and groups are nested too deeply here.',
    fix: 'Copy another file of the same folder and change its texts.',
  };
}
