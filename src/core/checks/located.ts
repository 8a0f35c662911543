import {
  isMap,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
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
  if (isDeeper(data, MOST_LEVELS)) return [tooDeep(file)];
  const counter = new LineCounter();
  const document = parseDocument(body, { lineCounter: counter, uniqueKeys: true, schema: 'json', logLevel: 'silent' });
  // YAML is only asked for the places: what it dislikes in sound JSON is no mistake.
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return twice.length > 0 ? yamlProblems(file, twice, counter, 0) : located(document, data, counter, 0);
}

/** Reads YAML, such as a page's front matter that begins after `offset` lines. */
export function readYaml(file: string, text: string, offset: number): Located | Problem[] {
  const counter = new LineCounter();
  // Astro's reader knows dates, and refuses tags that it does not know.
  const options = { uniqueKeys: true, stringKeys: true, customTags: ['timestamp' as const], logLevel: 'silent' as const };
  const document = parseDocument(text, { ...options, lineCounter: counter });
  // What follows the first mistake mostly comes from it.
  const mistakes = [...document.errors, ...document.warnings].slice(0, 1);
  if (mistakes.length > 0) return yamlProblems(file, mistakes, counter, offset);
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const { line, col } = counter.linePos(alias);
    return [{ file, line: line + offset, column: col, what: 'A * at the beginning has a meaning for the program.', fix: QUOTE }];
  }
  return located(document, document.toJS(), counter, offset);
}

const YAML_WORDS: Record<string, string> = {
  DUPLICATE_KEY: 'The same field stands here twice.',
  TAG_RESOLVE_FAILED: 'A ! at the beginning has a meaning for the program.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon with a space behind it has a meaning for the program.',
};

/** No file of a campaign comes near: deeper ones are damaged, or made to exhaust the program. */
const MOST_LEVELS = 32;

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

function isDeeper(data: unknown, levels: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return levels === 0 || Object.values(data).some((value) => isDeeper(value, levels - 1));
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

function yamlProblems(file: string, errors: (YAMLParseError | YAMLWarning)[], counter: LineCounter, offset: number): Problem[] {
  return errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    const twice = error.code === 'DUPLICATE_KEY';
    return {
      file,
      line: line + offset,
      column: col,
      what: YAML_WORDS[error.code] ?? `This can’t be read: ${error.message.split(' at line')[0]}.`,
      fix: twice ? 'Keep one of the two.' : QUOTE,
    };
  });
}

function tooDeep(file: string): Problem {
  const fix = 'Copy another file of the same folder and change its texts.';
  return { file, line: 1, column: 1, what: 'Lists and groups are nested too deeply in this file.', fix };
}
