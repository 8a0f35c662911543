/** The width of a letter in the graphics’ font, as a part of its size: a little more than it is. */
const WIDTH = 0.62;

/**
 * True where a line of an address or the like has room at a size in pixels, before it is set: a design chooses by it where the line goes.
 * @example isRoomFor('forest.example', 200, 14) // true
 */
export function isRoomFor(text: string, width: number, size: number): boolean {
  return [...text].length * WIDTH * size <= width;
}
