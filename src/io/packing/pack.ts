import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { MOST_SHARE } from '#src/core/packing/what-is-packed.ts';
import { ROOT } from '../folders.ts';

/** A text in both packings. */
export interface Packed {
  br: Uint8Array;
  gz: Uint8Array;
}

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

/** The versions of what packs, which decide about the bytes. */
export const PACKER = `brotli ${process.versions['brotli']}, fflate ${dependencies['fflate']}`;

/** Packs a text; undefined for one that is hardly smaller then. The bytes depend on nothing but the text: no time, no processor. */
export function pack(data: Uint8Array, effort: number): Packed | undefined {
  const br = brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(data.length),
    },
  });
  if (br.length > data.length * MOST_SHARE) return undefined;
  // fflate, as what zlib makes depends on the processor.
  return { br, gz: gzipSync(data, { level: 9, mtime: 0 }) };
}

/** The smallest window that sees all of a text, as a power of two: larger ones only cost time here, and memory on the reader’s device. */
function windowFor(bytes: number): number {
  const needed = Math.ceil(Math.log2(bytes + 16));
  return Math.min(Math.max(needed, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_MAX_WINDOW_BITS);
}
