// CBOR (RFC 8949), as far as Pagefind writes and reads it: numbers, texts, lists, truth and nothing.

/** An item of CBOR. */
export type Item = number | string | boolean | null | Item[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
const SIMPLE = 7;
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

/** Writes one item. */
export function encodeCbor(item: Item): Uint8Array {
  const bytes: number[] = [];
  const head = (kind: number, value: number): void => {
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    bytes.push((kind << 5) | (size === 0 ? value : 23 + Math.log2(size) + 1));
    for (let i = size - 1; i >= 0; i--) bytes.push(Math.floor(value / 256 ** i) % 256);
  };
  const write = (part: Item): void => {
    if (typeof part === 'number') return part < 0 ? head(NEGATIVE, -1 - part) : head(UNSIGNED, part);
    if (typeof part === 'boolean' || part === null) return void bytes.push((SIMPLE << 5) | (part === null ? 22 : part ? 21 : 20));
    if (typeof part !== 'string') {
      head(LIST, part.length);
      return part.forEach(write);
    }
    const text = new TextEncoder().encode(part);
    head(TEXT, text.length);
    for (const byte of text) bytes.push(byte);
  };
  write(item);
  return Uint8Array.from(bytes);
}
