import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { CACHE_FOLDER } from '../folders.ts';
import { cacheKey, openKitCache } from '../kit-cache.ts';
import { generatorDigest } from '../merge/fingerprints.ts';
import { takePublished } from '../publish/put-file.ts';
import type { PageDigests } from '../site-program/page-keys.ts';
import { formatsOf, type MadeEditions, type SeenEditions } from './editions-of.ts';
import { recordSingleCode } from './single-page.ts';
import { looksAsSeen } from './site-files.ts';

/** What earlier builds have made of a campaign’s languages. */
export interface KeptEditions {
  /** Puts the editions of a language into the site where they would be made again as they are published. */
  take(code: string): Promise<MadeEditions | undefined>;
  keep(code: string, made: SeenEditions): Promise<void>;
}

/** Opens what is kept. */
export async function openEditions(content: CampaignContent, site: string, { languages }: PageDigests): Promise<KeptEditions> {
  const { campaign, messages } = content;
  const cache = openKitCache(join(CACHE_FOLDER, 'kit'));
  const recipe = [await generatorDigest(), process.version, formatsOf(content)];
  const nameOf = (code: string): string => cacheKey(`${campaign.name} ${campaign.site}`, ['editions', code]);
  const madeOf = (code: string): string => cacheKey(JSON.stringify(messages[campaign.sourceLocale]), [...recipe, languages[code]]);
  return {
    async take(code) {
      const stored = await cache.read(nameOf(code));
      if (!stored) return undefined;
      const { of, made } = deserialize(stored) as { of: string; made: SeenEditions };
      if (of !== madeOf(code) || !(await looksAsSeen(site, code, made.seen))) return undefined;
      if (!made.editions.every(({ path, sha256 }) => takePublished(join(site, path), sha256))) return undefined;
      if (made.editions.some(({ format }) => format === 'html')) await recordSingleCode();
      return made;
    },
    async keep(code, made) {
      // What a machine lacks to make one of them, it may have the next time.
      if (made.editions.length === formatsOf(content).length) await cache.write(nameOf(code), serialize({ of: madeOf(code), made }));
    },
  };
}
