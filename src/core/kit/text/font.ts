/** One placed glyph, in thousandths of an em; `cluster` is the index of its first character in the text. */
export interface Glyph {
  id: number;
  cluster: number;
  advance: number;
  dx: number;
  dy: number;
}

/** The rectangle that ink covers, in thousandths of an em, y upwards. */
export interface Ink {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A glyph's contours: one letter of `MLQCZ` per command, with the coordinates of all of them in a row. */
export interface Outline {
  commands: string;
  points: readonly number[];
  ink: Ink | undefined;
}

/** A part of a text that has one font, one direction and one script. */
export interface ShapeRequest {
  text: string;
  start: number;
  end: number;
  rightToLeft: boolean;
  script: string;
  language: string;
  /** Whether letters may merge (fi, ffl); where there is letter-spacing they may not, as in CSS. */
  ligatures: boolean;
}

/** A font at one weight, whoever reads it; all measures are thousandths of an em. */
export interface Font {
  id: string;
  covers(codePoint: number): boolean;
  shape(request: ShapeRequest): Glyph[];
  outline(glyph: number): Outline;
}

/** The fonts that were opened for a run. */
export interface FontLibrary {
  /** The fonts to try, in this order, for a text that is mostly in `script`. */
  stack(script: string, weight: number): readonly Font[];
}
