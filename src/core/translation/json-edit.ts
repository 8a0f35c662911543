import { isMap, isPair, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';

/**
 * A JSON text in which the value at a path is set; everything else stays as it is written, to the last space. What is not there is added
 * behind the last field of its group. The text must be sound JSON.
 * @example withValue('{\n  "a": 1\n}\n', ['b'], 2) // '{\n  "a": 1,\n  "b": 2\n}\n'
 */
export function withValue(text: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(text, { schema: 'json', logLevel: 'silent', uniqueKeys: false });
  const { map, depth } = deepest(document, path);
  const [key = '', ...rest] = path.slice(depth);
  const pair = pairIn(map, key);
  if (rest.length === 0 && pair) return replaced(text, rangeOf(pair), printed(value, indentAt(text, rangeOf(pair).start)));
  const nested = rest.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return pair ? replaced(text, rangeOf(pair), printed(nested, indentAt(text, rangeOf(pair).start))) : added(text, map, key, nested);
}

/** A JSON text without the field at a path. */
export function withoutValue(text: string, path: readonly string[]): string {
  const data = parseDocument(text, { schema: 'json', logLevel: 'silent', uniqueKeys: false });
  const { map, depth } = deepest(data, path);
  const at = depth === path.length - 1 ? map.items.findIndex((pair) => nameOf(pair) === path.at(-1)) : -1;
  if (at < 0) return text;
  const ends = map.items.map((pair) => rangeOf(pair).end);
  const keyStart = (map.items[at]!.key as { range: [number, number, number] }).range[0];
  const start = at === 0 ? keyStart : ends[at - 1]!;
  const next = map.items[at + 1] as Pair | undefined;
  const end = at === 0 && next ? (next.key as { range: [number, number, number] }).range[0] : ends[at]!;
  return text.slice(0, start) + text.slice(end);
}

interface Range {
  start: number;
  end: number;
}

/** The innermost group on the way to a path, and how many steps lead to it. */
function deepest(document: Document.Parsed, path: readonly string[]): { map: YAMLMap; depth: number } {
  if (!isMap(document.contents)) throw new Error('A JSON file that is edited must hold a group of fields.');
  let map: YAMLMap = document.contents;
  let depth = 0;
  while (depth < path.length - 1) {
    const inner = pairIn(map, path[depth]!)?.value;
    if (!isMap(inner)) break;
    map = inner;
    depth += 1;
  }
  return { map, depth };
}

function pairIn(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === key);
}

function nameOf(pair: unknown): string | undefined {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function rangeOf({ value }: Pair): Range {
  const [start, end] = (value as { range: [number, number, number] }).range;
  return { start, end };
}

function replaced(text: string, { start, end }: Range, value: string): string {
  return text.slice(0, start) + value + text.slice(end);
}

function added(text: string, map: YAMLMap, key: string, value: unknown): string {
  const [start, end] = map.range!;
  const last = map.items.at(-1);
  const outer = indentAt(text, start);
  const inner = `${outer}  `;
  const field = `${JSON.stringify(key)}: ${printed(value, inner)}`;
  if (!last) return replaced(text, { start, end }, `{\n${inner}${field}\n${outer}}`);
  const at = rangeOf(last).end;
  const isOneLine = !text.slice(start, end).includes('\n');
  return `${text.slice(0, at)},${isOneLine ? ' ' : `\n${inner}`}${field}${text.slice(at)}`;
}

/** The spaces at the start of the line in which a position stands. */
function indentAt(text: string, position: number): string {
  const line = text.slice(text.lastIndexOf('\n', position - 1) + 1, position);
  return /^[ \t]*/.exec(line)![0];
}

function printed(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
