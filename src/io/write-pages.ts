import process from 'node:process';
import { SITE_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';
import type { Bar } from './progress.ts';
import type { PageDigests } from './site-program/page-keys.ts';
import { siteProgram } from './site-program/program.ts';
import { renderSite } from './site-program/render-site.ts';
import { timed } from './timings.ts';
import { assertProse, writeShown } from './translation/shown-data.ts';
import type { ShownTexts } from './translation/shown-texts.ts';

/** What was made: how many pages, and their digests. */
export interface WrittenPages {
  pages: number;
  digests: PageDigests;
}

/** Makes the pages of a campaign in the folder of the site. */
export async function writePages(campaign: string, texts: ShownTexts, bar: Bar): Promise<WrittenPages> {
  // Whatever the machine is set to: pages made for developers have no content policy.
  process.env['NODE_ENV'] = 'production';
  const shown = await timed('Writing what pages are made of', () => writeShown(campaign, texts));
  assertProse(shown.data);
  const program = await siteProgram();
  const digests = await timed('Rendering', () => renderSite({ program, shown, campaign, site: SITE_FOLDER }, bar));
  return { digests, pages: (await listFiles(SITE_FOLDER, '.')).filter((path) => path.endsWith('.html')).length };
}
