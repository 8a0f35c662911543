import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { ENTRY_KINDS, PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import { campaignSchema } from '#src/core/campaign/schema.ts';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { codesSchema } from '#src/core/kit/share/codes.ts';
import { localeSchema } from '#src/core/locales/schema.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import { reportSchema } from '#src/core/translation/report.ts';
import { announcedBuilding } from '#src/io/building.ts';
import { KIT_FOLDER } from '#src/io/folders.ts';
import { frameFiles } from '#src/io/frame-files.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { publicKeys } from '#src/io/public-keys.ts';
import { REPORT_FILE, SHOWN_FOLDER } from '#src/io/translation/shown-folder.ts';

const folder = SHOWN_FOLDER;

/** The files of a folder, each under its path without the ending, in the case in which it is written. */
const files = (base: string, pattern: string | string[]) =>
  glob({ base: pathToFileURL(`${base}/`), pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

// What the check has let through is valid; texts are longer here by the marks of those that are not translated.

/** An entry as its schema asks for it, not counting the marks of texts that are not translated. */
const unmarked = (schema: z.ZodType) =>
  z.record(z.string(), z.unknown()).superRefine((entry, context) => {
    const { error } = schema.safeParse(
      JSON.parse(JSON.stringify(entry), (_, value: unknown) => (typeof value === 'string' ? withoutMarks(value) : value)),
    );
    for (const { message, path } of error?.issues ?? []) context.addIssue({ code: 'custom', message, path: [...path] });
  });

const entries = Object.fromEntries(
  Object.entries(ENTRY_KINDS).map(([kind, { schema }]) => [
    kind,
    defineCollection({ loader: files(join(folder, 'content', kind), '*.json'), schema: unmarked(schema) }),
  ]),
);

const pages = Object.fromEntries(
  PAGE_KINDS.map((kind) => [
    kind,
    defineCollection({
      loader: files(join(folder, 'content', kind), '*/*.mdx'),
      schema: z.looseObject({ title: z.string(), description: z.string() }),
    }),
  ]),
);

export const collections = {
  ...entries,
  ...pages,
  campaign: defineCollection({ loader: files(join(folder, 'content'), 'campaign.json'), schema: campaignSchema }),
  locales: defineCollection({ loader: files(join(folder, 'locales'), '*/locale.json'), schema: localeSchema }),
  messages: defineCollection({
    loader: files(join(folder, 'locales'), ['*/*.json', '!*/locale.json', '!*/stamps.json']),
    schema: z.record(z.string(), z.unknown()),
  }),
  // The languages of a shard.
  building: defineCollection({
    loader: () => [{ id: 'building', locales: announcedBuilding() }],
    schema: z.object({ locales: z.array(z.string()).optional() }),
  }),
  keys: defineCollection({ loader: () => publicKeys(campaignFolder()), schema: z.object({ text: z.string() }) }),
  translation: defineCollection({ loader: files(folder, REPORT_FILE), schema: reportSchema }),
  // As it is written in the campaign, so that a correction keeps it.
  recorded: defineCollection({
    loader: files(join(campaignFolder(), 'content/coalition'), '*.json'),
    schema: z.record(z.string(), z.unknown()),
  }),
  manifest: defineCollection({
    loader: existsSync(KIT_FOLDER) ? files(KIT_FOLDER, 'manifest.json') : () => [],
    schema: kitManifestSchema,
  }),
  frames: defineCollection({ loader: frameFiles, schema: z.object({ text: z.string() }) }),
  codes: defineCollection({
    loader: existsSync(KIT_FOLDER) ? files(KIT_FOLDER, 'codes-manifest.json') : () => [],
    schema: codesSchema,
  }),
};
