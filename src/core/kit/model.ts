import { z } from 'zod';
import type { Problem } from '#src/core/checks/problem.ts';

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
  'placard',
  'quote',
  'number',
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
  for: z.enum(['testimony', 'figure']).optional().describe('One graphic for each testimony or number; “main” then names nothing'),
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

/** Five colours (`#rrggbb`) that belong together: a ground, its dots, its text, and one signal with what stands on it. */
export interface Colourway {
  id: string;
  background: string;
  pattern: string;
  text: string;
  accent: string;
  onAccent: string;
}

/** The campaign's sign, one filled path. */
export interface Mark {
  viewBox: string;
  path: string;
}

/** What every graphic of a campaign carries. */
export interface KitCampaign {
  name: string;
  hashtag: string;
  siteLabel: string;
  address: string;
  organiser: string;
  licence: { name: string; url: string };
  updated: string;
  mark: Mark;
  colourways: Colourway[];
}

/** A language, with the flat keys of its `kit.json` and the values that its strings may name, such as `{{organisations}}`. */
export interface KitLocale {
  code: string;
  direction: Direction;
  script: string;
  words: Record<string, string>;
  wordsFile: string;
  values?: Record<string, string>;
}

/** A testimony, a number or a slide, with what it says in each of its languages. */
export interface KitEntry {
  id: string;
  texts: Record<string, EntryWords>;
}

/** What an entry gives to a graphic in one language. */
export interface EntryWords {
  main: Words;
  sub?: Words;
  /** A number, as the language writes it. */
  number?: Words;
  /** The person who speaks, as far as they let themselves be named. */
  who?: Words;
  /** The person's role and place. */
  role?: Words;
  source?: Words;
  points?: Words[];
  notes?: Words;
  /** How a slide is laid out: title, points, number, question or quote. */
  layout?: string;
}

/** A page that wants a link preview; `file` and `key` say where its title is written. */
export interface Preview {
  locale: string;
  path: string;
  title: string;
  label: string;
  file: string;
  key: string;
}

/** Everything the kit is made of. */
export interface KitInput {
  campaign: KitCampaign;
  graphics: Graphic[];
  locales: KitLocale[];
  previews: Preview[];
  testimonies?: KitEntry[];
  figures?: KitEntry[];
  slides?: KitEntry[];
}

/** How a file differs from the plain one of its format. */
export type Variant = '2x' | 'editable' | 'black' | 'animated';

/** One file of the finished kit; `path` is relative to the output folder, `format` is the file's ending, the size is in `unit`. */
export interface KitFile {
  locale: string;
  graphic: string;
  kind: Kind;
  entry?: string;
  colourway: string;
  path: string;
  width: number;
  height: number;
  unit?: 'mm';
  format: 'png' | 'webp' | 'svg' | 'pdf' | 'html';
  variant?: Variant;
  bytes: number;
  sha256: string;
  alt: string;
}

/** What is downloaded at once: all of a language (no kind), all of one kind in a language, or the texts of a language (txt). */
export interface KitArchive {
  locale: string;
  kind?: Kind;
  path: string;
  format: 'zip' | 'txt';
  bytes: number;
  sha256: string;
}

/** A problem of the kit, with the dotted path of what is wrong in its file, from which its line is found. */
export type KitProblem = Problem & { key?: string };

/** The finished kit, what is wrong with it, and how much had to be rasterised anew. */
export interface KitResult {
  files: KitFile[];
  archives: KitArchive[];
  problems: KitProblem[];
  rasterised: number;
  reused: number;
}

/** The reading direction of a language. */
export type Direction = 'ltr' | 'rtl';

/** A string with the file and the key that a volunteer must open to change it. */
export interface Words {
  text: string;
  file: string;
  key: string;
}
