import { concatBytes } from '../bytes.ts';
import { chunk, PNG_SIGNATURE } from './chunk.ts';
import type { Indexed } from './palette.ts';

/** Writes an indexed PNG with a compressor that gives equal bytes for equal pixels on any machine. */
export function encodePng({ palette, index }: Indexed, width: number, height: number, deflate: Deflate): Uint8Array {
  const bits = bitsFor(palette.length);
  return concatBytes([
    PNG_SIGNATURE,
    chunk('IHDR', header(width, height, bits)),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('PLTE', Uint8Array.from([...palette].flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]))),
    ...transparency(palette),
    chunk('IDAT', deflate(scanlines(index, width, height, bits))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Packs bytes in the zlib format. */
export type Deflate = (data: Uint8Array) => Uint8Array;

function bitsFor(colours: number): 1 | 2 | 4 | 8 {
  if (colours <= 2) return 1;
  if (colours <= 4) return 2;
  return colours <= 16 ? 4 : 8;
}

function header(width: number, height: number, bits: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data[8] = bits;
  data[9] = 3;
  return data;
}

function transparency(palette: Uint32Array): Uint8Array[] {
  const alphas = [...palette].map((colour) => colour >>> 24).filter((alpha) => alpha < 255);
  return alphas.length > 0 ? [chunk('tRNS', Uint8Array.from(alphas))] : [];
}

// Taken once and used again: the compressor has read the rows before the next picture comes.
let scratch = new Uint8Array(0);

function blank(length: number): Uint8Array {
  if (scratch.length < length) scratch = new Uint8Array(length);
  return scratch.subarray(0, length).fill(0);
}

/** Rows of packed indices, each after its filter byte: 0, as filters don't help indices. */
function scanlines(index: Uint8Array, width: number, height: number, bits: number): Uint8Array {
  const perByte = 8 / bits;
  const stride = Math.ceil(width / perByte) + 1;
  const rows = blank(stride * height);
  for (let y = 0; y < height; y++) {
    const row = index.subarray(y * width, (y + 1) * width);
    const start = y * stride + 1;
    if (bits === 8) rows.set(row, start);
    else row.forEach((place, x) => (rows[start + Math.floor(x / perByte)]! |= place << (8 - bits * ((x % perByte) + 1))));
  }
  return rows;
}
