import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../folders.ts';
import { listFiles } from '../list-files.ts';

const CAMPAIGN = ['content', 'locales', 'public'];
/** What decides how a site is made, besides its campaign. */
const GENERATOR = ['src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** A digest of a campaign’s folders: of every name and every byte. */
export function campaignDigest(folder: string): Promise<string> {
  return digestOf(folder, CAMPAIGN);
}

let generator: Promise<string> | undefined;

/** A digest of this generator, with the exact versions of its packages; worked out once, as what runs does not change. */
export function generatorDigest(): Promise<string> {
  return (generator ??= digestOf(ROOT, GENERATOR));
}

async function digestOf(root: string, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) {
    const paths = name.includes('.') ? [name] : await listFiles(root, name);
    for (const path of paths) {
      // Many small files: to wait for each costs more than to read it.
      const data = readFileSync(join(root, path));
      hash.update(`${path}\n${data.length}\n`).update(data);
    }
  }
  return hash.digest('hex');
}
