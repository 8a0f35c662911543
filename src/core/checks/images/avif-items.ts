import { concatBytes } from '#src/core/kit/bytes.ts';
import { type Box, boxesInside } from './iso-boxes.ts';
import { big, signs } from './read-bytes.ts';

/** A stretch of the file. */
export interface Stretch {
  from: number;
  end: number;
}

/** One thing in an AVIF: a picture, a tile, its transparency, or metadata. */
export interface Item {
  id: number;
  type: string;
  /** The kind of a `mime` item, such as `application/rdf+xml`. */
  mime: string;
}

/** A file has as many items as it has tiles, and a few more. */
const MOST_ITEMS = 1024;

/** Programs write one stretch for an item. */
const MOST_STRETCHES = 4096;

/** How much of an item is read: heads and places stand at its beginning. */
const MOST_DATA = 64 * 1024;

/** What `iinf` lists; nothing where it can't be read. */
export function itemsIn(bytes: Uint8Array, iinf: Box | undefined): Item[] | undefined {
  const version = iinf && bytes[iinf.from];
  const boxes = boxesInside(bytes, iinf, version === 0 ? 6 : 8);
  if (boxes === undefined || boxes.length > MOST_ITEMS) return undefined;
  const items = boxes.map((box) => itemIn(bytes, box));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function itemIn(bytes: Uint8Array, { type, from, end }: Box): Item | undefined {
  const version = bytes[from];
  if (type !== 'infe' || (version !== 2 && version !== 3)) return undefined;
  const idLength = version === 2 ? 2 : 4;
  const kindAt = from + 4 + idLength + 2;
  // What is left are a name and, for metadata, its kind: both short.
  if (kindAt + 4 > end || end - kindAt > 128) return undefined;
  return { id: big(bytes, from + 4, idLength), type: signs(bytes, kindAt, 4), mime: signs(bytes, kindAt + 4, end - kindAt - 4) };
}

/** Reads numbers of a box one after the other; beyond its end they are zero. */
function numbersOf(bytes: Uint8Array, { from, end }: Box): { next(length: number): number; isOver(): boolean; isAtEnd(): boolean } {
  let at = from;
  return {
    next: (length) => (at += length) && (at <= end ? big(bytes, at - length, length) : 0),
    isOver: () => at > end,
    isAtEnd: () => at === end,
  };
}

/**
 * Where the data of each item lies (`iloc`), by its id; nothing where it can't be read.
 * `idat` is the box for small data inside of `meta`.
 */
export function placesIn(bytes: Uint8Array, iloc: Box | undefined, idat: Box | undefined): Map<number, Stretch[]> | undefined {
  if (iloc === undefined) return undefined;
  const { next, isOver, isAtEnd } = numbersOf(bytes, iloc);
  const version = next(1);
  next(3);
  const [sizes, moreSizes] = [next(1), next(1)];
  const form: Form = { version, offset: sizes >> 4, length: sizes & 15, base: moreSizes >> 4, index: version === 0 ? 0 : moreSizes & 15 };
  if (version > 2 || [form.offset, form.length, form.base, form.index].some((size) => ![0, 4, 8].includes(size))) return undefined;
  const places = new Map<number, Stretch[]>();
  let total = 0;
  for (let left = next(version < 2 ? 2 : 4); left > 0; left--) {
    const id = next(version < 2 ? 2 : 4);
    const stretches = stretchesOf(next, form, idat?.from ?? bytes.length);
    total += stretches?.length ?? MOST_STRETCHES;
    if (stretches === undefined || isOver() || total > MOST_STRETCHES) return undefined;
    if (stretches.some(({ from, end }) => from >= end || end > bytes.length)) return undefined;
    places.set(id, stretches);
  }
  // What is left over could be anything.
  return isAtEnd() ? places : undefined;
}

/** How many bytes each number of `iloc` has. */
interface Form {
  version: number;
  offset: number;
  length: number;
  base: number;
  index: number;
}

function stretchesOf(
  next: (length: number) => number,
  { version, offset, length, base, index }: Form,
  idat: number,
): Stretch[] | undefined {
  const store = version === 0 ? 0 : next(2) & 15;
  // Data in another file.
  const elsewhere = next(2);
  const start = next(base) + (store === 1 ? idat : 0);
  const count = next(2);
  if (store > 1 || elsewhere !== 0 || count > MOST_STRETCHES) return undefined;
  return Array.from({ length: count }, () => {
    next(index);
    const from = start + next(offset);
    return { from, end: from + next(length) };
  });
}

/** The first bytes of an item, put together from where they lie. */
export function dataOf(bytes: Uint8Array, stretches: readonly Stretch[] = []): Uint8Array {
  const parts: Uint8Array[] = [];
  let left = MOST_DATA;
  for (const { from, end } of stretches) {
    parts.push(bytes.subarray(from, Math.min(end, from + left)));
    left -= parts.at(-1)!.length;
    if (left <= 0) break;
  }
  return concatBytes(parts);
}

/** Whether stretches cover another up to its last byte: what no item uses may be anything. */
export function isCovered({ from, end }: Stretch, stretches: readonly Stretch[]): boolean {
  let at = from;
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    if (stretch.from <= at) at = Math.max(at, stretch.end);
  }
  return at >= end;
}
