import { big, signs } from './read-bytes.ts';

/** One box of an ISO media file: a name, and what lies between two offsets of the file. */
export interface Box {
  type: string;
  from: number;
  end: number;
}

/** More boxes than any picture needs. */
const MOST_BOXES = 4096;

/** The boxes that follow one another in a stretch of the file, and where they stop doing so: at its end, if all is well. */
export function boxesIn(bytes: Uint8Array, from: number, end: number): { boxes: Box[]; at: number } {
  const boxes: Box[] = [];
  let at = from;
  while (at < end) {
    const short = big(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? big(bytes, at + 8, 8) : short;
    // A length of zero would mean “all that follows”: anything could hide there.
    if (length < head || at + length > end || boxes.length >= MOST_BOXES) break;
    boxes.push({ type: signs(bytes, at + 4, 4), from: at + head, end: at + length });
    at += length;
  }
  return { boxes, at };
}

/** The boxes inside of another, behind `skip` bytes of its own; none where they don't fit. */
export function boxesInside(bytes: Uint8Array, box: Box | undefined, skip = 0): Box[] | undefined {
  if (box === undefined || box.from + skip > box.end) return undefined;
  const { boxes, at } = boxesIn(bytes, box.from + skip, box.end);
  return at === box.end ? boxes : undefined;
}

/** The first box of a name. */
export function boxOf(boxes: readonly Box[] | undefined, type: string): Box | undefined {
  return boxes?.find((box) => box.type === type);
}
