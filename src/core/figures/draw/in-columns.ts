/**
 * Shares out things of some heights among columns, in their order, so that the highest column is as low as can be.
 * @example inColumns([3, 2, 2, 1], 2, (height) => height) // [[3, 2], [2, 1]]
 */
export function inColumns<T>(items: readonly T[], count: number, heightOf: (item: T) => number): T[][] {
  const heights = items.map(heightOf);
  const sums = heights.flatMap((_, from) => heights.slice(from).map((__, i) => total(heights.slice(from, from + i + 1))));
  const limit = sums.toSorted((a, b) => a - b).find((highest) => fill(heights, highest).length <= count && Math.max(...heights) <= highest);
  let at = 0;
  return fill(heights, limit ?? Infinity).map((own) => items.slice(at, (at += own.length)));
}

/** Columns that are filled one after the other, none higher than a limit. */
function fill(heights: readonly number[], limit: number): number[][] {
  const columns: number[][] = [];
  for (const height of heights) {
    const last = columns.at(-1);
    if (last && total(last) + height <= limit + 1e-9) last.push(height);
    else columns.push([height]);
  }
  return columns;
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
