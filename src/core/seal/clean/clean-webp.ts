import type { Part } from '#src/core/checks/images/facts.ts';
import { chunksIn, FRAME_HEAD, walkWebp } from '#src/core/checks/images/webp.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { isCommonProfile } from './common-profile.ts';
import { exifFacts, isOnlyOrientation, onlyOrientation } from './exif-facts.ts';
import type { Removed, Stripped } from './removed.ts';
import { xmpTells } from './text-facts.ts';

const DRAWN = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);
const IN_FRAME = new Set(['VP8 ', 'VP8L', 'ALPH']);

/** The bits of the head that promise a colour profile, EXIF data and an XMP packet. */
const PROMISES: Readonly<Record<string, number>> = { ICCP: 0x20, EXIF: 0x08, 'XMP ': 0x04 };

interface Chunk {
  type: string;
  data: Uint8Array;
}

/** A WebP of the chunks that it is drawn from. Undefined where it can't be read to its end. */
export function cleanWebp(bytes: Uint8Array): Stripped | undefined {
  const parts: Part[] = [];
  const { fault, profile, end } = walkWebp(bytes, (part) => parts.push(part));
  if (fault) return undefined;
  const removed = new Set<Removed>(end < bytes.length ? ['other'] : []);
  const keepsProfile = profile !== undefined && isCommonProfile(profile);
  const chunks = parts.flatMap(({ kind, data }) => kept({ type: kind as string, data }, keepsProfile, removed));
  return { data: fileOf(chunks), removed };
}

function kept(one: Chunk, keepsProfile: boolean, removed: Set<Removed>): Chunk[] {
  const { type, data } = one;
  if (type === 'ANMF') return [{ type, data: frame(data, removed) }];
  if (DRAWN.has(type) || (type === 'ICCP' && keepsProfile) || (type === 'EXIF' && isOnlyOrientation(data))) return [one];
  for (const told of tells(one)) removed.add(told);
  const { orientation } = exifFacts(type === 'EXIF' ? data : new Uint8Array());
  return orientation > 1 ? [{ type, data: onlyOrientation(orientation) }] : [];
}

function tells({ type, data }: Chunk): Removed[] {
  if (type === 'EXIF') return exifFacts(data).tells;
  if (type === 'XMP ') return xmpTells(data);
  return [type === 'ICCP' ? 'device' : 'other'];
}

/** A frame of an animation without the chunks that nobody draws. */
function frame(data: Uint8Array, removed: Set<Removed>): Uint8Array {
  const inside = chunksIn(data, FRAME_HEAD, data.length);
  if (typeof inside === 'number' || inside.every(({ type }) => IN_FRAME.has(type))) return data;
  removed.add('other');
  return concatBytes([data.subarray(0, FRAME_HEAD), ...inside.filter(({ type }) => IN_FRAME.has(type)).map(written)]);
}

/** The file with a head that promises what is in it, and no more. */
function fileOf(chunks: readonly Chunk[]): Uint8Array {
  const body = concatBytes(chunks.map((one) => written(one.type === 'VP8X' ? { ...one, data: honest(one.data, chunks) } : one)));
  return concatBytes([head('RIFF', body.length + 4), signsOf('WEBP'), body]);
}

function honest(data: Uint8Array, chunks: readonly Chunk[]): Uint8Array {
  const copy = data.slice();
  for (const [type, bit] of Object.entries(PROMISES)) if (!chunks.some((one) => one.type === type)) copy[0]! &= ~bit;
  return copy;
}

function written({ type, data }: Chunk): Uint8Array {
  return concatBytes([head(type, data.length), data, new Uint8Array(data.length % 2)]);
}

function head(type: string, length: number): Uint8Array {
  const size = Uint8Array.of(length, length >>> 8, length >>> 16, length >>> 24);
  return concatBytes([signsOf(type), size]);
}

function signsOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
