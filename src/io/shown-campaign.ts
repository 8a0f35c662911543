import { join, sep } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { DATA_FILE } from './folders.ts';
import { shownOf } from './translation/shown-thread.ts';

const FOLDERS = ['content', 'locales'];

const PAUSE = 100;

/**
 * Lets Astro make the pages of what is shown. A build of the whole site has checked the campaign and written it before; Astro alone has to,
 * with the schemas as the only judge, and while editing after each edit.
 */
export function shownCampaign(campaign: string): AstroIntegration {
  return {
    name: 'shown-campaign',
    hooks: {
      'astro:config:setup': async ({ command }) => {
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

/** Writes it anew after each edit, and lets browsers load what they show once more. */
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
  shown.onChange = () => {
    // There may be other pages than before.
    server.environments.ssr.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
  };
}

function say(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}
