import { isMap, parseDocument, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { flatten } from '#src/core/checks/check-messages.ts';
import type { Context } from './context.ts';

/** A group of words that is put into a file of messages: `['graphics', 'badge']` and its words. */
export interface Addition {
  path: readonly [group: string, name: string];
  words: Readonly<Record<string, string>>;
}

/** Groups of `kit.json` that are about graphics and not on them. */
const ABOUT = ['graphics', 'kinds', 'colourways', 'preview', 'share'];

/** The words of the source language’s `kit.json` by their names, and behind them the generator’s; none of the campaign’s where these can't be read. */
export function kitWords({ kitWords: text, genericKitWords }: Context): ReadonlyMap<string, string> {
  const own = flatten(parsed(text));
  const words = [...own, ...[...flatten(genericKitWords)].filter(([name]) => !own.has(name))];
  return new Map(words.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function parsed(text = ''): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {};
  }
}

/** The names of words of the campaign that can stand on a graphic. */
export function wordsForGraphics({ kitWords: text }: Context): string[] {
  return [...flatten(parsed(text)).keys()].filter((name) => name.includes('.') && !ABOUT.includes(name.split('.')[0]!));
}

/** A JSON file of messages with more words, and every other character as it was. */
export function addWords(text: string, additions: readonly Addition[]): string {
  return additions.reduce(addGroup, text);
}

function addGroup(text: string, { path: [group, name], words }: Addition): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const root = parseDocument(body, { logLevel: 'silent' }).contents;
  if (!isMap(root)) return text;
  const own = (root.items as Pair<Scalar, Node>[]).find(({ key }) => key.value === group)?.value;
  const changed = isMap(own) ? insert(body, own, name, words, 2) : insert(body, root, group, { [name]: words }, 1);
  return mark + changed;
}

/** Puts a pair behind the last of an object, `level` steps in. */
function insert(text: string, into: YAMLMap, name: string, value: object, level: number): string {
  const last = (into.items as Pair<Scalar, Node>[]).at(-1)?.value?.range;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = '  '.repeat(level);
  const lines = `${JSON.stringify(name)}: ${JSON.stringify(value, null, 2)}`.split('\n').map((line) => end + indent + line);
  const at = last ? last[1] : into.range![0] + 1;
  const close = last ? '' : end + indent.slice(2);
  return text.slice(0, at) + (last ? ',' : '') + lines.join('') + close + text.slice(last ? at : into.range![1] - 1);
}
