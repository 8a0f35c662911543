import { join } from 'node:path';
import { CACHE_FOLDER } from './folders.ts';
import { cacheKey, openKitCache } from './kit-cache.ts';
import { generatorDigest } from './merge/fingerprints.ts';

/** A script that is bundled from a file of the generator, as an earlier build has made it as long as the generator is the same. */
export async function keptScript(source: string, recipe: string, make: () => Promise<string>): Promise<string> {
  const cache = openKitCache(join(CACHE_FOLDER, 'scripts'));
  const key = cacheKey(source, [recipe, await generatorDigest()]);
  const kept = await cache.read(key);
  if (kept) return Buffer.from(kept).toString();
  const code = await make();
  await cache.write(key, Buffer.from(code));
  return code;
}
