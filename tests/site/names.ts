// The names that stand in the campaign's data, and what its languages say of them in their own sentences.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { readWords } from '#src/io/words.ts';
import { listFiles } from '#src/io/list-files.ts';
import { languages } from './campaign.ts';

/** What carries its own direction, whoever wrote it: addresses, hashtags, handles, phone numbers. */
const OWN_DIRECTION = String.raw`https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[#@]\p{L}[\p{L}\p{M}\p{N}_]+|\+\p{Nd}[\p{Nd} ()-]{5,}\p{Nd}`;
/** Where entries name somebody or something. */
const NAMING = new Set(['name', 'organiser', 'holder', 'email', 'hashtag']);
const RTL = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
/** So many signs beside a name tell a sentence; fewer can be chance. */
const FEW = 3;
const ENOUGH = 5;
const REACH = 40;

const folder = campaignFolder();
const paths = [...(await listFiles(folder, 'content')), ...(await listFiles(folder, 'locales'))];
const json = paths.filter((path) => path.endsWith('.json') && !path.endsWith('/stamps.json'));
const parsed = json.map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown] as const);

/** The names of organisations, people, sources, contacts and services, as the data has them. */
export const names: readonly string[] = [...new Set(parsed.flatMap(([path, data]) => (path.startsWith('content/') ? named(data) : [])))]
  .filter((name) => /\p{L}/u.test(name))
  .sort((a, b) => b.length - a.length);

function named(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' && NAMING.has(key) ? [value] : named(value)));
}

const escaped = names.map((name) => name.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'));

/** A name from the data, not within a longer word, or an address, hashtag or phone number. */
export const ISOLATED = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${escaped.join('|')})(?![\p{L}\p{N}_])|${OWN_DIRECTION}`, 'gu');

/** The direction of the first letter, as a browser finds it; what has no letter runs from left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return RTL.test(first) ? 'rtl' : 'ltr';
}

/** All sentences of a language that the campaign's people have written, in one text. */
const sentences = new Map(languages.map(({ code }) => [code, squeezed(written(code).join('\n'))] as const));

function written(code: string): string[] {
  const prose = paths.filter((path) => path.endsWith('.mdx') && path.split('/').at(-2) === code);
  const said = parsed.filter(([path]) => path.startsWith(`locales/${code}/`)).flatMap(([, data]) => strings(data));
  const generic = [...(readWords(folder).get(code)?.values() ?? [])].flatMap(strings);
  const told = parsed.filter(([path]) => path.startsWith('content/')).flatMap(([, data]) => textsIn(code, data));
  return [...prose.map((path) => readFileSync(join(folder, path), 'utf8')), ...said, ...generic, ...told];
}

/** The texts in a language of an entry, without the names that stand alone in it. */
function textsIn(code: string, data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === code ? strings(value) : textsIn(code, value)));
}

function strings(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (NAMING.has(key) ? [] : strings(value)));
}

/** A text without markup, signs of isolation and spaces. */
function squeezed(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, '').replace(/[\s*_`[\]\\\u2066-\u2069]|^#+ /gmu, '');
}

const known = new Map<string, boolean>();

/** True where somebody wrote the name into a sentence of theirs, by the words beside it: there it is one of its words. */
export function isOwnWord(code: string, text: string, from: number, to: number): boolean {
  const [before, name, after] = [text.slice(Math.max(0, from - REACH), from), text.slice(from, to), text.slice(to, to + REACH)].map(
    squeezed,
  ) as [string, string, string];
  const beside = [before.slice(-ENOUGH) + name, name + after.slice(0, ENOUGH), ...(before + after === '' ? [] : [before + name + after])];
  return beside.some((words, i) => (i === 2 || words.length >= name.length + FEW) && isWritten(code, words));
}

function isWritten(code: string, words: string): boolean {
  const key = `${code} ${words}`;
  if (!known.has(key)) known.set(key, sentences.get(code)!.includes(words));
  return known.get(key)!;
}
