import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const wawoff2 = require('wawoff2') as { decompress(data: Uint8Array): Promise<Uint8Array> };

/** What of HarfBuzz’s subsetter is used; all values are addresses or numbers of its memory. */
interface Subsetter {
  memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** “wght”: the axis of weights. */
const WEIGHT = 0x77676874;
const WRITABLE = 2;

let subsetter: WebAssembly.Module | undefined;
let lastInflation: Promise<unknown> = Promise.resolve();

/** One weight of a WOFF2 as a plain TrueType font, for programs that read neither WOFF2 nor several weights in one file. */
export async function staticFont(woff2: string, weight: number): Promise<Uint8Array> {
  const data = await inflated(woff2);
  subsetter ??= await WebAssembly.compile(readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
  // A new instance for each font: its memory goes with it.
  const { exports } = await WebAssembly.instantiate(subsetter, {});
  return pinned(exports as unknown as Subsetter, data, weight) ?? data;
}

/** wawoff2 hands out views of one shared memory: one call at a time, copied before the next. */
function inflated(woff2: string): Promise<Uint8Array> {
  const turn = lastInflation.then(async () => Uint8Array.from(await wawoff2.decompress(readFileSync(woff2))));
  lastInflation = turn.catch(() => undefined);
  return turn;
}

/** Undefined where the font has no weights to choose from. */
function pinned(hb: Subsetter, data: Uint8Array, weight: number): Uint8Array | undefined {
  const address = hb.malloc(data.length);
  new Uint8Array(hb.memory.buffer).set(data, address);
  const face = hb.hb_face_create(hb.hb_blob_create(address, data.length, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_keep_everything(input);
  if (!hb.hb_subset_input_pin_axis_location(input, face, WEIGHT, weight)) return undefined;
  const subset = hb.hb_subset_or_fail(face, input);
  if (!subset) throw new Error(`HarfBuzz could not make a font of weight ${weight}.`);
  const blob = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(blob, 0);
  return Uint8Array.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)));
}
