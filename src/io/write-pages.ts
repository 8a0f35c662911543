import process from 'node:process';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { SITE_FOLDER } from './folders.ts';
import { listFiles } from './list-files.ts';
import type { Bar } from './progress.ts';
import { siteProgram } from './site-program/program.ts';
import { renderSite } from './site-program/render-site.ts';
import { timed } from './timings.ts';
import { writeShown } from './translation/shown-folder.ts';
import type { ShownTexts } from './translation/shown-texts.ts';

/** Makes the pages of a campaign in the folder of the site. Returns how many there are. */
export async function writePages(content: CampaignContent, campaign: string, shown: ShownTexts, bar: Bar): Promise<number> {
  // Whatever the machine is set to: pages made for developers have no content policy.
  process.env['NODE_ENV'] = 'production';
  await timed('Writing what pages are made of', () => writeShown(campaign, shown));
  const program = await siteProgram(campaign);
  const entries = content.testimonies.length * builtLocales(content).length;
  await timed('Rendering', () => renderSite(program, campaign, SITE_FOLDER, entries, bar));
  return (await listFiles(SITE_FOLDER, '.')).filter((path) => path.endsWith('.html')).length;
}
