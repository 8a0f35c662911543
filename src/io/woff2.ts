import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const wawoff2 = require('wawoff2') as Record<'compress' | 'decompress', (data: Uint8Array) => Promise<Uint8Array>>;

let last: Promise<unknown> = Promise.resolve();

/** The font of a WOFF2 file as plain TrueType. */
export async function inflateFont(path: string): Promise<Uint8Array> {
  const data = await readFile(path);
  return inTurn(() => wawoff2.decompress(data));
}

/** A TrueType font as WOFF2; the same font gives the same bytes. */
export function deflateFont(font: Uint8Array): Promise<Uint8Array> {
  return inTurn(() => wawoff2.compress(font));
}

/** wawoff2 hands out views of one shared memory: one call at a time, copied before the next. */
function inTurn(work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const turn = last.then(async () => Uint8Array.from(await work()));
  last = turn.catch(() => undefined);
  return turn;
}
