/** A colour by what it is for: text, second text, rules, what is lit, what is not, what is second; and four shades with the text on each. */
export type Tone = 'ink' | 'muted' | 'line' | 'strong' | 'soft' | 'faint' | Shade | 'on-1' | 'on-2' | 'on-3' | 'on-4';
/** One of the four shades, the palest first. */
export type Shade = 'shade-1' | 'shade-2' | 'shade-3' | 'shade-4';

/** A filled rectangle, or one of which only the dashed outline is drawn. */
export interface BoxMark {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  tone: Tone;
  round?: number;
  hollow?: boolean;
}

/** A straight rule. */
export interface LineMark {
  kind: 'line';
  from: [x: number, y: number];
  to: [x: number, y: number];
  tone: Tone;
  dashed?: boolean;
}

/** A filled circle, or a ring. */
export interface DotMark {
  kind: 'dot';
  x: number;
  y: number;
  radius: number;
  tone: Tone;
  hollow?: boolean;
}

/** A text in the middle of its room's height; it takes no more than its lines, and gets smaller before it overflows. */
export interface TextMark {
  kind: 'text';
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  size: number;
  bold?: boolean;
  align: 'start' | 'middle' | 'end';
  tone: Tone;
  lines?: number;
  /** At the upper edge of its room. */
  isTop?: boolean;
}

/** Something drawn, laid out as for left-to-right readers. */
export type Mark = BoxMark | LineMark | DotMark | TextMark;

/** A picture laid out: lengths in units of its own. */
export interface Drawn {
  width: number;
  height: number;
  marks: Mark[];
}

/** The room for a picture: its width, the size of its text, and its height where that is given. */
export interface Room {
  width: number;
  size: number;
  height?: number;
  /** How wide a tile of a map or a card of a timeline should be, counted in sizes of text. */
  tile?: number | undefined;
}

/** A picture as right-to-left readers see it: time and bars begin on the right. */
export function mirrored({ width, height, marks }: Drawn): Drawn {
  return { width, height, marks: marks.map((mark) => mirrorMark(mark, width)) };
}

function mirrorMark(mark: Mark, width: number): Mark {
  if (mark.kind === 'line') return { ...mark, from: [width - mark.from[0], mark.from[1]], to: [width - mark.to[0], mark.to[1]] };
  if (mark.kind === 'dot') return { ...mark, x: width - mark.x };
  return { ...mark, x: width - mark.x - mark.width };
}

/** Moves marks to another place. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    mark.kind === 'line'
      ? { ...mark, from: [mark.from[0] + dx, mark.from[1] + dy], to: [mark.to[0] + dx, mark.to[1] + dy] }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  );
}
