import type { Font, FontLibrary } from './font.ts';

const BOX = [0, 0, 0, 700, 500, 700, 500, 0];

/** A font for tests: each character it covers is a box half an em wide, with 100 thousandths of an em after it. */
export function squareFont(id: string, covers: RegExp): Font {
  return {
    id,
    covers: (codePoint) => covers.test(String.fromCodePoint(codePoint)),
    shape({ text, start, end, rightToLeft }) {
      const glyphs = Array.from({ length: end - start }, (_, i) => ({
        id: text.charCodeAt(start + i),
        cluster: start + i,
        advance: 600,
        dx: 0,
        dy: 0,
      }));
      return rightToLeft ? glyphs.reverse() : glyphs;
    },
    outline: (glyph) =>
      glyph === 32
        ? { commands: '', points: [], ink: undefined }
        : { commands: 'MLLLZ', points: BOX, ink: { left: 0, right: 500, top: 700, bottom: 0 } },
  };
}

/** Test fonts for Latin, Arabic and Ethiopic; none has emoji. */
export const squareFonts: FontLibrary = {
  stack: () => [
    squareFont('latin', /[\u0020-\u024f\u2018-\u201d]/),
    squareFont('arabic', /\p{Script=Arabic}/u),
    squareFont('ethiopic', /\p{Script=Ethiopic}/u),
  ],
};
