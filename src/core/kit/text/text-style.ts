import type { Direction } from '../model.ts';

/** How a string is set, apart from its size. */
export interface TextStyle {
  language: string;
  direction: Direction;
  script: string;
  weight: number;
}
