import { rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { ASTRO_FOLDER, DATA_FILE, ROOT } from './folders.ts';
import { shownOf } from './translation/shown-thread.ts';

const FOLDERS = ['content', 'locales'];

/** Where Astro keeps the prose that it has read while somebody edits. */
const DEV_STORE = join(ROOT, '.astro', 'data-store.json');

const PAUSE = 100;

/**
 * Lets Astro make the pages from the folder of what is shown. A build of the whole site has checked the campaign and made it before; Astro alone has to,
 * with the schemas as the only judge, and while editing after each edit.
 */
export function shownCampaign(campaign: string): AstroIntegration {
  return {
    name: 'shown-campaign',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        // What Astro kept of an earlier time may name files that are gone, or another campaign’s, and saves no time worth it.
        if (command === 'build') await rm(ASTRO_FOLDER, { recursive: true, force: true });
        if (command === 'dev') await rm(DEV_STORE, { force: true });
        if (command === 'build' && process.env['ALTAVEU_DATA'] === DATA_FILE) return;
        const { made } = shownOf(campaign);
        // The server starts meanwhile.
        if (command !== 'dev') await made;
      },
      'astro:server:setup': async ({ server }) => {
        followEdits(server, campaign);
        await shownOf(campaign).made;
      },
    },
  };
}

/** Makes it anew after each edit, and lets browsers load what they show once more. */
function followEdits(server: ViteDevServer, campaign: string): void {
  const shown = shownOf(campaign);
  let last: Promise<void> | undefined;
  const take = (file: string): void => {
    if (!FOLDERS.some((folder) => file.startsWith(join(campaign, folder) + sep))) return;
    const renewed = shown.renew();
    // Some editors empty a file before they write it.
    if (renewed !== last) renewed.catch(() => pause(PAUSE).then(shown.renew)).catch(say);
    last = renewed;
  };
  for (const folder of FOLDERS) server.watcher.add(join(campaign, folder));
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, take);
  shown.onChange = ({ pages, data }) => {
    // There may be other entries than before.
    if (data) server.environments.ssr.hot.send('astro:content-changed', {});
    // After prose, Astro itself lets browsers load anew, once it has read it; before that, it would still ask for a page that is gone.
    if (data && !pages) server.ws.send({ type: 'full-reload' });
  };
}

function say(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}
