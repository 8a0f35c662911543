// CBOR (RFC 8949), as far as Pagefind writes it: numbers, texts, lists, truth and nothing.

/** An item of CBOR. */
export type Item = number | string | boolean | null | Item[];

/** The kind of a number from 0 on. */
export const UNSIGNED = 0;
/** The kind of a number below 0. */
export const NEGATIVE = 1;
/** The kind of a text. */
export const TEXT = 3;
/** The kind of a list. */
export const LIST = 4;
/** The kind of truth and nothing. */
export const SIMPLE = 7;
const UNTIL_BREAK = 31;
const BREAK = 0xff;

/** Reads one item. */
export function decodeCbor(bytes: Uint8Array): Item {
  const text = new TextDecoder();
  let at = 0;
  const length = (short: number): number => {
    if (short < 24) return short;
    let value = 0;
    for (let size = 1 << (short - 24); size > 0; size--) value = value * 256 + bytes[at++]!;
    return value;
  };
  const item = (): Item => {
    if (at >= bytes.length) throw new Error('The search index ends too early.');
    const head = bytes[at++]!;
    const [kind, short] = [head >> 5, head & 31];
    if (kind === LIST) return list(short);
    if (kind === SIMPLE) return short === 21 ? true : short === 20 ? false : null;
    const value = length(short);
    if (kind === UNSIGNED) return value;
    if (kind === NEGATIVE) return -1 - value;
    if (kind !== TEXT) throw new Error(`The search index has an item of kind ${kind}.`);
    return text.decode(bytes.subarray(at, (at += value)));
  };
  const list = (short: number): Item[] => {
    const items: Item[] = [];
    if (short < UNTIL_BREAK) for (let left = length(short); left > 0; left--) items.push(item());
    else {
      while (bytes[at] !== BREAK) items.push(item());
      at++;
    }
    return items;
  };
  return item();
}
