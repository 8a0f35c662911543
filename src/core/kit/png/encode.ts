import { zlibSync } from 'fflate';
import { chunk, PNG_SIGNATURE } from './chunk.ts';
import type { Indexed } from './palette.ts';

/** Writes an indexed PNG; the compressor is plain JavaScript, so equal pixels give equal bytes on any machine. */
export function encodePng({ palette, index }: Indexed, width: number, height: number, level: DeflateLevel): Uint8Array {
  const bits = bitsFor(palette.length);
  return joinBytes([
    PNG_SIGNATURE,
    chunk('IHDR', header(width, height, bits)),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('PLTE', Uint8Array.from([...palette].flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]))),
    ...transparency(palette),
    chunk('IDAT', zlibSync(scanlines(index, width, height, bits), { level, mem: 8 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** How hard DEFLATE tries, 0 to 9. */
export type DeflateLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

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

/** Rows of packed indices, each after its filter byte: 0, as filters don't help indices. */
function scanlines(index: Uint8Array, width: number, height: number, bits: number): Uint8Array {
  const perByte = 8 / bits;
  const stride = Math.ceil(width / perByte) + 1;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const row = index.subarray(y * width, (y + 1) * width);
    const start = y * stride + 1;
    if (bits === 8) rows.set(row, start);
    else row.forEach((place, x) => (rows[start + Math.floor(x / perByte)]! |= place << (8 - bits * ((x % perByte) + 1))));
  }
  return rows;
}

function joinBytes(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
