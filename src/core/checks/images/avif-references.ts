import { type Box, boxesInside } from './iso-boxes.ts';
import { big } from './read-bytes.ts';

/** A picture is put together from at most so many tiles. */
const MOST_TARGETS = 1024;

/** A file needs one reference for its tiles and one for the transparency of each. */
const MOST_REFERENCES = 1024;

/** That one item belongs to others (`iref`). */
interface Reference {
  type: string;
  from: number;
  to: number[];
}

/** The items that are drawn: the main one, the tiles that it is put together from, and their transparency. */
export function drawnItems(bytes: Uint8Array, pitm: Box | undefined, iref: Box | undefined): Set<number> {
  const references = referencesIn(bytes, iref);
  const drawn = new Set<number>();
  const open = pitm ? [big(bytes, pitm.from + 4, bytes[pitm.from] === 0 ? 2 : 4)] : [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (drawn.has(id)) continue;
    drawn.add(id);
    for (const { type, from, to } of references) {
      if (type === 'dimg' && from === id) open.push(...to);
      if (type === 'auxl' && to.includes(id)) open.push(from);
    }
  }
  return drawn;
}

function referencesIn(bytes: Uint8Array, iref: Box | undefined): Reference[] {
  const length = iref && bytes[iref.from] === 0 ? 2 : 4;
  return (boxesInside(bytes, iref, 4) ?? []).slice(0, MOST_REFERENCES).map(({ type, from, end }) => {
    // As many as the box has room for: the count in the file may lie.
    const count = Math.min(big(bytes, from + length, 2), Math.floor((end - from) / length), MOST_TARGETS);
    return {
      type,
      from: big(bytes, from, length),
      to: Array.from({ length: Math.max(0, count) }, (_, i) => big(bytes, from + length + 2 + i * length, length)),
    };
  });
}
