import { exifTrace, xmpTrace } from './exif.ts';
import { type Facts, noFacts, noNote, type Size, stopped, unknownPart } from './facts.ts';
import { holds, little, signs } from './read-bytes.ts';

interface Chunk {
  type: string;
  data: Uint8Array;
  at: number;
}

interface Walked {
  facts: Facts;
  /** The size of the whole, in a file of several chunks. */
  canvas: Size | undefined;
  /** Pictures outside of an animation. */
  stills: number;
}

/** How a frame of an animation begins: its place, size and time. */
export const FRAME_HEAD = 16;

/** Long animations have some hundred. */
const MOST_CHUNKS = 20_000;

/** Walks through a WebP, chunk by chunk, to the end that its head names. */
export function walkWebp(bytes: Uint8Array, note = noNote): Facts {
  const facts = { ...noFacts(), frames: 0, end: 8 + little(bytes, 4, 4) };
  if (facts.end > bytes.length) return stopped(facts, 'cut', bytes.length);
  const chunks = chunksIn(bytes, 12, facts.end);
  if (typeof chunks === 'number') return stopped(facts, 'damaged', chunks);
  const walked: Walked = { facts, canvas: undefined, stills: 0 };
  for (const [i, one] of chunks.entries()) {
    if (!look(one, i, walked)) return stopped(facts, 'damaged', one.at);
    note({ kind: one.type, from: one.at, to: one.at + 8 + one.data.length + (one.data.length % 2), data: one.data });
  }
  const isWhole = walked.stills === 1 ? facts.frames === 0 : walked.stills === 0 && facts.frames > 0;
  facts.frames = Math.max(facts.frames, 1);
  return isWhole ? facts : stopped(facts, 'damaged', facts.end);
}

/** The chunks of a stretch of the file, or where they stop fitting. */
export function chunksIn(bytes: Uint8Array, from: number, end: number): Chunk[] | number {
  const chunks: Chunk[] = [];
  for (let at = from; at < end;) {
    const length = little(bytes, at + 4, 4);
    const next = at + 8 + length + (length % 2);
    if (next > end || chunks.length >= MOST_CHUNKS || (length % 2 === 1 && bytes[next - 1] !== 0)) return at;
    chunks.push({ type: signs(bytes, at, 4), data: bytes.subarray(at + 8, at + 8 + length), at });
    at = next;
  }
  // Transparency belongs to the lossy picture behind it.
  const astray = chunks.find(({ type }, i) => type === 'ALPH' && chunks[i + 1]?.type !== 'VP8 ');
  return astray?.at ?? chunks;
}

/** Notes what a chunk holds; false where it can't stand there. */
function look(one: Chunk, index: number, walked: Walked): boolean {
  const { type, data } = one;
  const { facts } = walked;
  if (type === 'VP8X') return index === 0 && extended(data, walked);
  if (type === 'VP8 ' || type === 'VP8L') return still(one, walked);
  if (type === 'ANMF') return frame(data, walked);
  if (type === 'ANIM') return data.length === 6;
  if (type === 'ALPH') return walked.canvas !== undefined && data.length > 0;
  if (type === 'ICCP' && facts.profile === undefined) facts.profile = data;
  else if (type === 'EXIF') facts.traces.push(exifTrace(data));
  else if (type === 'XMP ') facts.traces.push(xmpTrace(data));
  else facts.traces.push(unknownPart(type));
  return true;
}

function extended(data: Uint8Array, walked: Walked): boolean {
  walked.canvas = { width: little(data, 4, 3) + 1, height: little(data, 7, 3) + 1 };
  walked.facts.sizes.push(walked.canvas);
  return data.length === 10;
}

/** A picture that stands still has the size of the whole. */
function still({ type, data }: Chunk, walked: Walked): boolean {
  const size = pictureSize(type, data);
  if (size === undefined) return false;
  walked.stills++;
  walked.facts.sizes.push(size);
  const { canvas = size } = walked;
  return size.width === canvas.width && size.height === canvas.height;
}

/** A frame of an animation: its place on the canvas, and chunks of its own. */
function frame(data: Uint8Array, { facts, canvas }: Walked): boolean {
  facts.frames++;
  const inside = chunksIn(data, FRAME_HEAD, data.length);
  if (canvas === undefined || data.length < FRAME_HEAD || typeof inside === 'number') return false;
  const size = { width: little(data, 6, 3) + 1, height: little(data, 9, 3) + 1 };
  const pictures = inside.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  for (const { type } of inside) if (!['VP8 ', 'VP8L', 'ALPH'].includes(type)) facts.traces.push(unknownPart(type));
  const [picture] = pictures;
  const own = picture && pictureSize(picture.type, picture.data);
  const fits = little(data, 0, 3) * 2 + size.width <= canvas.width && little(data, 3, 3) * 2 + size.height <= canvas.height;
  return fits && pictures.length === 1 && own?.width === size.width && own.height === size.height;
}

/** The size that the picture's own data names: lossy or lossless. */
function pictureSize(type: string, data: Uint8Array): Size | undefined {
  if (type === 'VP8 ') {
    // A key frame, and the mark that begins one.
    if (data.length < 10 || (data[0]! & 1) !== 0 || !holds(data, 3, '\x9d\x01\x2a')) return undefined;
    return { width: little(data, 6, 2) & 0x3fff, height: little(data, 8, 2) & 0x3fff };
  }
  const bits = little(data, 1, 4);
  if (data.length < 5 || data[0] !== 0x2f || bits >>> 29 !== 0) return undefined;
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
