import type { Cost } from './measure.ts';
import type { Result } from './result.ts';

/** What a program would take for more pages than it gets to, from what a page cost between the two largest sizes that it got to. */
export function estimate(program: string, size: number, earlier: Result[]): Result | undefined {
  const [smaller, larger] = earlier.slice(-2);
  if (!smaller || !larger) return undefined;
  const pages = larger.pages + Math.round(((larger.pages - smaller.pages) / (larger.size - smaller.size)) * (size - larger.size));
  const along = (of: (result: Result) => number) =>
    of(larger) + ((of(larger) - of(smaller)) / (larger.pages - smaller.pages)) * (pages - larger.pages);
  const cost = (of: (result: Result) => Cost): Cost => ({
    seconds: along((result) => of(result).seconds),
    cpuSeconds: along((result) => of(result).cpuSeconds),
    megabytes: along((result) => of(result).megabytes),
  });
  return {
    program,
    size,
    pages,
    megabytes: along((result) => result.megabytes),
    cold: { pages: cost(({ cold }) => cold.pages), search: cost(({ cold }) => cold.search) },
    note: `not built: worked out from ${smaller.size} and ${larger.size}`,
  };
}
