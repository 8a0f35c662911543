import type { Look } from '#src/core/looks/look.ts';
import type { Pair } from './colour.ts';
import type { Mark } from '#src/core/mark/schema.ts';
import type { Colourway, Direction, EntryWords, Words } from './model.ts';
import type { SafeArea } from './safe-area.ts';
import type { Block, Room } from './text/fit.ts';
import type { Inscribe } from './text/inscribe.ts';

/** The strings that a template may draw; the campaign's own two are always there. */
export interface SceneWords extends EntryWords {
  label?: Words | undefined;
  hashtag: Words;
  site: Words;
}

/** All that a template knows: one size, one direction, one colourway, the words and a way to set and to draw them. */
export interface Scene {
  /** In pixels; what is printed has as many pixels to a millimetre as `perMm` says. */
  width: number;
  height: number;
  perMm: number;
  /** How far the ground must go over each edge, in pixels: 0 on screens. */
  bleed: number;
  safe: SafeArea;
  direction: Direction;
  /** BCP 47, as in `xml:lang`. */
  language: string;
  colours: Colourway;
  look?: Look | undefined;
  mark: Mark;
  words: SceneWords;
  /** The campaign's address, for links in HTML. */
  address: string;
  /** The number of the page and of all pages, where a graphic has several. */
  page: { number: number; total: number };
  set(words: Words, weight: number, room: Room): Block;
  inscribe: Inscribe;
}

/** One picture of an animation: what is drawn, and for how many milliseconds it is seen. */
export interface Frame {
  body: string;
  delay: number;
}

/** A design: the colour pairs it relies on, and the drawing, laid out as for left-to-right readers. */
export interface Template {
  pairs: readonly Pair[];
  draw(scene: Scene): string;
  /** The pictures of the animated version; `draw` is the still one. */
  frames?(scene: Scene): Frame[];
}
