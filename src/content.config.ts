import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { ENTRY_KINDS, PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import { campaignSchema } from '#src/core/campaign/schema.ts';
import { explainerSourceSchema, pageSourceSchema, translatedPageSchema } from '#src/core/explainer/schema.ts';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { codesSchema } from '#src/core/kit/share/codes.ts';
import { localeSchema } from '#src/core/locales/schema.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { KIT_FOLDER } from '#src/io/folders.ts';

const folder = campaignFolder();

/** The files of a folder, each under its path without the ending, in the case in which it is written. */
const files = (base: string, pattern: string | string[]) =>
  glob({ base: pathToFileURL(`${base}/`), pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

// What the check has let through is valid; the schemas stand here for Astro's types and for the editor.
const entries = Object.fromEntries(
  Object.entries(ENTRY_KINDS).map(([kind, { schema }]) => [
    kind,
    defineCollection({ loader: files(join(folder, 'content', kind), '*.json'), schema: schema as z.ZodType }),
  ]),
);

const pages = Object.fromEntries(
  PAGE_KINDS.map((kind) => [
    kind,
    defineCollection({
      loader: files(join(folder, 'content', kind), '*/*.mdx'),
      schema: z.union([explainerSourceSchema, pageSourceSchema, translatedPageSchema]),
    }),
  ]),
);

export const collections = {
  ...entries,
  ...pages,
  campaign: defineCollection({ loader: files(join(folder, 'content'), 'campaign.json'), schema: campaignSchema }),
  locales: defineCollection({ loader: files(join(folder, 'locales'), '*/locale.json'), schema: localeSchema }),
  messages: defineCollection({
    loader: files(join(folder, 'locales'), ['*/*.json', '!*/locale.json']),
    schema: z.record(z.string(), z.unknown()),
  }),
  manifest: defineCollection({
    loader: existsSync(KIT_FOLDER) ? files(KIT_FOLDER, 'manifest.json') : () => [],
    schema: kitManifestSchema,
  }),
  codes: defineCollection({
    loader: existsSync(KIT_FOLDER) ? files(KIT_FOLDER, 'codes-manifest.json') : () => [],
    schema: codesSchema,
  }),
};
