import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { kitInput } from '#src/core/kit/input.ts';
import { CACHE_FOLDER, KIT_FOLDER } from './folders.ts';
import { writeIcons } from './icons.ts';
import { writeWhole } from './kit-cache.ts';
import { renderKit } from './kit.ts';

/** How a kit came out. */
export interface MadeKit {
  files: number;
  rasterised: number;
  reused: number;
  problems: Problem[];
}

/** Makes a campaign's graphics, link previews and icons into the build's kit folder, with the manifest that the pages read. */
export async function makeKit(content: CampaignContent, onProgress: (done: number, total: number) => void): Promise<MadeKit> {
  await rm(KIT_FOLDER, { recursive: true, force: true });
  const { files, problems, rasterised, reused } = await renderKit(kitInput(content), KIT_FOLDER, {
    cacheDir: join(CACHE_FOLDER, 'kit'),
    onProgress,
  });
  const icons = await writeIcons(content.campaign, KIT_FOLDER);
  const shown = files.filter(({ graphic }) => graphic !== 'preview');
  await writeWhole(join(KIT_FOLDER, 'manifest.json'), JSON.stringify({ files: shown }));
  return { files: files.length + icons, rasterised, reused, problems };
}
