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
      const { count, result } = await clock.step(name, title, () => work((done, total) => drawBar(head, done, total)));
      if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
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

const BAR = 24;

function drawBar(head: string, done: number, total: number): void {
  if (!process.stdout.isTTY) return;
  const filled = Math.round((done / total) * BAR);
  process.stdout.write(`\r${head} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}`);
}
