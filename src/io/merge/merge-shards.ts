import process from 'node:process';
import { judgeShards } from '#src/core/shards/judge-shards.ts';
import type { Shard } from '#src/core/shards/record.ts';
import { withUntranslated } from '#src/core/site/untranslated.ts';
import { checkFolder } from '../check-folder.ts';
import { adoptCode } from '../code-record.ts';
import { UsageError } from '../command.ts';
import { finishSite, finishSteps } from '../finish-site.ts';
import { DIST_FOLDER, SITE_FOLDER } from '../folders.ts';
import { withLock } from '../lock/with-lock.ts';
import { placeOf } from '../publish/place.ts';
import { startProgress } from '../progress.ts';
import { readTexts } from '../translation/read-texts.ts';
import { campaignDigest, generatorDigest } from './fingerprints.ts';
import { readShards } from './read-shards.ts';
import { takeFiles } from './take-files.ts';

/** Puts the shards of a campaign’s site together into `dist/`, with the same bytes as a whole build. Until all is looked at, `dist/` stays as it was. */
export async function mergeShards(campaign: string, folders: readonly string[]): Promise<void> {
  const shards = await readShards(folders);
  await withLock(() => mergeAlone(campaign, shards));
}

async function mergeAlone(campaign: string, shards: readonly Shard[]): Promise<void> {
  process.env['CAMPAIGN'] = campaign;
  await placeOf(DIST_FOLDER);
  const progress = startProgress(3 + finishSteps(false));
  const content = await progress.step('check', 'Checking the campaign', async (bar) => {
    const result = withUntranslated(await checkFolder(campaign, undefined, bar), (await readTexts(campaign)).texts);
    return { count: `${result.locales.length} languages`, result };
  });
  const { locales } = content.campaign;
  const digest = await progress.step('shards', 'Looking at the shards', async () => {
    return { count: `${shards.length} shards`, result: await refuseUnsound(shards, campaign, locales) };
  });
  await progress.step('together', 'Putting them together', async (bar) => {
    const files = await takeFiles(shards, locales, SITE_FOLDER, bar);
    await adoptCode(shards[0]!.record.code);
    return { count: `${files} files`, result: undefined };
  });
  await finishSite(content, campaign, progress, { digest });
}

async function refuseUnsound(shards: readonly Shard[], campaign: string, locales: readonly string[]): Promise<string> {
  const origin = { campaign: await campaignDigest(campaign), generator: await generatorDigest(), locales };
  const wrong = judgeShards(shards, origin);
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return origin.campaign;
}
