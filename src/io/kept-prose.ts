import { join } from 'node:path';
import type { CompiledProse, compileProse } from '#src/core/explainer/compile-prose.ts';
import { CACHE_FOLDER } from './folders.ts';
import { cacheKey, openKitCache } from './kit-cache.ts';
import { generatorDigest } from './merge/fingerprints.ts';

/** By its path, what a page was compiled of, and what it has become. */
type Known = Record<string, [key: string, compiled: CompiledProse]>;

/** Compiles the prose of a campaign, of which pages that are the same as the last time, or as in an earlier build, are not compiled anew. */
export interface ProseCompiler {
  compile: typeof compileProse;
  /** Keeps what was compiled since the last time that this was asked, and forgets the rest. */
  keep(): Promise<void>;
}

/** A compiler that remembers what it has made of a campaign’s pages. One with pictures is always made anew, as these may have changed. */
export async function openCompiler(
  campaign: string,
  compile: typeof compileProse,
  cacheFolder = join(CACHE_FOLDER, 'prose'),
): Promise<ProseCompiler> {
  const cache = openKitCache(cacheFolder);
  const name = cacheKey(campaign, await generatorDigest());
  const stored = await cache.read(name);
  let before: Known = stored ? (JSON.parse(Buffer.from(stored).toString()) as Known) : {};
  let now: Known = {};
  let isNew = false;
  return {
    async compile(path, text, options) {
      if (text.includes('![')) return compile(path, text, options);
      const key = cacheKey(text, [...(options.directions ?? [])]);
      const known = before[path];
      if (known?.[0] === key) return (now[path] = known)[1];
      isNew = true;
      return (now[path] = [key, await compile(path, text, options)])[1];
    },
    async keep() {
      const isOther = isNew || Object.keys(now).length !== Object.keys(before).length;
      [before, now, isNew] = [now, {}, false];
      if (isOther) await cache.write(name, Buffer.from(JSON.stringify(before)));
    },
  };
}
