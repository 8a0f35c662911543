import { INVITE_DATA } from '#src/core/host/invite-script.ts';
import { WORDS_DATA } from '#src/core/forms/page-data.ts';
import { INDEX_DATA, isDiskIndex } from '#src/core/search/on-disk.ts';

/** The scripts that hold nothing but data, with the name under which other scripts find it: pages on a disk can load no other file. */
export const DATA_SCRIPTS: Readonly<Record<string, string>> = { 'assets/entries.js': 'knownEntries', 'assets/keys.js': 'publicKeys' };

/** The name under which the form for translators finds a text; every text in every language is a script of its own. */
export const TEXT_DATA = 'translationForm';

/** The name under which the page for sharing finds the titles of a section. */
export const SHARED_DATA = 'sharedPages';

/**
 * Where the script of a text lies.
 * @example textScript('fr', 'explainer/the-numbers') // 'assets/texts/fr/explainer.the-numbers.js'
 */
export function textScript(code: string, document: string): string {
  return `assets/texts/${code}/${document.replaceAll('/', '.')}.js`;
}

/** The name of the data that a script of the site holds, by its path; undefined for one that does something. */
export function dataNameOf(path: string): string | undefined {
  if (isDiskIndex(path)) return INDEX_DATA;
  if (/^assets\/words\/[a-z\d-]+\.js$/.test(path)) return WORDS_DATA;
  if (/^assets\/invitations\/[a-z\d-]+\.js$/.test(path)) return INVITE_DATA;
  if (/^assets\/shares\/[a-z\d-]+\/[a-z]+\.js$/.test(path)) return SHARED_DATA;
  return /^assets\/texts\/[a-z\d-]+\/[^/]+\.js$/.test(path) ? TEXT_DATA : DATA_SCRIPTS[path];
}

/**
 * A script that gives some data a name, and does nothing else.
 * @example dataScript('keys', { report: '…' }) // 'var keys={"report":"…"};'
 */
export function dataScript(name: string, data: unknown): string {
  return `var ${name}=${inScript(data)};`;
}

/**
 * The same piece by piece, for what is too large to be one text: each piece holds some of the data.
 * @example pieces('keys', ['"report":"…"']) // ['var keys={', '"report":"…"', '};']
 */
export function piecesOfScript(name: string, entries: readonly Uint8Array[]): Uint8Array[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [encode(`var ${name}={`), ...entries.flatMap((entry, i) => (i === 0 ? [entry] : [encode(','), entry])), encode('};')];
}

/** A piece of such a script: something by its name. */
export function scriptEntry(name: string, data: unknown): Uint8Array {
  return new TextEncoder().encode(`${inScript(name)}:${inScript(data)}`);
}

function inScript(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/** True for a script as `dataScript` writes it. */
export function isDataScript(name: string, text: string): boolean {
  try {
    return dataScript(name, dataIn(name, text)) === text;
  } catch {
    return false;
  }
}

/** The data of such a script; throws for another one. */
export function dataIn(name: string, text: string): unknown {
  const [start, end] = [`var ${name}=`, ';'];
  if (!text.startsWith(start) || !text.endsWith(end)) throw new SyntaxError(`This is no script with “${name}”.`);
  return JSON.parse(text.slice(start.length, -end.length)) as unknown;
}
