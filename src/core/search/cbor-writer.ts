// CBOR (RFC 8949), as far as Pagefind reads it.
import { type Item, LIST, NEGATIVE, SIMPLE, TEXT, UNSIGNED } from './cbor.ts';

/** Writes items one after the other. */
export class CborWriter {
  readonly #text = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** The head of a list of so many items, which follow. */
  list(length: number): void {
    this.#head(LIST, length);
  }

  item(item: Item): void {
    if (typeof item === 'number') this.#head(item < 0 ? NEGATIVE : UNSIGNED, item < 0 ? -1 - item : item);
    else if (typeof item === 'string') this.#string(item);
    else if (typeof item === 'boolean' || item === null) this.#head(SIMPLE, item === null ? 22 : item ? 21 : 20);
    else {
      this.list(item.length);
      for (const part of item) this.item(part);
    }
  }

  /** Items that were written elsewhere. */
  written(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  #head(kind: number, value: number): void {
    this.#reserve(5);
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.#bytes[this.#length++] = (kind << 5) | (size === 0 ? value : size === 4 ? 26 : 23 + size);
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) this.#bytes[this.#length++] = value >>> shift;
  }

  #string(text: string): void {
    const bytes = this.#text.encode(text);
    this.#head(TEXT, bytes.length);
    this.written(bytes);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Writes one item. */
export function encodeCbor(item: Item): Uint8Array {
  const writer = new CborWriter();
  writer.item(item);
  return writer.take();
}
