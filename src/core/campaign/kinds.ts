import type { z } from 'zod';
import { actionSchema } from '#src/core/actions/schema.ts';
import { organisationSchema } from '#src/core/coalition/schema.ts';
import { slideSchema } from '#src/core/deck/schema.ts';
import { figureSchema } from '#src/core/figures/schema.ts';
import { graphicSchema } from '#src/core/kit/schema.ts';
import { letterSchema } from '#src/core/letters/schema.ts';
import { testimonySchema } from '#src/core/testimonies/schema.ts';
import { winSchema } from '#src/core/wins/schema.ts';

/** The kinds of entry that are one JSON file each: folder under `content/`, schema, and the schema file's name. */
export const ENTRY_KINDS = {
  actions: { schema: actionSchema, schemaFile: 'action' },
  coalition: { schema: organisationSchema, schemaFile: 'organisation' },
  deck: { schema: slideSchema, schemaFile: 'slide' },
  figures: { schema: figureSchema, schemaFile: 'figure' },
  kit: { schema: graphicSchema, schemaFile: 'graphic' },
  letters: { schema: letterSchema, schemaFile: 'letter' },
  testimonies: { schema: testimonySchema, schemaFile: 'testimony' },
  wins: { schema: winSchema, schemaFile: 'win' },
} as const;

export type EntryKind = keyof typeof ENTRY_KINDS;

/** An entry with its id, which is the name of its file. */
export type Entry<K extends EntryKind> = z.infer<(typeof ENTRY_KINDS)[K]['schema']> & { id: string };

/** The kinds of page that are one MDX file per language. */
export const PAGE_KINDS = ['explainer', 'pages'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
