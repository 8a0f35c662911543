import { bytesOf, latin1, type PdfFile, type PdfObject } from './pdf-file.ts';

/** A font of a PDF, as far as its text is concerned. */
export interface LayerFont {
  /** Glyphs that are drawn over a letter and take no room: dots and signs. */
  parts: ReadonlySet<number>;
}

/** The fonts of a file by the number of their object, and by the number of the stream that says what their glyphs stand for. */
export interface LayerFonts {
  byNumber: Map<number, LayerFont>;
  letters: Map<number, LayerFont>;
}

/** Reads which glyphs of each font take no room. */
export function fontsOf({ objects }: PdfFile): LayerFonts {
  const fonts: LayerFonts = { byNumber: new Map(), letters: new Map() };
  for (const [number, { text }] of objects) {
    if (!/\/Subtype \/Type0\b/.test(text)) continue;
    const inner = objects.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(text)?.[1]));
    const letters = Number(/\/ToUnicode (\d+) 0 R/.exec(text)?.[1]);
    const data = objects.get(letters)?.data;
    if (!inner || !data || !/\/DW 0\b/.test(inner.text)) continue;
    const wide = glyphsWithRoom(/\/W (\[[\s\S]*\])/.exec(inner.text)?.[1] ?? '');
    const font = { parts: new Set(entriesOf(latin1(data)).flatMap(({ glyph }) => (wide.has(glyph) ? [] : [glyph]))) };
    fonts.byNumber.set(number, font);
    fonts.letters.set(letters, font);
  }
  return fonts;
}

/** `[1 3 500 7 [250 0]]`: glyphs 1 to 3 are 500 wide, 7 is 250 wide, 8 has no width. */
function glyphsWithRoom(list: string): Set<number> {
  const tokens = list.slice(1).match(/\[[^\]]*\]|[-\d.]+/g) ?? [];
  const wide = new Set<number>();
  for (let at = 0; at + 1 < tokens.length;) {
    const first = Number(tokens[at]);
    const next = tokens[at + 1]!;
    const widths = next.startsWith('[')
      ? (next.match(/[-\d.]+/g) ?? []).map(Number)
      : Array.from({ length: Number(next) - first + 1 }, () => Number(tokens[at + 2]));
    widths.forEach((width, place) => width > 0 && wide.add(first + place));
    at += next.startsWith('[') ? 2 : 3;
  }
  return wide;
}

interface Entry {
  glyph: number;
  text: string;
}

const ENTRY = /^<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>$/gm;

function entriesOf(map: string): Entry[] {
  return [...map.matchAll(ENTRY)].map(([, glyph, text]) => ({ glyph: Number.parseInt(glyph!, 16), text: fromHex(text!) }));
}

/** Some readers turn the letters of one glyph around in texts from right to left. A joined pair has a sign of its own, which all of them know. */
const JOINED: Record<string, string> = { لا: 'ﻻ', لأ: 'ﻷ', لإ: 'ﻹ', لآ: 'ﻵ', الله: 'ﷲ' };

/** What glyphs stand for: of a letter and its signs the letter only, and the signs by themselves. */
export function withLetters(object: PdfObject, { parts }: LayerFont): PdfObject {
  if (!object.data) return object;
  const map = latin1(object.data).replace(ENTRY, (line, glyph: string, hex: string) => {
    const text = fromHex(hex);
    const own = JOINED[text] ?? (parts.has(Number.parseInt(glyph, 16)) ? signsOf(text) : letterOf(text));
    return own === text ? line : `<${glyph}> <${toHex(own)}>`;
  });
  return { ...object, data: bytesOf(map) };
}

const RIGHT_TO_LEFT = /^[\u0590-\u08ff]\p{M}+$/u;

function letterOf(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? text[0]! : text;
}

function signsOf(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? text.slice(1) : text;
}

function fromHex(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

function toHex(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')).join('');
}
