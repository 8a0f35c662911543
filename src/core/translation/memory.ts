import { z } from 'zod';
import { isoDate } from '#src/core/campaign/fields.ts';
import { oncePerEach } from '#src/core/campaign/once-per.ts';
import type { Former } from '#src/core/translation/block.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/** The source texts from which translations were made, by their hashes: what an outdated translation is compared with, without git. */
export type Memory = ReadonlyMap<string, Former>;

/** The folder of the memory's files, in `content/`. */
export const MEMORY_FOLDER = 'memory';

/** A file of the memory, `content/memory/<kind>.json`: by hash, the day on which a source text was recorded, and the text. */
export const memorySchema = z.record(z.string().regex(/^[0-9a-f]{8}$/), z.tuple([isoDate, z.string().min(1)]));

export type MemoryFile = z.infer<typeof memorySchema>;

/** Reads files of the memory, once; a text that does not belong to its hash is left out. */
export function readMemory(files: Iterable<unknown>): Memory {
  return memoryOf(...files);
}

const memoryOf = oncePerEach((...files: unknown[]): Memory => {
  const memory = new Map<string, Former>();
  for (const file of files) {
    const read = memorySchema.safeParse(file);
    for (const [hash, [date, text]] of Object.entries(read.data ?? {})) if (textHash(text) === hash) memory.set(hash, { text, date });
  }
  return memory;
});
