import { z } from 'zod';
import { KINDS } from './schema.ts';

const file = z.strictObject({
  locale: z.string(),
  graphic: z.string(),
  kind: z.enum(KINDS),
  entry: z.string().optional(),
  colourway: z.string(),
  path: z.string(),
  width: z.number(),
  height: z.number(),
  unit: z.literal('mm').optional(),
  format: z.enum(['png', 'webp', 'svg', 'pdf', 'html']),
  variant: z.enum(['2x', 'editable', 'black', 'animated']).optional(),
  bytes: z.int(),
  sha256: z.string(),
  alt: z.string(),
});

/** A collection to download at once: all of a language, all of one kind in a language, or the texts of a language; and what belongs to an action. */
const archive = z.strictObject({
  locale: z.string(),
  kind: z.enum(KINDS).optional(),
  action: z.string().optional(),
  document: z.string().optional(),
  path: z.string(),
  format: z.enum(['zip', 'txt', 'html', 'ics']),
  bytes: z.int(),
  sha256: z.string(),
});

/** The list of the graphics that were made, for the pages that show them. */
export const kitManifestSchema = z.strictObject({ files: z.array(file), archives: z.array(archive).default([]) });

export type KitManifest = z.infer<typeof kitManifestSchema>;
