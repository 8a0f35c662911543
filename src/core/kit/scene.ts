import type { Pair } from './colour.ts';
import type { Colourway, Direction, Mark, Words } from './model.ts';
import type { Block, Room } from './text/fit.ts';

/** The strings that a template may draw; the campaign's own two are always there. */
export interface SceneWords {
  main: Words;
  sub?: Words | undefined;
  label?: Words | undefined;
  hashtag: Words;
  site: Words;
}

/** All that a template knows: one size, one direction, one colourway, the words and a way to set them. */
export interface Scene {
  width: number;
  height: number;
  direction: Direction;
  colours: Colourway;
  mark: Mark;
  words: SceneWords;
  set(words: Words, weight: number, room: Room): Block;
}

/** A design: the colour pairs it relies on, and the drawing, laid out as for left-to-right readers. */
export interface Template {
  pairs: readonly Pair[];
  draw(scene: Scene): string;
}
