import type { Mark } from './marks-in-text.ts';
import { protect, type Code, type Pair, type Piece } from './protected-text.ts';
import type { ExchangeUnit } from './unit.ts';
import { xmlText, xmlValue } from './xml-text.ts';

/** A unit’s texts as XLIFF: marks and placeholders are elements that refer to the data they stand for. */
export interface CodedTexts {
  data: ReadonlyMap<string, string>;
  source: string;
  target: string | undefined;
}

/** The kinds of codes, by the names that XLIFF has for them. */
const TYPES: Record<Mark, string> = {
  bold: 'type="fmt" subType="xlf:b"',
  italic: 'type="fmt" subType="xlf:i"',
  strike: 'type="fmt"',
  code: 'type="fmt"',
  link: 'type="link"',
  image: 'type="image"',
  tag: 'type="other"',
};

interface Codes {
  /** Ids of data by their text. */
  data: Map<string, string>;
  /** Codes of the source that the target has not taken up yet: what they stand for, and their id. */
  free: { written: string; id: string }[];
  next: number;
}

/** Writes source and target; a code of the target that stands in the source too has the same id there. */
export function codedTexts(source: string, target: string | undefined, format: ExchangeUnit['format']): CodedTexts {
  const codes: Codes = { data: new Map(), free: [], next: 1 };
  const written = writePieces(codes, protect(source, format), (content) => {
    const id = String(codes.next++);
    codes.free.push({ written: content, id });
    return id;
  });
  const translated = target === undefined ? undefined : writePieces(codes, protect(target, format), (content) => takeUp(codes, content));
  return { data: new Map([...codes.data].map(([text, id]) => [id, text])), source: written, target: translated };
}

function takeUp(codes: Codes, content: string): string {
  const at = codes.free.findIndex(({ written }) => written === content);
  return at < 0 ? String(codes.next++) : codes.free.splice(at, 1)[0]!.id;
}

type IdOf = (content: string) => string;

function writePieces(codes: Codes, pieces: readonly Piece[], idOf: IdOf): string {
  return pieces.map((piece) => (typeof piece === 'string' ? xmlText(piece) : writePiece(codes, piece, idOf))).join('');
}

function writePiece(codes: Codes, piece: Code | Pair, idOf: IdOf): string {
  if (piece.kind === 'code') {
    const id = idOf(piece.data);
    const type = piece.of === 'link' ? 'link' : 'other';
    return `<ph id="${id}" type="${type}" dataRef="${dataId(codes, piece.data)}" disp=${xmlValue(piece.data)}/>`;
  }
  const id = idOf(`${piece.open}\n${piece.close}`);
  const refs = `dataRefStart="${dataId(codes, piece.open)}" dataRefEnd="${dataId(codes, piece.close)}"`;
  return `<pc id="${id}" ${TYPES[piece.of]} ${refs}>${writePieces(codes, piece.inside, idOf)}</pc>`;
}

function dataId({ data }: Codes, text: string): string {
  const id = data.get(text) ?? `d${data.size + 1}`;
  data.set(text, id);
  return id;
}
