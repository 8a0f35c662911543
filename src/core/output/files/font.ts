import { MOST_FONT_BYTES } from '#src/core/site/fallback-font.ts';

const [WOFF2, TRUETYPE] = [0x774f4632, 0x00010000] as const;
/** Where a file of this kind says its flavour and its length, and where the three numbers of each extra part: notes about the font, and private data. */
const [FLAVOUR, LENGTH, NOTES, HEAD] = [4, 8, 28, 48] as const;
const EXTRA_BYTES = 20;

/** True for a font as pages bring it: a WOFF2 of a TrueType font, as long as it says, with nothing in it besides, and small. */
export function isSmallFont(data: Uint8Array): boolean {
  if (data.length < HEAD || data.length > MOST_FONT_BYTES) return false;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const isFont = view.getUint32(0) === WOFF2 && view.getUint32(FLAVOUR) === TRUETYPE;
  const isAlone = data.subarray(NOTES, NOTES + EXTRA_BYTES).every((byte) => byte === 0);
  return isFont && isAlone && view.getUint32(LENGTH) === data.length;
}
