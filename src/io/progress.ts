import process from 'node:process';
import { startClock } from './timings.ts';

/** Tells what a long command is doing: a line per step with its time and count, and a bar on the long ones. */
export interface Progress {
  /** Runs one step, by its short name and its title; what it returns as `count` is printed after its time. */
  step<T>(name: string, title: string, work: (bar: Bar) => Promise<{ count: string; result: T }>): Promise<T>;
  /** Prints how long everything took. */
  finish(): void;
}

/** Draws how far a step is. */
export type Bar = (done: number, total: number) => void;

/** Progress of a command of so many steps. Bars are drawn on terminals only, so that logs stay short. */
export function startProgress(steps: number): Progress {
  const begun = performance.now();
  const clock = startClock();
  let number = 0;
  return {
    async step(name, title, work) {
      const head = `${String(++number).padStart(2)}/${steps} ${title.padEnd(34)}`;
      const since = performance.now();
      if (process.stdout.isTTY) process.stdout.write(head);
      const { count, result } = await clock.step(name, title, () => work(barOn(process.stdout, head)));
      if (process.stdout.isTTY) process.stdout.write(WIPE);
      console.log(`${head} ${seconds(since).padStart(6)} s  ${count}`);
      return result;
    },
    finish: () => {
      console.log(`      ${'Done'.padEnd(34)} ${seconds(begun).padStart(6)} s`);
      clock.finish();
    },
  };
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

/** Shows how far a command is that has no steps, on a terminal and beside what it prints; nothing of it stays. */
export async function withBar<T>(title: string, work: (bar: Bar) => Promise<T>): Promise<T> {
  try {
    return await work(barOn(process.stderr, title));
  } finally {
    if (process.stderr.isTTY) process.stderr.write(WIPE);
  }
}

const WIPE = '\r\u001b[K';
const BAR = 24;
/** A bar is drawn so often at most, in milliseconds: a terminal takes longer to draw than many a file to read. */
const EVERY = 50;

function barOn(stream: NodeJS.WriteStream, head: string): Bar {
  if (!stream.isTTY) return () => {};
  let drawn = -EVERY;
  return (done, total) => {
    if (done < total && performance.now() - drawn < EVERY) return;
    drawn = performance.now();
    const filled = Math.round((done / total) * BAR);
    stream.write(`\r${head} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}`);
  };
}
