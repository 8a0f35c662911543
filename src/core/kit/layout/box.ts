/** A rectangle in pixels, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A square by its centre. */
export function squareAround(x: number, y: number, side: number): Box {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** A box without a margin on all its sides. */
export function inset(box: Box, margin: number): Box {
  return { x: box.x + margin, y: box.y + margin, width: box.width - 2 * margin, height: box.height - 2 * margin };
}

/** The part of a box between two shares of its width, from 0 to 1. */
export function between(box: Box, from: number, to: number): Box {
  return { ...box, x: box.x + box.width * from, width: box.width * (to - from) };
}

/** How a box lies: clearly wide, clearly tall, or neither. */
export function shapeOf({ width, height }: Pick<Box, 'width' | 'height'>): 'wide' | 'tall' | 'square' {
  if (width > height * 1.3) return 'wide';
  return height > width * 1.15 ? 'tall' : 'square';
}
