/** Pairs of places in two sequences. */
export type Pairs = [a: number, b: number][];

/**
 * Pairs what belongs together in two sequences without changing their orders, so that the sum of scores is greatest. A score of 0: never.
 * @example align(['x', 'y'], ['y'], (a, b) => (a === b ? 1 : 0)) // [[1, 0]]
 */
export function align<A, B>(left: readonly A[], right: readonly B[], score: (a: A, b: B) => number): Pairs {
  if (left.length * right.length > MOST_SCORES) return inStep(left, right, score);
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const scores = left.map((a) => right.map((b) => score(a, b)));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(best, scores, i, j));
    }
  }
  return walk(best, scores);
}

/** No page has that many blocks: to weigh each pair of them would need all memory. */
const MOST_SCORES = 4_000_000;

function inStep<A, B>(left: readonly A[], right: readonly B[], score: (a: A, b: B) => number): Pairs {
  return left.flatMap((a, i): Pairs => (i < right.length && score(a, right[i]!) > 0 ? [[i, i]] : []));
}

function paired(best: Float64Array[], scores: number[][], i: number, j: number): number {
  const score = scores[i]![j]!;
  return score > 0 ? score + best[i + 1]![j + 1]! : 0;
}

function walk(best: Float64Array[], scores: number[][]): Pairs {
  const pairs: Pairs = [];
  let [i, j] = [0, 0];
  while (i < scores.length && j < scores[i]!.length) {
    const here = best[i]![j]!;
    if (scores[i]![j]! > 0 && here === paired(best, scores, i, j)) pairs.push([i++, j++]);
    else if (here === best[i + 1]![j]!) i++;
    else j++;
  }
  return pairs;
}

/** How much two texts have in common, from 0 to 1, by their words. */
export function likeness(a: string, b: string): number {
  const [one, other] = [words(a), words(b)];
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  const common = other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * common.length) / (one.length + other.length);
}

/** Words between spaces; of languages that are written without, each character. */
function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hiragana}]|[\p{L}\p{M}\p{N}]+/gu) ??
    []
  );
}
