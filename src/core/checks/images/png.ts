import { crc32 } from '#src/core/kit/png/chunk.ts';
import { exifTrace, xmpTrace } from './exif.ts';
import { type Facts, noFacts, noNote, stopped, type Trace, unknownPart } from './facts.ts';
import { inflatedProfile } from './png-profile.ts';
import { KNOWN_CHUNKS, MANY_TIMES } from './png-chunks.ts';
import { fillsPicture } from './png-data.ts';
import { big, signs } from './read-bytes.ts';

interface Chunk {
  type: string;
  data: Uint8Array;
  /** Where the chunk begins in the file. */
  at: number;
}

/** Programs write chunks of some kilobytes. */
const MOST_CHUNKS = 5000;

/** Walks through a PNG, chunk by chunk, to its end mark, and makes sure that its data is its picture and nothing more. */
export function walkPng(bytes: Uint8Array): Facts {
  const data: Uint8Array[] = [];
  const facts = walkChunks(bytes, (part) => part.kind === 'IDAT' && data.push(part.data));
  return facts.fault || fillsPicture(bytes.subarray(16, 29), data) ? facts : stopped(facts, 'damaged', facts.end);
}

/** Walks through the chunks of a PNG without unpacking its picture, which takes seconds for a large one. */
export function walkChunks(bytes: Uint8Array, note = noNote): Facts {
  const facts = noFacts();
  const seen = new Map<string, number>();
  let before = '';
  let count = 0;
  for (let at = 8; before !== 'IEND';) {
    if (++count > MOST_CHUNKS) return stopped(facts, 'slow', at);
    const length = big(bytes, at, 4);
    if (at + 12 + length > bytes.length) return stopped(facts, 'cut', at);
    const one: Chunk = { type: signs(bytes, at + 4, 4), data: bytes.subarray(at + 8, at + 8 + length), at };
    if (!isSound(one, before, seen) || !hasRightSum(bytes, one)) return stopped(facts, 'damaged', at);
    look(one, facts);
    note({ kind: one.type, from: at, to: at + 12 + length, data: one.data });
    seen.set(one.type, (seen.get(one.type) ?? 0) + 1);
    before = one.type;
    at += 12 + length;
    facts.end = at;
  }
  return isWhole(facts, seen) ? facts : stopped(facts, 'damaged', facts.end);
}

/** Whether a chunk can stand here, as the format has it. */
function isSound({ type, data }: Chunk, before: string, seen: ReadonlyMap<string, number>): boolean {
  if (!/^[A-Za-z]{4}$/.test(type) || (type === 'IHDR') !== (before === '')) return false;
  const known = KNOWN_CHUNKS[type];
  // What browsers must not skip begins with a capital letter.
  if (known === undefined) return /^[a-z]/.test(type);
  if (seen.has(type) && !MANY_TIMES.has(type)) return false;
  if (type === 'IDAT' && seen.has('IDAT') && before !== 'IDAT') return false;
  return known(data);
}

function hasRightSum(bytes: Uint8Array, { data, at }: Chunk): boolean {
  const end = at + 8 + data.length;
  return crc32(bytes.subarray(at + 4, end)) === big(bytes, end, 4);
}

function look({ type, data }: Chunk, facts: Facts): void {
  const trace = traceOf(type, data);
  if (trace) facts.traces.push(trace);
  if (type === 'IHDR') facts.sizes.push({ width: big(data, 0, 4), height: big(data, 4, 4) });
  if (type === 'fcTL') facts.sizes.push({ width: big(data, 4, 4), height: big(data, 8, 4) });
  if (type === 'acTL') facts.frames = big(data, 0, 4);
  if (type === 'iCCP') facts.profile = inflatedProfile(data);
}

function traceOf(type: string, data: Uint8Array): Trace | undefined {
  if (type === 'eXIf') return exifTrace(data);
  if (type === 'tIME') return { kind: 'time' };
  if (type === 'iTXt' && signs(data, 0, 17) === 'XML:com.adobe.xmp') return xmpTrace(data);
  if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') return { kind: 'text' };
  return type in KNOWN_CHUNKS ? undefined : unknownPart(type);
}

/** Whether all that a PNG needs was there, and as many frames as it promised. */
function isWhole({ frames }: Facts, seen: ReadonlyMap<string, number>): boolean {
  const controls = seen.get('fcTL') ?? 0;
  const animation = seen.has('acTL') ? controls === frames : controls === 0 && !seen.has('fdAT');
  return seen.has('IDAT') && animation;
}
