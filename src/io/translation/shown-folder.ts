import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { BUILD_FOLDER } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { readSiteData } from '../site-data.ts';
import { type ShownTexts, shownTexts } from './shown-texts.ts';
import { assertEntries } from './valid-entries.ts';

/** Where the campaign stands as its pages show it: whole in every language, with what is not translated marked. */
export const SHOWN_FOLDER = join(BUILD_FOLDER, 'shown');

/** What Astro keeps of what it read there. */
export const ASTRO_FOLDER = `${SHOWN_FOLDER}-astro`;

/** Everything that is no page of prose, in that folder: `SiteData`. */
const DATA_FILE = join(SHOWN_FOLDER, 'site.json');

const FOLDERS = ['content', 'locales'];

/** Makes that folder from a campaign's; files that did not change stay, so that nothing is read anew without need. Returns what stands in it besides prose. */
export async function writeShown(campaign: string, shown: ShownTexts): Promise<SiteData> {
  const isPage = (path: string): boolean => PAGE_KINDS.some((kind) => path.startsWith(`content/${kind}/`)) && path.endsWith('.mdx');
  const written = await listFiles(campaign, 'content');
  const pages = new Set([...written, ...shown.files.keys()].filter(isPage));
  for (const old of await listFiles(SHOWN_FOLDER, 'content')) if (!pages.has(old)) await rm(join(SHOWN_FOLDER, old));
  for (const path of pages) await put(join(SHOWN_FOLDER, path), shown.files.get(path) ?? (await readFile(join(campaign, path))));
  const data = await readSiteData(campaign, shown);
  await put(DATA_FILE, JSON.stringify(data));
  // The pages are made in a program that Astro bundles: it knows no folders.
  process.env['ALTAVEU_DATA'] = DATA_FILE;
  return data;
}

async function put(to: string, text: string | Buffer): Promise<void> {
  const now = Buffer.from(text);
  const before = await readFile(to).catch(() => undefined);
  if (before?.equals(now)) return;
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, now);
}

/**
 * Lets Astro make the pages from that folder. A build of the whole site has checked the campaign and made it before; Astro alone has to, with the schemas
 * as the only judge, and while editing after each edit.
 */
export function shownCampaign(campaign: string): AstroIntegration {
  const renew = async (): Promise<void> => {
    await assertEntries(campaign);
    await writeShown(campaign, await shownTexts(campaign));
  };
  return {
    name: 'shown-campaign',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        // What Astro kept of an earlier build may name files that are gone, and saves no time worth it.
        if (command === 'build') await rm(ASTRO_FOLDER, { recursive: true, force: true });
        if (command !== 'build' || process.env['ALTAVEU_DATA'] !== DATA_FILE) await renew();
      },
      'astro:server:setup': ({ server }) => {
        let last = Promise.resolve();
        const take = (file: string): void => {
          if (!FOLDERS.some((folder) => file.startsWith(join(campaign, folder) + sep))) return;
          last = last
            .then(renew)
            .then(() => server.ws.send({ type: 'full-reload' }))
            .catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
        };
        for (const folder of FOLDERS) server.watcher.add(join(campaign, folder));
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, take);
      },
    },
  };
}
