import { SPEAKS_OF_ALL, type Weighed } from '#src/core/output/check-release.ts';
import { sha256 } from './sha256.ts';

type Read = (path: string) => Promise<Uint8Array>;

/** Reads files as before, and remembers the checksum and the length of each. */
export function weighing(read: Read): { read: Read; files: ReadonlyMap<string, Weighed> } {
  const files = new Map<string, Weighed>();
  return {
    files,
    read: async (path) => {
      const data = await read(path);
      files.set(path, { sum: sha256(data), bytes: data.length, ...(SPEAKS_OF_ALL.has(path) && { data }) });
      return data;
    },
  };
}
