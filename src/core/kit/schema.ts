import { z } from 'zod';

/** What a graphic is for; the kit page shows them by kind. */
export const KINDS = [
  'avatar',
  'frame',
  'badge',
  'sticker',
  'banner',
  'post',
  'story',
  'preview',
  'background',
  'poster',
  'flyer',
  'sheet',
  'placard',
  'quote',
  'number',
  'chart',
  'coalition',
  'email',
  'slides',
] as const;

/** The formats in which a graphic can be offered. */
export const FORMATS = ['png', 'png@2x', 'webp', 'webp-animated', 'svg', 'svg-editable', 'pdf', 'pdf-black', 'html'] as const;

const inset = z.number().min(0);

/** What no network covers and no knife cuts, in the graphic's own unit: the rest of some edges, a circle, or a box in the middle. */
const safeSchema = z.union([
  z.strictObject({ top: inset.optional(), bottom: inset.optional(), start: inset.optional(), end: inset.optional() }),
  z.strictObject({ circle: z.literal(true) }),
  z.strictObject({ width: z.number().positive(), height: z.number().positive() }),
]);

/** The exact shape of one file of `content/kit/`; the file's name is the graphic's id. */
export const graphicSchema = z.strictObject({
  $schema: z.string().optional(),
  kind: z.enum(KINDS),
  template: z.string().min(1),
  width: z.int().min(16).max(6000),
  height: z.int().min(16).max(6000),
  unit: z.enum(['px', 'mm']).optional().describe('Pixels, or millimetres for what is printed'),
  dpi: z.int().min(72).max(600).optional().describe('For millimetres: how fine the PNG is; 96 unless told'),
  bleed: z.number().min(0).max(10).optional().describe('How far the ground goes over the cut, in millimetres'),
  colourways: z.array(z.string().min(1)).min(1),
  words: z.strictObject({ main: z.string().min(1), sub: z.string().min(1).optional() }),
  for: z
    .enum(['testimony', 'figure', 'picture'])
    .optional()
    .describe('One graphic for each testimony, number or picture of the numbers; “main” then names nothing'),
  order: z.int(),
  formats: z.array(z.enum(FORMATS)).min(1),
  safe: safeSchema.optional(),
});

export type Kind = (typeof KINDS)[number];

export type Format = (typeof FORMATS)[number];

/** A file of `content/kit/` as it was read. */
export type GraphicFile = z.infer<typeof graphicSchema>;

/** A file of `content/kit/` with its id. */
export type Graphic = GraphicFile & { id: string };
