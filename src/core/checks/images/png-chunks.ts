import { big, signs } from './read-bytes.ts';

/** Whether the data of a chunk has the form that its kind asks for. */
type IsSound = (data: Uint8Array) => boolean;

const exactly =
  (length: number): IsSound =>
  (data) =>
    data.length === length;

const upTo =
  (length: number): IsSound =>
  (data) =>
    data.length > 0 && data.length <= length;

/** The chunks of a picture, with the form of each: where none is given room, nothing can hide. */
export const KNOWN_CHUNKS: Readonly<Record<string, IsSound>> = Object.assign(Object.create(null), {
  IHDR: isHeader,
  PLTE: (data: Uint8Array) => upTo(768)(data) && data.length % 3 === 0,
  IDAT: () => true,
  IEND: exactly(0),
  tRNS: upTo(256),
  gAMA: exactly(4),
  cHRM: exactly(32),
  sRGB: exactly(1),
  iCCP: (data: Uint8Array) => isName(data) && data.length > 4,
  sBIT: upTo(4),
  bKGD: upTo(6),
  hIST: upTo(512),
  pHYs: exactly(9),
  sPLT: isSuggestedPalette,
  cICP: exactly(4),
  mDCV: exactly(24),
  cLLI: exactly(8),
  acTL: exactly(8),
  fcTL: exactly(26),
  fdAT: (data: Uint8Array) => data.length > 4,
});

/** The chunks that may stand more than once. */
export const MANY_TIMES: ReadonlySet<string> = new Set(['IDAT', 'fcTL', 'fdAT', 'sPLT']);

/** The bit depths of each colour type: grey, colour, palette, grey with transparency, colour with transparency. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };

function isHeader(data: Uint8Array): boolean {
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = data.subarray(8);
  return data.length === 13 && (DEPTHS[colour] ?? []).includes(depth) && compression === 0 && filter === 0 && interlace <= 1;
}

/** A chunk that begins with a name of at most 79 signs and a zero. */
function isName(data: Uint8Array): boolean {
  const end = data.indexOf(0);
  return end >= 1 && end <= 79 && /^[\x20-\x7e\xa1-\xff]+$/.test(signs(data, 0, end));
}

function isSuggestedPalette(data: Uint8Array): boolean {
  const end = data.indexOf(0);
  const depth = big(data, end + 1, 1);
  const entry = depth === 8 ? 6 : 10;
  return isName(data) && (depth === 8 || depth === 16) && data.length > end + 2 && (data.length - end - 2) % entry === 0;
}
