import type { Said } from '#src/core/checks/problem.ts';
import type { FoundAt } from './found.ts';
import { PROPERTIES } from './svg-names.ts';
import { EDITOR } from './svg-traces.ts';
import { BACKSLASH, CSS, idsIn, type Ids, nearOrRemove, shown, wrongValue } from './svg-values.ts';

/** A property that draws with other parts of the file. */
export interface Drawn {
  property: string;
  ids: string[];
}

/** A rule of a style sheet that draws with other parts of the file. */
export interface Rule {
  selectors: string[];
  drawn: Drawn[];
}

/** What reading styles found: mistakes by their offset, and what draws with what. */
export interface Style {
  found: FoundAt[];
  rules: Rule[];
}

const KNOWN = new Set(PROPERTIES);

/** Rules for more elements than a drawing has. */
const MOST_RULES = 2000;

/** Rules that draw with other parts, by their selectors and those parts. */
const MOST_DRAWN = 1000;

/** Elements of drawings have some thirty properties. */
const MOST_DECLARATIONS = 500;

/** After so many mistakes nobody reads on. */
const MOST_FOUND = 20;

/** Too many parts to be checked. */
export const MANY: Said = { what: ['images.svg-many'], fix: ['images.svg-many-fix'] };

const SELECTOR = /^[\p{L}\p{M}\p{N}\s.#*,:>+~()[\]="'|^$_-]+$/u;

/** Checks what stands in a `style` element. */
export function readSheet(css: string, ids: Ids): Style {
  const style: Style = { found: [], rules: [] };
  const blank = withoutComments(css);
  if (typeof blank !== 'string') return { ...style, found: [blank] };
  let inMedia = false;
  for (let at = 0, count = 0; ; count++) {
    at += /^\s*/.exec(blank.slice(at, at + 4096))![0].length;
    const sign = blank[at];
    if (sign === undefined) return inMedia ? stop(style, at, CSS) : style;
    if (count > MOST_RULES) return stop(style, at, MANY);
    if (/\s/.test(sign)) continue;
    const next = sign === '}' || sign === '@' ? block(blank, at, inMedia) : rule(blank, at, style, ids);
    if (typeof next !== 'number') return stop(style, next.at, next.said);
    if (sign === '}' || sign === '@') inMedia = sign === '@';
    at = next;
  }
}

function stop(style: Style, at: number, said: Said): Style {
  return { ...style, found: [...style.found, { at, said }] };
}

/** The same text with spaces in place of comments; a mistake where one could hide something. */
function withoutComments(css: string): string | FoundAt {
  const backslash = css.indexOf('\\');
  if (backslash !== -1) return { at: backslash, said: BACKSLASH };
  let blank = '';
  for (let at = css.indexOf('/*'); at !== -1; at = css.indexOf('/*', blank.length)) {
    const end = css.indexOf('*/', at + 2) + 2;
    if (end === 1) return { at, said: CSS };
    if (hides(css, at, end)) return { at, said: { what: ['images.svg-comment'], fix: ['images.svg-remove-fix'] } };
    blank += css.slice(blank.length, at) + ' '.repeat(end - at);
  }
  blank += css.slice(blank.length);
  const markup = blank.indexOf('<');
  return markup === -1 ? blank : { at: markup, said: CSS };
}

/** Whether a comment holds more than words, or stands inside of a word to hide it from those who look for it. */
function hides(css: string, at: number, end: number): boolean {
  const isInWord = /[\w-]/.test(css[at - 1] ?? '') && /[\w(-]/.test(css[end] ?? '');
  return isInWord || /[{}<>@;]|:\/\/|url/i.test(css.slice(at + 2, end - 2));
}

/** The beginning or the end of an `@media` block; other rules of that kind load or hide something. */
function block(css: string, at: number, inMedia: boolean): number | FoundAt {
  if (css[at] === '}') return inMedia ? at + 1 : { at, said: CSS };
  const name = /^@[\w-]*/.exec(css.slice(at, at + 64))![0];
  if (name.toLowerCase() !== '@media')
    return { at, said: { what: ['images.svg-at-rule', { rule: name }], fix: ['images.svg-remove-fix'] } };
  const opening = /@media[\s\w():,.<>=/-]*\{/iy;
  opening.lastIndex = at;
  return !inMedia && opening.test(css) ? opening.lastIndex : { at, said: CSS };
}

function rule(css: string, at: number, style: Style, ids: Ids): number | FoundAt {
  const opening = css.indexOf('{', at);
  const closing = css.indexOf('}', at);
  const selector = css.slice(at, opening);
  if (opening === -1 || closing < opening || !SELECTOR.test(selector)) return { at, said: CSS };
  const declarations = css.slice(opening + 1, closing);
  style.found.push(...checkDeclarations(declarations, ids).map((one) => ({ ...one, at: one.at + opening + 1 })));
  const drawn = drawnIn(declarations);
  if (drawn.length > 0) style.rules.push({ selectors: selector.split(',').map((one) => one.trim()), drawn });
  return style.found.length > MOST_FOUND || isTooMuch(style.rules) ? { at, said: MANY } : closing + 1;
}

/** Whether rules draw with so much that comparing them with all elements would take long. */
export function isTooMuch(rules: readonly Rule[]): boolean {
  const total = rules.reduce((sum, { selectors, drawn }) => sum + selectors.length + drawn.flatMap(({ ids }) => ids).length, 0);
  return total > MOST_DRAWN;
}

/** Checks `property: value; …`, as in a `style` attribute. */
export function checkDeclarations(css: string, ids: Ids): FoundAt[] {
  const blank = withoutComments(css);
  if (typeof blank !== 'string') return [blank];
  const found: FoundAt[] = [];
  let at = 0;
  const parts = blank.split(';', MOST_DECLARATIONS + 1);
  if (parts.length > MOST_DECLARATIONS) return [{ at, said: MANY }];
  for (const part of parts) {
    const said = part.trim() === '' ? undefined : wrongDeclaration(part.trim(), ids);
    if (said) found.push({ at: at + part.length - part.trimStart().length, said });
    if (found.length >= MOST_FOUND) break;
    at += part.length + 1;
  }
  return found;
}

/** The declarations that draw with other parts of the file. */
export function drawnIn(css: string): Drawn[] {
  return css.split(';').flatMap((part) => {
    const ids = idsIn(part);
    return ids.length > 0 ? [{ property: part.slice(0, part.indexOf(':')).trim().toLowerCase(), ids }] : [];
  });
}

function wrongDeclaration(declaration: string, ids: Ids): Said | undefined {
  const [, name, value] = /^([\w-]+)\s*:\s*([\s\S]*)$/.exec(declaration) ?? [];
  if (name === undefined || value === undefined) return CSS;
  const property = name.toLowerCase();
  if (/^-(inkscape|adobe|sketch)/.test(property)) return EDITOR;
  if (property === 'filter') return value === 'none' ? undefined : { what: ['images.svg-filter'], fix: ['images.svg-filter-fix'] };
  if (!KNOWN.has(property)) return { what: ['images.svg-property', { name: shown(name) }], fix: nearOrRemove(name, PROPERTIES) };
  return wrongValue(value, ids);
}
