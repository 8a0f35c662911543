import { subsetFont } from './font-subset.ts';
import { deflateFont, inflateFont } from './woff2.ts';

/** What a small font must have. */
export interface Wanted {
  /** Its letters, and how often each is used. */
  letters: ReadonlyMap<string, number>;
  /** How large it is drawn. */
  scale: number;
  /** The most bytes that it may have. */
  most: number;
}

/** A font as WOFF2, and the letters for which there was no room, rarest first. */
export interface SmallFont {
  data: Uint8Array;
  left: string[];
}

const REGULAR = 400;
/** Browsers make a bold of it, as good as the font’s own at the size of headings; its own is as heavy again to load. */
const WEIGHT = { weight: REGULAR };
// More than half of an Ethiopic font; letters stand well without.
const WITHOUT = ['kern'];

/** A font of some letters and of all that shaping makes of them. Where that is too large, the rarest letters stay out. */
export async function smallFont(file: string, { letters, scale, most }: Wanted): Promise<SmallFont> {
  const font = await inflateFont(file);
  const ordered = [...letters]
    .sort(([a, often], [b, other]) => other - often || a.codePointAt(0)! - b.codePointAt(0)!)
    .map(([letter]) => letter);
  let kept = ordered.length;
  for (;;) {
    const characters = withComposed(ordered.slice(0, kept));
    const subset = await subsetFont(font, { ...WEIGHT, characters, without: WITHOUT });
    const data = await deflateFont(scaled(subset ?? font, scale));
    if (data.length <= most || kept === 0) return { data, left: ordered.slice(kept).reverse() };
    kept = Math.min(kept - 1, Math.floor((kept * most) / data.length));
  }
}

/** Stands, without width, where shaping has done what an invisible sign says, such as the non-joiner of Persian. */
const SPACE = ' ';

/** Shaping puts a letter and a mark together where the font has them as one. */
function withComposed(letters: readonly string[]): Set<number> {
  const marks = letters.filter((letter) => /\p{M}/u.test(letter));
  const composed = marks.flatMap((mark) => letters.map((letter) => (letter + mark).normalize('NFC')));
  const single = [...letters, ...composed, SPACE].filter((text) => [...text].length === 1);
  return new Set(single.map((text) => text.codePointAt(0)!));
}

const UNITS_PER_EM = 18;

/** The font drawn larger or smaller: with fewer or more of its units in an em. */
function scaled(font: Uint8Array, scale: number): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const place = tableAt(view, 'head') + UNITS_PER_EM;
  view.setUint16(place, Math.round(view.getUint16(place) / scale));
  return font;
}

function tableAt(view: DataView, name: string): number {
  const [COUNT, FIRST, EACH, OFFSET] = [4, 12, 16, 8] as const;
  const records = Array.from({ length: view.getUint16(COUNT) }, (_, i) => FIRST + EACH * i);
  const named = (record: number): boolean => [...name].every((letter, i) => view.getUint8(record + i) === letter.charCodeAt(0));
  return view.getUint32(records.find(named)! + OFFSET);
}
