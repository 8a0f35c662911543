// A page as it is shown among the results: its title, and the words around what was found, in the spelling of the page.
import type { Posting } from './index-file.ts';
import { isUnspaced } from './words.ts';

/** Between the pieces of a fragment’s text; Pagefind’s own search splits there too. */
export const PIECE_END = '\u200b';

/** What the index keeps of a page. The text is in pieces, each of one place of the index; a piece that is empty belongs to the one before it. */
export interface Fragment {
  url: string;
  content: string;
  /** The piece with which the text begins after the title, which is shown anyway. */
  body: number;
  meta: { title: string; image?: string; width?: string; height?: string };
  anchors: { id: string; text: string; location: number }[];
  filters: { kind?: string[]; region?: string[] };
}

/** A part of an excerpt; found words are marked. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

/** A result to show: where it is, and what to show of it. */
export interface Result {
  /** From the site’s root, with the heading that stands before what was found. */
  url: string;
  title: string;
  heading?: string;
  kind: string;
  image?: { src: string; width: number; height: number };
  excerpt: ExcerptPart[];
}

const WINDOW = 26;
/** Where most pieces are a character, in scripts without spaces. */
const WIDE_WINDOW = 110;
const BEFORE = 6;

/** Makes a result of a fragment and the places at which it was found. */
export function resultOf({ url, content, body, meta, anchors, filters }: Fragment, places: Posting['places']): Result {
  const pieces = content.split(PIECE_END);
  const marked = markedPieces(pieces, places);
  const from = body < pieces.length ? body : 0;
  const size = content.length < pieces.length * 2 ? WIDE_WINDOW : WINDOW;
  const start = densest(marked, from, pieces.length, size);
  const anchor = anchors.filter(({ location }) => location <= firstIn(marked, start)).at(-1);
  return {
    url: anchor && !url.includes('#') ? `${url}#${anchor.id}` : url,
    title: meta.title,
    ...(anchor && !url.includes('#') && { heading: anchor.text }),
    kind: filters.kind?.[0] ?? '',
    ...(meta.image && { image: { src: meta.image, width: Number(meta.width), height: Number(meta.height) } }),
    excerpt: excerptOf(pieces.slice(start, start + size), marked, start),
  };
}

/** The pieces to mark, with their weights. */
function markedPieces(pieces: readonly string[], places: Posting['places']): Map<number, number> {
  const marked = new Map<number, number>();
  const mark = (piece: number, weight: number) => marked.set(piece, Math.max(weight, marked.get(piece) ?? 0));
  for (const { at, weight } of places) {
    let piece = at;
    while (piece > 0 && pieces[piece] === '') piece--;
    mark(piece, weight);
    // A character that was found with the one after it.
    if (piece === at && pieces[at + 1] === '' && isUnspaced(pieces[at]!)) mark(at + 2, weight);
  }
  return marked;
}

/** Where the window begins that shows most of what was found. */
function densest(marked: ReadonlyMap<number, number>, from: number, count: number, size: number): number {
  let [best, most, sum] = [from, 0, 0];
  for (let i = from; i < count; i++) {
    sum += marked.get(i) ?? 0;
    if (i - size >= from) sum -= marked.get(i - size) ?? 0;
    if (sum > most) [best, most] = [Math.max(from, i - size + 1), sum];
  }
  // What was found stands near the beginning, after some words of what is before.
  const first = firstIn(marked, best);
  return Math.max(from, Math.min(best, first), Math.min(first - BEFORE, count - size));
}

function firstIn(marked: ReadonlyMap<number, number>, start: number): number {
  const after = [...marked.keys()].filter((at) => at >= start);
  return after.length > 0 ? Math.min(...after) : start;
}

function excerptOf(pieces: readonly string[], marked: ReadonlyMap<number, number>, start: number): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, found: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.found === found) last.text += text;
    else parts.push({ text, found });
  };
  pieces.forEach((piece, i) => {
    const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(piece)!;
    const isFound = marked.has(start + i);
    add(before!, false);
    add(word!, isFound);
    add(after!, false);
  });
  const last = parts.at(-1);
  if (last) last.text = last.text.replace(/[\s·]+$/, '');
  return parts;
}
