import { isMap, LineCounter, parseDocument, type Document, type Pair, type Scalar } from 'yaml';
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

/** Reads strict JSON. A syntax error or a field given twice is a problem and no value. */
export function readJson(file: string, text: string): Located | Problem[] {
  const body = text.replace(/^\uFEFF/, '');
  const counter = new LineCounter();
  try {
    JSON.parse(body);
  } catch (error) {
    return [jsonProblem(file, body, error as SyntaxError)];
  }
  const document = parseDocument(body, { lineCounter: counter, uniqueKeys: true, schema: 'json' });
  if (document.errors.length > 0) return yamlProblems(file, document, counter, 0);
  return located(document, counter, 0);
}

/** Reads YAML, such as a page's front matter that begins after `offset` lines. */
export function readYaml(file: string, text: string, offset: number): Located | Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, stringKeys: true, maxAliasCount: 0 } as object);
  if (document.errors.length > 0) return yamlProblems(file, document, counter, offset);
  return located(document, counter, offset);
}

function located(document: Document.Parsed, counter: LineCounter, offset: number): Located {
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
  return { data: document.toJS(), placeOf, placeOfKey };
}

function yamlProblems(file: string, document: Document.Parsed, counter: LineCounter, offset: number): Problem[] {
  return document.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    const twice = error.code === 'DUPLICATE_KEY';
    return {
      file,
      line: line + offset,
      column: col,
      what: twice ? 'The same field stands here twice.' : `This can’t be read: ${error.message.split(' at line')[0]}.`,
      fix: twice ? 'Keep one of the two.' : 'Put the value in straight double quotes: title: "What happened: a story".',
    };
  });
}

function jsonProblem(file: string, text: string, error: SyntaxError): Problem {
  const merge = /^(<{7}|={7}|>{7})/m.exec(text);
  const position = merge?.index ?? Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return {
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    what: merge ? 'Two versions of this file were merged and the marks of the merge are still here.' : 'This is not valid JSON.',
    fix: merge
      ? 'Keep one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.'
      : 'Look just before this place for a missing comma, quotation mark or bracket, or a comma too many at the end of a list.',
  };
}
