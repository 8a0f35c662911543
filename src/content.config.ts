// The campaign’s prose. All else that pages are made of is data, which the build hands them by itself: see `src/io/site-data.ts`.
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';

const folder = dirname(process.env['ALTAVEU_DATA']!);

/** The pages of a kind, each under its language and its name, in the case in which it is written. What the check has let through is valid. */
const prose = (kind: string) =>
  defineCollection({
    loader: glob({
      base: pathToFileURL(`${join(folder, 'content', kind)}/`),
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
    schema: z.looseObject({ title: z.string(), description: z.string() }),
  });

export const collections = { explainer: prose('explainer'), pages: prose('pages') };
