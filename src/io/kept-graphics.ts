import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { templateName } from '#src/core/kit/catalogue.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import type { KitCampaign, KitFile, KitLocale } from '#src/core/kit/model.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { cacheKey, type KitCache } from './kit-cache.ts';
import { generatorDigest } from './merge/fingerprints.ts';
import { takePublished } from './publish/put-file.ts';

/** A file as it was made. */
export type MadeFile = Pick<KitFile, 'path' | 'bytes' | 'sha256'>;

/** What earlier builds of a campaign have made, by what it was made of: graphics that are published as they were made need not be drawn again. */
export interface KeptGraphics {
  /** Puts the files that were made of this into a folder; undefined where one of them is not published as it was made. */
  take(key: string, folder: string): readonly MadeFile[] | undefined;
  note(key: string, files: readonly MadeFile[]): void;
  /** Keeps what was taken and what was noted, and nothing else. */
  keep(): Promise<void>;
}

type Made = Map<string, readonly MadeFile[]>;

/** Opens what is kept of a campaign. */
export async function openGraphics({ name, address }: KitCampaign, cache: KitCache): Promise<KeptGraphics> {
  const entry = cacheKey(`${name} ${address}`, 'graphics');
  const recipe = `${await generatorDigest()} ${process.version}`;
  const stored = await cache.read(entry);
  const kept = stored && (deserialize(stored) as { recipe: string; made: Made });
  const before: Made = kept?.recipe === recipe ? kept.made : new Map();
  const now: Made = new Map();
  return {
    take(key, folder) {
      const files = before.get(key);
      if (!files?.every(({ path, sha256 }) => takePublished(join(folder, path), sha256))) return undefined;
      now.set(key, files);
      return files;
    },
    note: (key, files) => void now.set(key, files),
    keep: () => cache.write(entry, serialize({ recipe, made: now })),
  };
}

/** What a drawing’s files are made of: all that is drawn, for whom, and of which campaign. */
export function drawingKey({ template, locale, ...drawn }: Drawing, campaign: KitCampaign, formats: readonly string[]): string {
  return digest([templateName(template, campaign.look), localeDigest(locale), drawn, formats, campaign]);
}

const localeDigest = oncePer((locale: KitLocale) => digest(locale));

/** What an archive is made of. */
export function archiveKey(path: string, files: readonly { name: string; sha256: string }[], date: string): string {
  return digest([path, files.map(({ name, sha256 }) => [name, sha256]), date]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
