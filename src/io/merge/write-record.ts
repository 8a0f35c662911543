import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { RECORD_FILE, type ShardRecord } from '#src/core/shards/record.ts';
import { readCode } from '../code-record.ts';
import { sumsOf } from '../publish/same-files.ts';
import { campaignDigest, generatorDigest } from './fingerprints.ts';

/** Writes into a finished shard what the merge must know of it: its languages, what it was built from, and the digest of every file. */
export async function writeRecord(site: string, content: CampaignContent, campaign: string): Promise<void> {
  const files = Object.fromEntries(await sumsOf(site));
  const { scripts, styles } = await readCode();
  const record: ShardRecord = {
    locales: [...(content.building ?? [])],
    campaign: await campaignDigest(campaign),
    generator: await generatorDigest(),
    code: { scripts: [...scripts].map((script) => Buffer.from(script, 'base64').toString('hex')), styles: [...styles] },
    files,
  };
  await writeFile(join(site, RECORD_FILE), `${JSON.stringify(record, null, 1)}\n`);
}
