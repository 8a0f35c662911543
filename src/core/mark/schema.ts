import { z } from 'zod';
import { rule } from '#src/core/campaign/rules.ts';

/** The mark as a campaign writes it: as path data, as a drawing in `public/`, or as one to three letters. */
export const writtenMarkSchema = z.strictObject({
  viewBox: z
    .string()
    .regex(/^-?[\d.]+( -?[\d.]+){3}$/, rule('not-four-numbers'))
    .optional()
    .describe('With “path”: the part of the drawing that is seen, as in SVG'),
  path: z
    .string()
    .regex(/^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/, rule('not-path-data'))
    .optional()
    .describe('The mark as one filled path, as in SVG'),
  file: z.string().min(1).max(200).optional().describe('Instead of a path: an SVG file in public/, of filled shapes in one colour'),
  letters: z.string().min(1).max(40).optional().describe('Instead of a path: one to three letters of any script'),
  upright: z.boolean().optional().describe('True where the mark may not be mirrored in languages that are written from right to left'),
});

/** What `campaign.json` says of the mark. */
export type WrittenMark = z.infer<typeof writtenMarkSchema>;

/** The mark as pages, graphics and books draw it: one filled path. Letters are never mirrored. */
export interface Mark {
  viewBox: string;
  path: string;
  upright?: boolean | undefined;
}
