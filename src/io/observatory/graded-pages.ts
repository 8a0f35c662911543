import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { VOLUNTEER_PATHS } from '#src/core/site/pages.ts';
import { hasSearch, SECTION_PATHS } from '#src/core/site/sections.ts';
import { DIST_FOLDER } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import type { ServedHost } from './served-hosts.ts';

/** A host whose ending browsers know to be reached over https alone, as are those of many hosts of websites. */
const PRELOADED = 'site.app';

/** One page of each kind, each on a host of its own, as the grader judges hosts; the start page also on the campaign’s. */
export async function gradedPages(campaign: string): Promise<ServedHost[]> {
  const read = JSON.parse(await readFile(join(campaign, 'content/campaign.json'), 'utf8')) as Campaign;
  const { site, sourceLocale } = read;
  const embed = (await listFiles(DIST_FOLDER, 'embed')).find((path) => path.endsWith('.html'));
  const searched = hasSearch(read) ? [SECTION_PATHS.search] : [];
  const own = ['index.html', ...searched, VOLUNTEER_PATHS.testimony].map((path) => `${sourceLocale}/${path}`);
  const pages = ['index.html', ...own, ...(embed === undefined ? [] : [embed])];
  return [
    ...pages.map((page, i) => ({ name: i === 0 ? PRELOADED : `page${i}.${PRELOADED}`, page })),
    { name: new URL(site).hostname, page: 'index.html' },
  ];
}
