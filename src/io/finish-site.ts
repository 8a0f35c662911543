import { basename, join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { tellCounts } from '#src/core/output/entries/count-entries.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { checkOutput } from './check-output.ts';
import { writeKeepLists } from './editions/keep-lists.ts';
import { fixModes } from './file-modes.ts';
import { CACHE_FOLDER, DIST_FOLDER, SITE_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';
import { noteMadeFrom } from './made-from.ts';
import { writeRecord } from './merge/write-record.ts';
import { packSite } from './packing/pack-site.ts';
import type { Progress } from './progress.ts';
import { againstSums } from './publish/against-sums.ts';
import { publish } from './publish/publish.ts';
import { type SignSums, writeReleaseFiles, writeVerifier } from './release-files.ts';

/** Where the finished site goes, and who signs it. */
export interface Finish {
  out?: string | undefined;
  sign?: SignSums | undefined;
  /** The digest of the campaign that the site was made from. */
  digest: string;
}

/** How many steps the end of a build has: a shard is not packed, as the merge does that. */
export function finishSteps(isShard: boolean): number {
  return isShard ? 2 : 3;
}

/**
 * The last steps of a build and of a merge: packs what was made, looks at it, and puts it in the place of `dist/`. A shard has a record for the
 * merge.
 */
export async function finishSite(
  content: CampaignContent,
  campaign: string,
  progress: Progress,
  { out = DIST_FOLDER, sign, digest }: Finish,
): Promise<void> {
  if (!content.building) await packWhole(content, progress);
  const counts = await progress.step('result', 'Checking the result', async (bar) => {
    if (!content.building) await writeReleaseFiles(content, SITE_FOLDER, sign);
    fixModes(SITE_FOLDER);
    const result = await checkOutput(SITE_FOLDER, content, campaign, { bar, isRemembered: true });
    if (result.problems.length > 0) throw new CampaignProblems(result.problems);
    return { count: `${result.pages} pages, links to ${result.hosts} other hosts`, result: tellCounts(result.counts) };
  });
  console.log(`      ${counts}`);
  if (content.building) await writeRecord(SITE_FOLDER, content, campaign);
  else {
    await againstSums(SITE_FOLDER);
    await noteMadeFrom(SITE_FOLDER, digest);
  }
  const title = out === DIST_FOLDER ? 'Publishing to dist/' : `Writing to ${basename(out)}/`;
  await progress.step('publish', title, async () => ({ count: `${await publishSite(out)} files`, result: undefined }));
  progress.finish();
}

/**
 * What names files of all languages by their checksums can’t be in a shard: `known-build.ts` lists these files for the gate. All that is there by
 * then is packed.
 */
async function packWhole(content: CampaignContent, progress: Progress): Promise<void> {
  await progress.step('packing', 'Packing for servers', async (bar) => {
    await writeKeepLists(content, SITE_FOLDER);
    await writeVerifier(SITE_FOLDER);
    const { packed, reused } = await packSite(SITE_FOLDER, join(CACHE_FOLDER, 'packed'), bar);
    return { count: `${packed} files, ${reused} unchanged`, result: undefined };
  });
}

async function publishSite(out: string): Promise<number> {
  await publish(SITE_FOLDER, out);
  return (await listFiles(out, '.')).length;
}
