// Where each sign of a text really stands on the screen.
import { directionOf } from '#src/core/messages/direction.ts';

/** A sign and its place in pixels. */
export interface Glyph {
  sign: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The signs of the elements that a selector finds, without spaces, in the order in which they are written. Runs in the page. */
export function glyphsOf(selector: string): Glyph[][] {
  const read = (element: Element): Glyph[] => {
    const glyphs: Glyph[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!;
      for (let at = 0; at < text.length; at++) {
        if (/[\s\u2066-\u2069]/.test(text[at]!)) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        glyphs.push({ sign: text[at]!, left, right, top, bottom });
      }
    }
    return glyphs;
  };
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  // One line each, however long.
  for (const { style } of elements) style.whiteSpace = 'nowrap';
  return elements.map(read);
}

/** In pixels: letters that join or kern may overlap a little. */
const NEAR = 1;

/**
 * What is wrong with the order of a line on the screen: its pieces, parted by strokes, must follow each other along the line, and the signs of
 * each piece along the piece. A wrong line is told as it is seen from left to right.
 */
export function wrongOrder(line: string, glyphs: readonly Glyph[], direction: 'ltr' | 'rtl'): string[] {
  const pieces = line.split('|').map((piece) => piece.replace(/\s/g, ''));
  if (pieces.join('').length !== glyphs.length) return [`“${line}” is not on the page`];
  let from = 0;
  const owns = pieces.map((text) => glyphs.slice(from, (from += text.length)));
  const spans = owns
    .filter((own) => own.length > 0)
    .map((own) => [Math.min(...own.map(({ left }) => left)), Math.max(...own.map(({ right }) => right))]);
  const inLine = spans.every(([left, right], i) => {
    const [before, after] = spans[i - 1] ?? [];
    return before === undefined || (direction === 'ltr' ? after! <= left! + NEAR : right! <= before + NEAR);
  });
  const inPieces = owns.every((own, i) => runsAlong(own, directionOf(pieces[i]!)));
  return inLine && inPieces ? [] : [`“${line}” is seen as “${asSeen(glyphs)}”`];
}

/** True where each sign stands behind the one before, or over it, as marks do. */
function runsAlong(glyphs: readonly Glyph[], direction: 'ltr' | 'rtl'): boolean {
  const middles = glyphs.map(({ left, right }) => (direction === 'ltr' ? left + right : -left - right) / 2);
  return middles.every((middle, i) => i === 0 || middle >= middles[i - 1]! - NEAR);
}

function asSeen(glyphs: readonly Glyph[]): string {
  const inOrder = glyphs.toSorted((a, b) => a.left - b.left);
  return inOrder.map(({ sign }) => sign).join('');
}
