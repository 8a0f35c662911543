import { cpuTime } from './cpu-time.ts';

/** A way to make something, by its name. */
export interface Runner {
  name: string;
  run(index: number): Promise<unknown>;
}

/** How long one picture takes, in milliseconds: on the clock, and of one core (undefined where that can't be known). */
export interface Cost {
  clock: number;
  core: number | undefined;
}

/** What a runner costs, and how many times as much as the first: medians over rounds, as within a round the machine is equally busy. */
export interface Timing {
  name: string;
  cost: Cost;
  ratio: Cost;
}

/** Runs all of them in turn, round after round, one picture at a time; the first round warms up and doesn't count. */
export async function measure(runners: Runner[], pictures: number, rounds: number): Promise<Timing[]> {
  const counted: Cost[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const costs: Cost[] = [];
    for (const runner of runners) costs.push(await costOf(runner, pictures));
    if (round > 0) counted.push(costs);
  }
  return runners.map(({ name }, i) => ({
    name,
    cost: mediansOf(counted.map((row) => row[i]!)),
    ratio: mediansOf(counted.map((row) => ratioOf(row[i]!, row[0]!))),
  }));
}

async function costOf({ run }: Runner, pictures: number): Promise<Cost> {
  const [clock, core] = [performance.now(), cpuTime()];
  for (let i = 0; i < pictures; i++) await run(i);
  const spent = performance.now() - clock;
  return { clock: spent / pictures, core: core === undefined ? undefined : (cpuTime()! - core) / pictures };
}

function ratioOf(a: Cost, b: Cost): Cost {
  return { clock: a.clock / b.clock, core: a.core === undefined ? undefined : a.core / b.core! };
}

function mediansOf(costs: Cost[]): Cost {
  const cores = costs.flatMap(({ core }) => core ?? []);
  return { clock: median(costs.map(({ clock }) => clock)), core: cores.length > 0 ? median(cores) : undefined };
}

/**
 * The middle value.
 * @example median([9, 1, 5]) // 5
 */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
