import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Tongue } from '#src/core/translation/build-prose.ts';
import { reportOn } from '#src/core/translation/report.ts';
import { shownFiles } from '#src/core/translation/shown-campaign.ts';
import { BUILD_FOLDER } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { readTexts } from './read-texts.ts';

/** Where the campaign stands as its pages show it: whole in every language, with what is not translated marked. */
export const SHOWN_FOLDER = join(BUILD_FOLDER, 'shown');

/** What Astro keeps of what it read there. */
export const ASTRO_FOLDER = `${SHOWN_FOLDER}-astro`;

/** The report of how far the campaign is translated, in that folder. */
export const REPORT_FILE = 'translation.json';

const FOLDERS = ['content', 'locales'];

/** Makes that folder from a campaign's; files that did not change stay, so that nothing is read anew without need. */
export async function writeShown(campaign: string, to = SHOWN_FOLDER): Promise<void> {
  const { texts, files } = await shownTexts(campaign);
  const written = (await Promise.all(FOLDERS.map((folder) => listFiles(campaign, folder)))).flat();
  files.set(REPORT_FILE, `${JSON.stringify(reportOn(texts))}\n`);
  const wanted = new Set([...written, ...files.keys()]);
  for (const old of await listFiles(to, '.')) if (!wanted.has(old)) await rm(join(to, old));
  for (const path of wanted) await put(join(to, path), files.get(path), join(campaign, path));
}

/** The files of a campaign that its pages show otherwise than they are written, by their paths, and what they were made from. */
export async function shownTexts(campaign: string) {
  const { texts } = await readTexts(campaign);
  const codes = texts.locales.map(({ code }) => code);
  return { texts, files: shownFiles(texts, await readTongues(campaign, codes)) };
}

async function put(to: string, text: string | undefined, from: string): Promise<void> {
  const now = text === undefined ? await readFile(from) : Buffer.from(text);
  const before = await readFile(to).catch(() => undefined);
  if (before?.equals(now)) return;
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, now);
}

async function readTongues(campaign: string, codes: readonly string[]): Promise<Map<string, Tongue>> {
  const tongues = new Map<string, Tongue>();
  for (const code of codes) {
    const text = await readFile(join(campaign, 'locales', code, 'locale.json'), 'utf8').catch(() => '{}');
    try {
      const { tag = code, direction = 'ltr' } = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<Tongue>;
      tongues.set(code, { tag, direction });
    } catch {
      // The check says what is wrong with it.
    }
  }
  return tongues;
}

/**
 * Lets Astro make the pages from that folder, in a build and, after each edit, while editing. A build reads all of it anew: what Astro kept of an
 * earlier one may name files that are gone, or stand in a folder that was moved, and saves no time worth it.
 */
export function shownCampaign(campaign: string): AstroIntegration {
  return {
    name: 'shown-campaign',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') await rm(ASTRO_FOLDER, { recursive: true, force: true });
        await writeShown(campaign);
      },
      'astro:server:setup': ({ server }) => {
        let last = Promise.resolve();
        const renew = (file: string): void => {
          if (!FOLDERS.some((folder) => file.startsWith(join(campaign, folder) + sep))) return;
          last = last.then(() => writeShown(campaign)).catch((error: unknown) => console.error(error));
        };
        for (const folder of FOLDERS) server.watcher.add(join(campaign, folder));
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, renew);
      },
    },
  };
}
