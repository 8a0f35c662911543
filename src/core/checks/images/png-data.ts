import { Unzlib } from 'fflate';
import { big } from './read-bytes.ts';

/** How much is unpacked in one step: a kilobyte can grow a thousandfold. */
const STEP = 1024;

/** Larger pictures are not unpacked: it would take longer than a check may. */
const MOST_UNPACKED = 24 * 1024 * 1024;

/** How many values a pixel has, by colour type. */
const VALUES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Interlaced pictures come in seven passes: where each begins, and how far its pixels are apart. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Whether the packed data of a PNG unpacks to its picture: not to less, and above all not to more. */
export function fillsPicture(header: Uint8Array, packed: readonly Uint8Array[]): boolean {
  const expected = unpackedLength(header);
  // A picture of no size is refused for that.
  return expected === 0 || expected > MOST_UNPACKED || unpacksTo(packed, expected);
}

function unpackedLength(header: Uint8Array): number {
  const [width, height] = [big(header, 0, 4), big(header, 4, 4)];
  const [depth = 0, colour = 0, , , interlaced] = header.subarray(8);
  const rows = (across: number, down: number) => (across > 0 ? down * (1 + Math.ceil((across * depth * (VALUES[colour] ?? 1)) / 8)) : 0);
  if (interlaced !== 1) return rows(width, height);
  const lengths = PASSES.map(([x, y, right, below]) => rows(Math.ceil((width - x) / right), Math.ceil((height - y) / below)));
  return lengths.reduce((sum, length) => sum + Math.max(0, length), 0);
}

function unpacksTo(packed: readonly Uint8Array[], expected: number): boolean {
  let length = 0;
  const unpacked = new Unzlib((part) => {
    length += part.length;
  });
  try {
    for (const [i, part] of packed.entries()) {
      for (let at = 0; at < part.length && length <= expected; at += STEP) {
        unpacked.push(part.subarray(at, at + STEP), i === packed.length - 1 && at + STEP >= part.length);
      }
    }
  } catch {
    return false;
  }
  return length === expected;
}
