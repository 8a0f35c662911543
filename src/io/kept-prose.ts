import { join } from 'node:path';
import type { CompiledProse, compileProse } from '#src/core/explainer/compile-prose.ts';
import { CACHE_FOLDER } from './folders.ts';
import { openKept } from './kept-by-name.ts';
import { cacheKey } from './kit-cache.ts';

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
  const kept = await openKept<CompiledProse>(cacheFolder, campaign);
  return {
    async compile(path, text, options) {
      if (text.includes('![')) return compile(path, text, options);
      const key = cacheKey(text, [...(options.directions ?? [])]);
      const known = kept.find(path, key);
      if (known) return known;
      const compiled = await compile(path, text, options);
      kept.note(path, key, compiled);
      return compiled;
    },
    keep: kept.keep,
  };
}
