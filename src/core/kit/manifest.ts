import { z } from 'zod';

const file = z.strictObject({
  locale: z.string(),
  graphic: z.string(),
  colourway: z.string(),
  path: z.string(),
  width: z.int(),
  height: z.int(),
  format: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  alt: z.string(),
});

/** The list of the graphics that were made, for the pages that show them. */
export const kitManifestSchema = z.strictObject({ files: z.array(file) });

export type KitManifest = z.infer<typeof kitManifestSchema>;
