/** What a stack needs to know of a part: its height, and the gap above it (ignored for the first). */
export interface StackPart {
  height: number;
  gap: number;
}

/** The height of a stack of parts. */
export function stackHeight(parts: readonly StackPart[]): number {
  return parts.reduce((total, part, i) => total + part.height + (i > 0 ? part.gap : 0), 0);
}

/**
 * The top of each part, one under the other from `top`.
 * @example stackTops(10, [{ height: 20, gap: 0 }, { height: 5, gap: 3 }]) // [10, 33]
 */
export function stackTops(top: number, parts: readonly StackPart[]): number[] {
  return parts.map((_, i) => top + stackHeight(parts.slice(0, i)) + (i > 0 ? parts[i]!.gap : 0));
}

/** The top of each part of a stack that stands in the middle of a space. */
export function centredTops(top: number, height: number, parts: readonly StackPart[]): number[] {
  return stackTops(top + (height - stackHeight(parts)) / 2, parts);
}
