/** One place of a pattern, as for left-to-right readers; what stands there is the look’s to say: a dot, a dash, a leaf. */
export interface Dot {
  x: number;
  y: number;
  diameter: number;
  lit: boolean;
  /** True for every other place, as on a chessboard. */
  even?: boolean;
}
