import { z } from 'zod';
import type { Problem } from '#src/core/checks/problem.ts';

/** The formats in which a graphic can be offered. */
export const FORMATS = ['png', 'svg'] as const;

/** The exact shape of one file of `content/kit/`; the file's name is the graphic's id. */
export const graphicSchema = z.strictObject({
  $schema: z.string().optional(),
  kind: z.enum(['badge', 'avatar', 'banner']),
  template: z.string().min(1),
  width: z.int().min(64).max(6000),
  height: z.int().min(64).max(6000),
  colourways: z.array(z.string().min(1)).min(1),
  words: z.strictObject({ main: z.string().min(1), sub: z.string().min(1).optional() }),
  order: z.int(),
  formats: z.array(z.enum(FORMATS)).min(1),
});

/** One format of {@link FORMATS}. */
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
  mark: Mark;
  colourways: Colourway[];
}

/** A language, with the flat keys of its `kit.json`. */
export interface KitLocale {
  code: string;
  direction: Direction;
  script: string;
  words: Record<string, string>;
  wordsFile: string;
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
}

/** One file of the finished kit; `path` is relative to the output folder. */
export interface KitFile {
  locale: string;
  graphic: string;
  colourway: string;
  path: string;
  width: number;
  height: number;
  format: Format;
  bytes: number;
  sha256: string;
  alt: string;
}

/** The finished kit, what is wrong with it, and how much had to be rasterised anew. */
export interface KitResult {
  files: KitFile[];
  problems: Problem[];
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
