import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What of a font is kept. */
export interface Kept {
  /** The one weight, where the font has several. */
  weight: number;
  /** The only characters, with all that shaping makes of them as browsers shape; all where none are named. */
  characters?: Iterable<number>;
  /** What shaping may go without, by the names of OpenType: `kern`. */
  without?: readonly string[];
}

/** What of HarfBuzz’s subsetter is used; all values are addresses or numbers of its memory. */
interface Subsetter {
  memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_del(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
/** The sets of what is kept, as HarfBuzz numbers them, and what it says no to. */
const [NAMES, FEATURES] = [4, 6];
const NO_HINTS = 1;
/** The copyright and the licence. */
const LEGAL = [0, 13, 14];

const require = createRequire(import.meta.url);
let subsetter: WebAssembly.Module | undefined;

/** A TrueType font with less in it: one weight, and only some characters; undefined where the font has no weights to choose from. */
export async function subsetFont(font: Uint8Array, kept: Kept): Promise<Uint8Array | undefined> {
  subsetter ??= await WebAssembly.compile(readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
  // A new instance for each font: its memory goes with it.
  const { exports } = await WebAssembly.instantiate(subsetter, {});
  const hb = exports as unknown as Subsetter;
  const face = faceOf(hb, font);
  const input = hb.hb_subset_input_create_or_fail();
  keep(hb, input, kept);
  if (!hb.hb_subset_input_pin_axis_location(input, face, tag('wght'), kept.weight)) return undefined;
  const subset = hb.hb_subset_or_fail(face, input);
  if (!subset) throw new Error(`HarfBuzz could not make a font of weight ${kept.weight}.`);
  return bytesOf(hb, subset);
}

function faceOf(hb: Subsetter, font: Uint8Array): number {
  const address = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, address);
  return hb.hb_face_create(hb.hb_blob_create(address, font.length, WRITABLE, 0, 0), 0);
}

function keep(hb: Subsetter, input: number, { characters, without = [] }: Kept): void {
  if (!characters) return hb.hb_subset_input_keep_everything(input);
  const all = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(all, character);
  const features = hb.hb_subset_input_set(input, FEATURES!);
  for (const name of without) hb.hb_set_del(features, tag(name));
  const names = hb.hb_subset_input_set(input, NAMES!);
  hb.hb_set_clear(names);
  for (const name of LEGAL) hb.hb_set_add(names, name);
  hb.hb_subset_input_set_flags(input, NO_HINTS);
}

function bytesOf(hb: Subsetter, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  return Uint8Array.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)));
}

/** A name of OpenType as the number for which its four letters stand. */
function tag(name: string): number {
  return [...name].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}
