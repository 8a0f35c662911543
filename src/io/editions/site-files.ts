import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCarried } from '#src/core/editions/site-zip/carried.ts';
import { listFiles } from '../list-files.ts';
import { sha256 } from '../sha256.ts';

/** The finished site as those read it who make editions: each file by its path, and the names of those that an archive of a language takes along. */
export interface SiteFiles {
  read(path: string): Promise<Buffer>;
  carried(code: string): Promise<string[]>;
}

/** What was read of a site: files with their checksums (empty for one that was not there), and a digest of the names that were asked for. */
export interface Seen {
  files: Record<string, string>;
  carried: string;
}

/** A site that notes what is read of it: what is made of the same is the same. */
export function openSite(site: string): SiteFiles & { seen: Seen } {
  const seen: Seen = { files: {}, carried: '' };
  return {
    seen,
    async read(path) {
      seen.files[path] = '';
      const data = readFileSync(join(site, path));
      seen.files[path] = sha256(data);
      return data;
    },
    async carried(code) {
      const names = await carriedIn(site, code);
      seen.carried = sha256(names.join('\n'));
      return names;
    },
  };
}

/** True where all that was read of a site would be read again. */
export async function looksAsSeen(site: string, code: string, { files, carried }: Seen): Promise<boolean> {
  if (carried !== '' && sha256((await carriedIn(site, code)).join('\n')) !== carried) return false;
  for (const [path, sum] of Object.entries(files)) {
    if (sumOf(join(site, path)) !== sum) return false;
  }
  return true;
}

function sumOf(file: string): string {
  try {
    return sha256(readFileSync(file));
  } catch {
    return '';
  }
}

async function carriedIn(site: string, code: string): Promise<string[]> {
  return (await listFiles(site, '.')).filter((path) => isCarried(path, code));
}
