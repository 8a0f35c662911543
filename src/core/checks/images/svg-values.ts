import { nearest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { FUNCTIONS } from './svg-names.ts';

/** The ids of a file: all that may be referred to. */
export type Ids = ReadonlySet<string>;

/** Names and addresses are shown up to this length. */
const SHOWN = 60;

/** More than a drawing moves and turns anything. */
const MOST_FUNCTIONS = 1000;

/** A name or an address out of the file, short enough for a sentence. */
export function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** What to do about a word that is not known: the one that was probably meant, or none. */
export function nearOrRemove(word: string, known: readonly string[]): Said['fix'] {
  const near = word.length > SHOWN ? undefined : nearest(word, known);
  return near === undefined ? ['fix.remove'] : ['fix.did-you-mean', { near }];
}

/** What is wrong with a link (`href`): it may only lead to another part of the same drawing. */
export function wrongLink(value: string, ids: Ids): Said | undefined {
  const id = /^#([^\s]+)$/.exec(value)?.[1];
  return id === undefined ? { what: ['images.svg-link', { address: shown(value) }], fix: ['images.svg-link-fix'] } : noTarget(id, ids);
}

function noTarget(id: string, ids: Ids): Said | undefined {
  if (ids.has(id)) return undefined;
  return { what: ['images.svg-no-target', { id: shown(id) }], fix: nearOrRemove(id, [...ids].slice(0, 500)) };
}

/** `url(#id)`, the only form of address that a value may have; the id is its second group. */
const OWN_URL = /url\(\s*(["']?)#([^\s"'()\\]+)\1\s*\)/gi;

/** Whatever looks like an address elsewhere. */
const ADDRESS = /url\s*\(|(?:javascript|vbscript|data|file|https?|ftp|blob):|\/\//i;

/** What is wrong with the value of a property or of an attribute that draws. */
export function wrongValue(value: string, ids: Ids): Said | undefined {
  if (value.includes('\\')) return BACKSLASH;
  for (const id of idsIn(value)) {
    const said = noTarget(id, ids);
    if (said) return said;
  }
  const rest = value.replaceAll(OWN_URL, ' ');
  if (ADDRESS.test(rest)) return { what: ['images.svg-url', { address: shown(value) }], fix: ['images.svg-link-fix'] };
  if (/[{}<>@]|\/\*/.test(rest)) return CSS;
  return wrongFunction(rest);
}

/** The first word before an opening bracket that calls nothing harmless. */
function wrongFunction(value: string): Said | undefined {
  let at = value.indexOf('(');
  for (let count = 0; at !== -1; count++, at = value.indexOf('(', at + 1)) {
    const [name] = /[\p{L}\p{N}_-]*$/u.exec(value.slice(Math.max(0, at - SHOWN), at).trimEnd())!;
    if (count > MOST_FUNCTIONS) return CSS;
    if (name !== '' && !FUNCTIONS.has(name.toLowerCase()))
      return { what: ['images.svg-function', { name }], fix: ['images.svg-remove-fix'] };
  }
  return undefined;
}

/** Signs that have a hidden meaning in styles. */
export const BACKSLASH: Said = { what: ['images.svg-backslash'], fix: ['images.svg-remove-fix'] };

/** A style that can't be read. */
export const CSS: Said = { what: ['images.svg-css'], fix: ['images.svg-css-fix'] };

/** The ids that a value draws with. */
export function idsIn(value: string): string[] {
  return [...value.matchAll(OWN_URL)].map(([, , id = '']) => id);
}
