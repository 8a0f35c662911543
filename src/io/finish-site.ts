import { basename } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { tellCounts } from '#src/core/output/entries/count-entries.ts';
import { CampaignProblems } from './check-folder.ts';
import { checkOutput } from './check-output.ts';
import { writeKeepLists } from './editions/keep-lists.ts';
import { fixModes } from './file-modes.ts';
import { DIST_FOLDER, SITE_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';
import { writeRecord } from './merge/write-record.ts';
import type { Progress } from './progress.ts';
import { againstSums } from './publish/against-sums.ts';
import { publish } from './publish/publish.ts';
import { type SignSums, writeReleaseFiles } from './release-files.ts';

/** Where the finished site goes, and who signs it. */
export interface Finish {
  out?: string | undefined;
  sign?: SignSums | undefined;
}

/** The last two steps of a build and of a merge: looks at what was made and puts it in the place of `dist/`. A shard has a record for the merge. */
export async function finishSite(
  content: CampaignContent,
  campaign: string,
  progress: Progress,
  { out = DIST_FOLDER, sign }: Finish = {},
): Promise<void> {
  const counts = await progress.step('Checking the result', async () => {
    if (!content.building) await writeOfTheWhole(content, sign);
    await fixModes(SITE_FOLDER);
    const result = await checkOutput(SITE_FOLDER, content, campaign);
    if (result.problems.length > 0) throw new CampaignProblems(result.problems);
    return { count: `${result.pages} pages, links to ${result.hosts} other hosts`, result: tellCounts(result.counts) };
  });
  console.log(`      ${counts}`);
  if (content.building) await writeRecord(SITE_FOLDER, content, campaign);
  else await againstSums(SITE_FOLDER);
  const title = out === DIST_FOLDER ? 'Publishing to dist/' : `Writing to ${basename(out)}/`;
  await progress.step(title, async () => ({ count: `${await publishSite(out)} files`, result: undefined }));
  progress.finish();
}

/** What names files of all languages by their checksums: it can’t be in a shard. `known-build.ts` lists these files for the gate. */
async function writeOfTheWhole(content: CampaignContent, sign: SignSums | undefined): Promise<void> {
  await writeKeepLists(content, SITE_FOLDER);
  await writeReleaseFiles(content, SITE_FOLDER, sign);
}

async function publishSite(out: string): Promise<number> {
  await publish(SITE_FOLDER, out);
  return (await listFiles(out, '.')).length;
}
