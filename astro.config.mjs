import { join, normalize } from 'node:path';
import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { astroByNode } from './src/io/astro-by-node.ts';
import { buildClock } from './src/io/build-clock.ts';
import { campaignFolder } from './src/io/campaign-folder.ts';
import { clientWords } from './src/io/client-words.ts';
import { codeRecord } from './src/io/code-record.ts';
import { ASTRO_FOLDER, BUILD_FOLDER, CACHE_FOLDER, DIST_FOLDER, KIT_FOLDER, PROGRAMS, ROOT } from './src/io/folders.ts';
import { scriptText } from './src/io/script-text.ts';
import { shortTokenStyles } from './src/io/short-token-styles.ts';
import { shownCampaign } from './src/io/shown-campaign.ts';

const campaign = campaignFolder();

/** What builds make, of which no page is made. */
const made = [DIST_FOLDER, CACHE_FOLDER, KIT_FOLDER, join(BUILD_FOLDER, 'site'), join(ROOT, '.cache'), PROGRAMS];

/** What is edited, wherever it lies. */
const edited = ['content', 'locales', 'public'].map((folder) => join(campaign, folder));

const isIn = (folders, path) => folders.some((folder) => normalize(path).startsWith(folder));

export default defineConfig({
  publicDir: join(campaign, 'public'),
  outDir: process.env.ALTAVEU_OUT ?? join(BUILD_FOLDER, 'site'),
  cacheDir: ASTRO_FOLDER,
  trailingSlash: 'ignore',
  // One file per page, so that the same addresses work on any server and from a USB stick.
  build: { format: 'preserve', inlineStylesheets: 'always', assets: 'assets' },
  // Prose comes as data, compiled by `src/io/prose.ts`; what is needed of MDX here is what renders it.
  integrations: [buildClock(), shownCampaign(campaign), mdx()],
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    css: { postcss: { plugins: [shortTokenStyles] } },
    plugins: [astroByNode, clientWords, scriptText, codeRecord],
    server: { watch: { ignored: [(path) => isIn(made, path) && !isIn(edited, path)] } },
    // The modules of a page are read side by side, not one after the other.
    environments: { ssr: { dev: { preTransformRequests: true } } },
    build: {
      // Old phones and Tor Browser too: no syntax newer than these, and logical properties as they are written.
      cssTarget: ['chrome88', 'firefox102', 'safari14.1'],
      // Scripts are few and small: inlined, they cost no request and work from file:// too.
      assetsInlineLimit: 20_000,
    },
  },
});
