import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { PageText } from '#src/core/search/page-blocks.ts';
import { CACHE_FOLDER } from './folders.ts';
import { cacheKey, openKitCache } from './kit-cache.ts';
import { generatorDigest } from './merge/fingerprints.ts';

/** Pages as they were read, by file, with the SHA-256 of the file. */
export type ReadPages = Map<string, readonly [sum: string | undefined, text: PageText]>;

/** What a language’s search was made of: a digest of all of it, one of what can be found, and its pages as they were read. */
export interface KeptInputs {
  inputs: string;
  recorded: string;
  pages: ReadPages;
}

/** What earlier builds of this campaign have kept, a language each: what its search was made of, and what was made. */
export interface SearchCache {
  readInputs(code: string): Promise<KeptInputs | undefined>;
  noteInputs(code: string, inputs: KeptInputs): Promise<void>;
  /** What was made of those records; nothing where it was made of others. */
  read(code: string, recorded: string): Promise<Uint8Array | undefined>;
  write(code: string, recorded: string, packed: Uint8Array): Promise<void>;
}

/** Opens what is kept of a campaign. */
export async function openSearchCache({ campaign }: CampaignContent): Promise<SearchCache> {
  const cache = openKitCache(join(CACHE_FOLDER, 'search'));
  const recipe = [await generatorDigest(), process.versions.v8];
  const nameOf = (code: string, part: string): string => cacheKey(`${campaign.name} ${campaign.site}`, [...recipe, code, part]);
  return {
    async readInputs(code) {
      const inputs = await cache.read(nameOf(code, 'inputs'));
      return inputs && (deserialize(inputs) as KeptInputs);
    },
    noteInputs: (code, inputs) => cache.write(nameOf(code, 'inputs'), serialize(inputs)),
    async read(code, recorded) {
      const entry = await cache.read(nameOf(code, 'search'));
      const [of, packed] = [entry?.subarray(0, recorded.length), entry?.subarray(recorded.length)];
      return of && Buffer.from(of).toString() === recorded ? packed : undefined;
    },
    write: (code, recorded, packed) => cache.write(nameOf(code, 'search'), Buffer.concat([Buffer.from(recorded), packed])),
  };
}
