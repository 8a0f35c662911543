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

/** What a language’s search was made of: a digest of all of it, and one of what can be found. */
export interface KeptInputs {
  inputs: string;
  recorded: string;
}

/** What earlier builds of this campaign have kept, a language each: what its search was made of, and what was made. */
export interface SearchCache {
  readInputs(code: string): Promise<KeptInputs | undefined>;
  noteInputs(code: string, inputs: KeptInputs): Promise<void>;
  /** Its pages as they were read; none where they are not known. */
  readPages(code: string): Promise<ReadPages>;
  notePages(code: string, pages: ReadPages): Promise<void>;
  read(code: string): Promise<Uint8Array | undefined>;
  write(code: string, packed: Uint8Array): Promise<void>;
}

/** Opens what is kept of a campaign. */
export async function openSearchCache({ campaign }: CampaignContent): Promise<SearchCache> {
  const cache = openKitCache(join(CACHE_FOLDER, 'search'));
  const recipe = [await generatorDigest(), process.versions.v8];
  const nameOf = (code: string, part: string): string => cacheKey(`${campaign.name} ${campaign.site}`, [...recipe, code, part]);
  return {
    async readInputs(code) {
      const kept = await cache.read(nameOf(code, 'inputs'));
      return kept && (JSON.parse(Buffer.from(kept).toString()) as KeptInputs);
    },
    noteInputs: (code, inputs) => cache.write(nameOf(code, 'inputs'), Buffer.from(JSON.stringify(inputs))),
    async readPages(code) {
      const kept = await cache.read(nameOf(code, 'pages'));
      return kept ? (deserialize(kept) as ReadPages) : new Map();
    },
    notePages: (code, pages) => cache.write(nameOf(code, 'pages'), serialize(pages)),
    read: (code) => cache.read(nameOf(code, 'search')),
    write: (code, packed) => cache.write(nameOf(code, 'search'), packed),
  };
}
