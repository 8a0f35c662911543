/**
 * A list in pieces of a size; the last one may be smaller.
 * @example inPieces(['fr', 'ar', 'am'], 2) // [['fr', 'ar'], ['am']]
 */
export function inPieces<Item>(list: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
