import { tokensIn, type Mark, type Token } from './marks-in-text.ts';
import type { ExchangeUnit } from './unit.ts';

/** Something that translators keep as it is: a placeholder, a component, an address. */
export interface Code {
  kind: 'code';
  data: string;
  of: 'placeholder' | 'tag' | 'link';
}

/** Marks around a text that is translated: `**…**`, `[…](address)`. */
export interface Pair {
  kind: 'pair';
  open: string;
  close: string;
  of: Mark;
  inside: Piece[];
}

/** A piece of a text. All pieces of a text, one after the other, are that text to the character. */
export type Piece = string | Code | Pair;

/** Marks within marks: no sentence of people needs as many. */
const MOST_DEPTH = 30;

interface Frame {
  opened: Extract<Token, { kind: 'mark' }> | undefined;
  pieces: Piece[];
}

/**
 * Parts a text into what is translated and what is kept.
 * @example protect('Ask **{{name}}**', 'message') // ['Ask **', { kind: 'code', data: '{{name}}', of: 'placeholder' }, '**']
 */
export function protect(text: string, format: ExchangeUnit['format']): Piece[] {
  const frames: Frame[] = [{ opened: undefined, pieces: [] }];
  for (const token of tokensIn(text, format)) take(frames, token);
  while (frames.length > 1) flatten(frames);
  return merged(frames[0]!.pieces);
}

/** The text that pieces stand for. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : writtenPiece(piece))).join('');
}

function writtenPiece(piece: Code | Pair): string {
  return piece.kind === 'code' ? piece.data : piece.open + textOf(piece.inside) + piece.close;
}

function take(frames: Frame[], token: Token): void {
  const top = frames.at(-1)!;
  if (token.kind === 'text') top.pieces.push(token.text);
  else if (token.kind === 'code') top.pieces.push({ kind: 'code', data: token.text, of: token.of });
  else if (token.kind === 'whole') top.pieces.push(pairOf(token.open, token.close, token.of, [token.inside]));
  else takeMark(frames, token);
}

function takeMark(frames: Frame[], token: Extract<Token, { kind: 'mark' }>): void {
  const match = token.closes ? frames.findLastIndex(({ opened }) => opened?.name === token.name) : -1;
  if (match > 0) {
    while (frames.length > match + 1) flatten(frames);
    const { opened, pieces } = frames.pop()!;
    frames.at(-1)!.pieces.push(pairOf(opened!.text, token.text, opened!.of, pieces));
  } else if (token.opens && frames.length < MOST_DEPTH) frames.push({ opened: token, pieces: [] });
  else frames.at(-1)!.pieces.push(left(token));
}

/** A mark without its other half is text; a tag without it stays a tag. */
function left({ of, text }: Extract<Token, { kind: 'mark' }>): Piece {
  return of === 'tag' ? { kind: 'code', data: text, of } : text;
}

function flatten(frames: Frame[]): void {
  const { opened, pieces } = frames.pop()!;
  const outer = frames.at(-1)!.pieces;
  outer.push(left(opened!));
  for (const piece of pieces) outer.push(piece);
}

function pairOf(open: string, close: string, of: Mark, inside: Piece[]): Pair {
  return { kind: 'pair', open, close, of, inside: merged(inside) };
}

function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  return result;
}
