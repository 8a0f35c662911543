import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decided } from '#src/core/checks/decided.ts';
import { CACHE_FOLDER } from '../folders.ts';
import { openKept } from '../kept-by-name.ts';
import { OWN_FILE_ONLY } from '../read-flags.ts';
import type { FileJob } from './workers.ts';

/** What was decided of a campaign’s files before: a file is decided anew when it, the languages of the campaign or the generator have changed. */
export interface KnownDecisions {
  /** What was decided of a file; undefined where it is another than before. */
  find(job: FileJob): Decided | undefined;
  /** Remembers what was decided of a file that was looked for. */
  note(job: FileJob, decided: Decided): void;
  /** Keeps all that was looked for, for the next time. */
  keep(): Promise<void>;
}

/** What is known is kept in as many parts, by the names of the files: an edit writes only one anew. */
const PARTS = 16;

/** Opens what was decided of a campaign’s folder before. What is damaged counts as absent. */
export async function openDecisions(folder: string, cacheFolder = join(CACHE_FOLDER, 'checked')): Promise<KnownDecisions> {
  const parts = await Promise.all(Array.from({ length: PARTS }, (_, i) => openKept<Decided>(cacheFolder, [folder, i])));
  const partOf = (path: string) => parts[createHash('sha256').update(path).digest()[0]! % PARTS]!;
  const keys = new Map<string, string>();
  return {
    find(job) {
      const key = keyOf(job);
      keys.set(job.path, key);
      return key === '' ? undefined : partOf(job.path).find(job.path, key);
    },
    note: ({ path }, decided) => partOf(path).note(path, keys.get(path)!, decided),
    async keep() {
      for (const part of parts) await part.keep();
    },
  };
}

/** A digest of a file as it lies there, never through a link, and of what it is held against; empty where it can’t be read. */
function keyOf({ folder, path, languages, manners }: FileJob): string {
  const hash = createHash('sha256').update(JSON.stringify([path, languages, manners]));
  try {
    return hash.update(readFileSync(join(folder, path), { flag: OWN_FILE_ONLY })).digest('hex');
  } catch {
    return '';
  }
}
