import type { Direction } from '#src/core/kit/model.ts';

/** Columns without words: strokes from the ground up, in a drawing of its own units. */
export interface Spark {
  width: number;
  height: number;
  /** All columns but the last, as the data of one path; and the last. */
  columns: string;
  last: string;
}

/** The height of the drawing, the distance of two columns, and the width of a stroke, which leaves a gap. */
export const SPARK = { height: 60, step: 10, stroke: 7 };

/**
 * Draws a row of numbers as columns, from the start side on, the highest as high as the drawing.
 * @example spark([1, 2], 'ltr') // { width: 20, height: 60, columns: 'M5 60v-30', last: 'M15 60v-60' }
 */
export function spark(values: readonly number[], direction: Direction): Spark {
  const { height, step } = SPARK;
  const [highest, width] = [Math.max(1, ...values), values.length * step];
  const drawn = values.map((value, i) => {
    const x = i * step + step / 2;
    return `M${direction === 'rtl' ? width - x : x} ${height}v-${Math.round((value / highest) * height)}`;
  });
  return { width, height, columns: drawn.slice(0, -1).join(''), last: drawn.at(-1) ?? '' };
}
