import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonObject } from '#src/core/release/facts.ts';
import { SUMS_FILE } from '#src/core/release/paths.ts';
import { CACHE_FOLDER } from './folders.ts';
import { keep } from './kit-cache.ts';
import { campaignDigest, generatorDigest } from './merge/fingerprints.ts';
import { sha256 } from './sha256.ts';

/** Where it is noted what the last site was made from. */
const NOTE = join(CACHE_FOLDER, 'made-from.json');

/** What a site was made from: digests of its campaign and of its generator, and of its own list of checksums, by which it is known. */
export interface MadeFrom {
  sums: string;
  campaign: string;
  generator: string;
}

/** Notes which campaign a finished site was made from. */
export async function noteMadeFrom(site: string, campaign: string, file = NOTE): Promise<void> {
  const sums = sha256(await readFile(join(site, SUMS_FILE)));
  await keep(file, JSON.stringify({ sums, campaign, generator: await generatorDigest() } satisfies MadeFrom));
}

/** How a built site stands to a campaign as it is now. */
export interface Origin {
  made: 'same' | 'other' | 'unknown';
  /** False where another version of the generator made it. */
  isOwnGenerator: boolean;
}

/** Finds out whether a built site was made from a campaign as it is now; only builds on this machine are known. */
export async function originOf(site: string, campaign: string, file = NOTE): Promise<Origin> {
  const noted = jsonObject(await readFile(file, 'utf8').catch(() => ''));
  const sums = sha256(await readFile(join(site, SUMS_FILE)).catch(() => new Uint8Array()));
  if (noted?.['sums'] !== sums) return { made: 'unknown', isOwnGenerator: true };
  const isSame = noted['campaign'] === (await campaignDigest(campaign));
  return { made: isSame ? 'same' : 'other', isOwnGenerator: noted['generator'] === (await generatorDigest()) };
}
