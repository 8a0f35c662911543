import type { Said } from '#src/core/checks/problem.ts';
import type { FoundAt } from './found.ts';
import { notXml, type Opened, scanTag } from './svg-tag.ts';

/** Something of an SVG's text besides its elements: a comment, or text that is taken as it stands. */
export interface Piece {
  at: number;
  text: string;
  /** The element around it; none at the file's top. */
  within: string | undefined;
}

/** What reading an SVG's text once, from left to right, found: it is bounded before any other program reads it. */
export interface Scan {
  /** All elements, in the order in which they are opened. */
  opened: Opened[];
  comments: Piece[];
  /** CDATA sections. */
  verbatim: Piece[];
  /** The first thing that makes the file unreadable or is refused whatever follows. */
  fault?: FoundAt;
}

const MOST_ELEMENTS = 5000;
const MOST_DEPTH = 64;

/** Comments and sections of a drawing are few. */
const MOST_PIECES = 500;

interface State extends Scan {
  text: string;
  /** The elements that are open, with their places. */
  open: Opened[];
}

/** Reads the text of an SVG as far as it is sound. */
export function scanSvg(text: string): Scan {
  const state: State = { text, opened: [], comments: [], verbatim: [], open: [] };
  for (let at = startOfMarkup(text); at < text.length;) {
    const next = step(state, at);
    if (typeof next !== 'number') return { ...state, fault: next };
    at = next;
  }
  const [last] = state.open.slice(-1);
  if (last) return { ...state, fault: { at: last.at, said: notClosed(last.name) } };
  return state.opened.length > 0 ? state : { ...state, fault: notXml(0) };
}

/** Where the XML declaration ends, if one of the right kind stands first. */
function startOfMarkup(text: string): number {
  const declared =
    /^<\?xml\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])utf-8\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/i;
  return declared.exec(text)?.[0].length ?? 0;
}

function step(state: State, at: number): number | FoundAt {
  const { text } = state;
  if (text[at] !== '<') return scanText(state, at);
  if (text.startsWith('<!--', at)) return scanPiece(state, at, '<!--', '-->', state.comments);
  if (text.startsWith('<![CDATA[', at)) return scanPiece(state, at, '<![CDATA[', ']]>', state.verbatim);
  if (text.startsWith('<!', at)) return { at, said: { what: ['images.svg-doctype'], fix: ['images.svg-doctype-fix'] } };
  if (/^<\?xml\s/i.test(text.slice(at, at + 6)) && at === 0) return { at, said: ENCODING };
  if (text.startsWith('<?', at)) return { at, said: { what: ['images.svg-instruction'], fix: ['images.svg-remove-fix'] } };
  return text[at + 1] === '/' ? scanEnd(state, at) : scanStart(state, at);
}

const ENCODING: Said = { what: ['images.svg-encoding'], fix: ['images.svg-encoding-fix'] };

function notClosed(name: string): Said {
  return { what: ['images.svg-not-closed', { name }], fix: ['images.svg-not-closed-fix', { name }] };
}

function scanText({ text, open }: State, at: number): number | FoundAt {
  const found = text.indexOf('<', at);
  const end = found === -1 ? text.length : found;
  const run = text.slice(at, end);
  const wrong = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)|\]\]>/i.exec(run);
  if (wrong) return { at: at + wrong.index, said: wrong[0] === '&' ? AMPERSAND : notXml(at).said };
  const stray = open.length === 0 ? /[^ \t\r\n]/.exec(run) : null;
  return stray ? notXml(at + stray.index) : end;
}

const AMPERSAND: Said = { what: ['images.svg-ampersand'], fix: ['images.svg-ampersand-fix'] };

function scanPiece(state: State, at: number, opening: string, closing: string, pieces: Piece[]): number | FoundAt {
  const from = at + opening.length;
  const end = state.text.indexOf(closing, from);
  const text = state.text.slice(from, end);
  const isComment = pieces === state.comments;
  if (end === -1 || (isComment && /--|-$/.test(text)) || (!isComment && state.open.length === 0)) return notXml(at);
  if (pieces.length >= MOST_PIECES) return { at, said: { what: ['images.svg-many'], fix: ['images.svg-many-fix'] } };
  pieces.push({ at, text, within: state.open.at(-1)?.name });
  return end + closing.length;
}

function scanEnd({ text, open }: State, at: number): number | FoundAt {
  const match = /<\/([^\s<>/]+)[ \t\r\n]*>/y;
  match.lastIndex = at;
  const found = match.exec(text);
  const last = open.pop();
  if (!found || !last) return notXml(at);
  return found[1] === last.name ? match.lastIndex : { at: last.at, said: notClosed(last.name) };
}

function scanStart(state: State, at: number): number | FoundAt {
  const { opened, open } = state;
  const tag = scanTag(state.text, at);
  if ('said' in tag) return tag;
  // A second root.
  if (open.length === 0 && opened.length > 0) return notXml(at);
  opened.push(tag);
  if (opened.length > MOST_ELEMENTS)
    return { at, said: { what: ['images.svg-elements', { most: MOST_ELEMENTS }], fix: ['images.svg-many-fix'] } };
  if (open.length >= MOST_DEPTH) return { at, said: { what: ['images.svg-deep', { most: MOST_DEPTH }], fix: ['images.svg-many-fix'] } };
  if (!tag.isEmpty) open.push(tag);
  return tag.end;
}
