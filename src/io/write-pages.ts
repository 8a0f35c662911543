import process from 'node:process';
import { SITE_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';
import type { Bar } from './progress.ts';
import type { PageDigests } from './site-program/page-keys.ts';
import { keptSiteProgram, siteProgram } from './site-program/program.ts';
import { renderSite } from './site-program/render-site.ts';
import { type RenderThread, startThread } from './site-program/render-thread.ts';
import { timed } from './timings.ts';
import { assertProse, writeShown } from './translation/shown-data.ts';
import type { ShownTexts } from './translation/shown-texts.ts';

/** What was made: how many pages, and their digests. */
export interface WrittenPages {
  pages: number;
  digests: PageDigests;
}

/** Starts a thread that will render, while the campaign is still checked, where an earlier build has bundled the program. It reads nothing of the campaign yet. */
export async function startAhead(): Promise<RenderThread | undefined> {
  forReaders();
  const program = await keptSiteProgram();
  return program && startThread(program);
}

/** Makes the pages of a campaign in the folder of the site. */
export async function writePages(
  campaign: string,
  texts: ShownTexts,
  bar: Bar,
  ahead?: Promise<RenderThread | undefined>,
): Promise<WrittenPages> {
  forReaders();
  const shown = await timed('Writing what pages are made of', () => writeShown(campaign, texts));
  assertProse(shown.data);
  const thread = await ahead;
  const program = await siteProgram(thread?.program);
  const rendering = { program, shown, campaign, site: SITE_FOLDER, ahead: thread };
  const digests = await timed('Rendering', () => renderSite(rendering, bar));
  return { digests, pages: (await listFiles(SITE_FOLDER, '.')).filter((path) => path.endsWith('.html')).length };
}

/** Whatever the machine is set to: pages made for developers have no content policy. */
function forReaders(): void {
  process.env['NODE_ENV'] = 'production';
}
