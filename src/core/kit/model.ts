import type { Pack } from '#src/core/host/pack.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Shape } from '#src/core/figures/picture.ts';
import type { Look } from '#src/core/looks/look.ts';
import type { Mark } from '#src/core/mark/schema.ts';
import type { Graphic, Kind } from './schema.ts';

/** Five colours (`#rrggbb`) that belong together: a ground, its dots, its text, and one signal with what stands on it. */
export interface Colourway {
  id: string;
  background: string;
  pattern: string;
  text: string;
  accent: string;
  onAccent: string;
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
  /** The shapes and arrangements of all graphics; `signal` unless told. */
  look?: Look | undefined;
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
  /** By template, the labels of what is filled in by hand, in the generator’s own words. */
  hand?: Record<string, Partial<EntryWords>>;
  /** The words of the language that is translated from; not there for that language itself. */
  source?: Record<string, string>;
}

/** A testimony, a number, a picture of numbers or a slide, with what it says in each of its languages. */
export interface KitEntry {
  id: string;
  texts: Record<string, EntryWords>;
}

/** What an entry gives to a graphic in one language. */
export interface EntryWords {
  main: Words;
  sub?: Words;
  /** A number, as the language writes it, and what it counts. */
  number?: Words;
  count?: number;
  /** The person who speaks, as far as they let themselves be named. */
  who?: Words;
  /** The person's role and place. */
  role?: Words;
  source?: Words;
  /** A picture of numbers, whose words stand in the same file as the main ones. */
  picture?: Shape;
  points?: Words[];
  /** What is said to a slide, under its own heading. */
  notes?: Words;
  notesTitle?: Words;
  /** Which slide of how many this is, and which keys turn slides. */
  caption?: Words;
  keys?: Words;
  /** How a slide is laid out: title, points, number, question or quote. */
  layout?: string;
  /** What is to be filled in by hand: the labels of ruled lines and, where somebody has filled them in, what stands on each. */
  lines?: Words[];
  values?: Words[];
  /** The heads of a table whose rows are filled in by hand. */
  columns?: Words[];
}

/** A page that wants a link preview; `file` and `key` say where its title is written. */
export interface Preview {
  locale: string;
  path: string;
  title: string;
  label: string;
  file: string;
  key: string;
  /** The testimony that the page tells: where the kit has a card of it in the size of a preview, that is the page’s. */
  entry?: string;
}

/** Everything the kit is made of. */
export interface KitInput {
  campaign: KitCampaign;
  graphics: Graphic[];
  locales: KitLocale[];
  /** The languages whose graphics are made, where those are not all. All are planned, so that the same fonts are at hand. */
  building?: readonly string[];
  previews: Preview[];
  /** What hosts of a conversation get in one file. */
  pack?: Pack | undefined;
  testimonies?: KitEntry[];
  figures?: KitEntry[];
  pictures?: KitEntry[];
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

/**
 * What is downloaded at once: all of a language (no kind), all of one kind in a language, or the texts of a language (txt). For an action, its
 * documents, each with its name, and one archive of all that belongs to it.
 */
export interface KitArchive {
  locale: string;
  kind?: Kind;
  action?: string;
  document?: string;
  path: string;
  format: 'zip' | 'txt' | 'html' | 'ics';
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
