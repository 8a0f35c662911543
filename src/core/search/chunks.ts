// An index in smaller parts than Pagefind's: who looks for one word on a slow line brings a third of the bytes.
import { CborWriter } from './cbor-writer.ts';

/** What a part of an index may weigh, in bytes before it is packed. */
const MOST_BYTES = 16_000;

/** A word of an index, and what is written of it. */
export interface WrittenWord {
  word: string;
  bytes: Uint8Array;
}

/** A part of an index: its first and last word, and its bytes. */
export interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** Splits the words of an index, which come in their order, into parts. */
export function splitChunks(words: Iterable<WrittenWord>): Chunk[] {
  const chunks: Chunk[] = [];
  let own: WrittenWord[] = [];
  let size = 0;
  const flush = (): void => {
    if (own.length > 0) chunks.push(chunkOf(own));
    [own, size] = [[], 0];
  };
  for (const word of words) {
    if (size + word.bytes.length > MOST_BYTES) flush();
    own.push(word);
    size += word.bytes.length;
  }
  flush();
  return chunks;
}

function chunkOf(words: readonly WrittenWord[]): Chunk {
  const writer = new CborWriter();
  writer.list(1);
  writer.list(words.length);
  for (const { bytes } of words) writer.written(bytes);
  return { from: words[0]!.word, to: words.at(-1)!.word, bytes: writer.take() };
}
