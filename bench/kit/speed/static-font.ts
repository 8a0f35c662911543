import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const wawoff2 = require('wawoff2') as { decompress(data: Uint8Array): Promise<Uint8Array> };

/** What of HarfBuzz's subsetter is used; all values are addresses or numbers of the WebAssembly's memory. */
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

const WGHT = 0x77676874;

/** One weight of a variable WOFF2 as a plain TTF, for programs that read neither; its letters are those that the kit draws. */
export async function staticFont(woff2: string, weight: number): Promise<Buffer> {
  const variable = await wawoff2.decompress(await readFile(woff2));
  const wasm = await readFile(require.resolve('harfbuzzjs').replace(/[^/\\]+$/, 'harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {});
  const hb = instance.exports as unknown as Subsetter;
  return pinned(hb, Uint8Array.from(variable), weight);
}

function pinned(hb: Subsetter, data: Uint8Array, weight: number): Buffer {
  const address = hb.malloc(data.length);
  new Uint8Array(hb.memory.buffer).set(data, address);
  const face = hb.hb_face_create(hb.hb_blob_create(address, data.length, 2, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_keep_everything(input);
  hb.hb_subset_input_pin_axis_location(input, face, WGHT, weight);
  const subset = hb.hb_subset_or_fail(face, input);
  if (!subset) throw new Error(`HarfBuzz could not make a font of weight ${weight}.`);
  const blob = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(blob, 0);
  return Buffer.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)));
}
