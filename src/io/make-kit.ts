import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { kitInput } from '#src/core/kit/input.ts';
import type { KitFile } from '#src/core/kit/model.ts';
import { PREVIEW } from '#src/core/kit/plan.ts';
import { writeBadgeCodes } from './badge-codes.ts';
import { campaignFolder } from './campaign-folder.ts';
import { CACHE_FOLDER, KIT_FOLDER } from './folders.ts';
import { writeIcons } from './icons.ts';
import { writeWhole } from './kit-cache.ts';
import { placeProblems } from './kit-places.ts';
import { renderKit } from './kit.ts';
import { shownPages } from './translation/shown-pages.ts';
import { writeThumbnails } from './thumbnails.ts';

/** How a kit came out. */
export interface MadeKit {
  files: number;
  rasterised: number;
  reused: number;
  problems: Problem[];
}

/** Makes a campaign's graphics, link previews and icons into the build's kit folder, with the manifest that the pages read. */
export async function makeKit(
  content: CampaignContent,
  onProgress: (done: number, total: number) => void,
  folder = campaignFolder(),
): Promise<MadeKit> {
  await rm(KIT_FOLDER, { recursive: true, force: true });
  const { files, archives, problems, rasterised, reused } = await renderKit(kitInput(content), KIT_FOLDER, {
    cacheDir: join(CACHE_FOLDER, 'kit'),
    readPage: shownPages(folder),
    onProgress,
  });
  const shown = files.filter(({ graphic }) => graphic !== PREVIEW);
  const extras = await writeExtras(content, shown);
  const icons = await writeIcons(content.campaign, KIT_FOLDER);
  await writeWhole(join(KIT_FOLDER, 'manifest.json'), JSON.stringify({ files: shown, archives }));
  return {
    files: files.length + archives.length + extras + icons,
    rasterised,
    reused,
    problems: await placeProblems(problems, folder),
  };
}

/** What the pages add to the graphics: thumbnails, and codes for other websites. */
async function writeExtras(content: CampaignContent, files: readonly KitFile[]): Promise<number> {
  const cacheDir = join(CACHE_FOLDER, 'kit');
  return (await writeThumbnails(files, KIT_FOLDER, cacheDir)) + (await writeBadgeCodes(content, files, KIT_FOLDER, cacheDir));
}
