import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDay, jsonObject } from '#src/core/release/facts.ts';
import { type Release, releaseSchema } from '#src/core/release/schema.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import type { VerifyContext } from './verify-command.ts';

/** What `campaign.json` says of releases. */
export interface CampaignOnDisk {
  site: string;
  updated: string;
  release?: Release | undefined;
}

/** Where a campaign says which release it is. */
export function campaignFile(folder: string): string {
  return join(folder, 'content', 'campaign.json');
}

/** Reads what a campaign says of releases, without checking the campaign; undefined where its file can’t be read. */
export async function readCampaignFile(folder: string): Promise<CampaignOnDisk | undefined> {
  const text = await readFile(campaignFile(folder), 'utf8').catch(() => '');
  const { site, updated, release } = jsonObject(text.replace(/^\uFEFF/, '')) ?? {};
  if (typeof site !== 'string' || !isDay(updated)) return undefined;
  return { site, updated, release: releaseSchema.safeParse(release).data };
}

/** The key and the address of the campaign beside the program; undefined where it names no key. */
export async function campaignOnDisk(args: readonly string[]): Promise<VerifyContext['campaign']> {
  const campaign = await readCampaignFile(campaignFolder([...args]));
  if (!campaign?.release) return undefined;
  const { key, demonstration } = campaign.release;
  return { key, site: campaign.site, isDemonstration: demonstration === true };
}
