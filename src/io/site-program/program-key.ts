import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { ROOT, SHOWN_FOLDER } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { generatorDigest } from '../merge/fingerprints.ts';

/** The name of a site’s program: a digest of all that Astro bundles for it, which is the generator, the prose and the sizes of its pictures. */
export async function programKey(campaign: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([await generatorDigest(), relative(ROOT, SHOWN_FOLDER), process.env['NODE_ENV']]));
  for (const path of await listFiles(SHOWN_FOLDER, 'content')) await add(SHOWN_FOLDER, path);
  const pictures = await listFiles(join(campaign, 'public'), '.');
  for (const path of pictures) if (/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(path)) await add(join(campaign, 'public'), path);
  return hash.digest('hex');

  async function add(root: string, path: string): Promise<void> {
    const data = await readFile(join(root, path));
    hash.update(`${path}\n${data.length}\n`).update(data);
  }
}
