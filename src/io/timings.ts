import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** What one step took, or a part of one: time, processor time of all its processes, and memory of this one at its highest. */
export interface Timing {
  step: string;
  title: string;
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  /** What took the time within it. */
  parts: Omit<Timing, 'step' | 'parts' | 'peakMegabytes'>[];
}

/** Measures the steps of a command. */
export interface Clock {
  step<T>(name: string, title: string, work: () => Promise<T>): Promise<T>;
  /** Prints what was measured where `--timings` asks for it, and writes it as JSON where `ALTAVEU_TIMINGS` says. */
  finish(): void;
}

/** How often the memory is looked at, in milliseconds. */
const EVERY = 50;

let current: Timing | undefined;

/** A clock for the steps of a command. */
export function startClock(): Clock {
  const done: Timing[] = [];
  return {
    async step(step, title, work) {
      const timing: Timing = { step, title, seconds: 0, cpuSeconds: 0, peakMegabytes: 0, parts: [] };
      current = timing;
      const look = () => (timing.peakMegabytes = Math.max(timing.peakMegabytes, process.memoryUsage.rss() / 2 ** 20));
      const watch = setInterval(look, EVERY);
      look();
      const stop = startWatch();
      try {
        return await work();
      } finally {
        clearInterval(watch);
        look();
        done.push(Object.assign(timing, stop()));
        current = undefined;
      }
    },
    finish() {
      if (process.argv.includes('--timings')) console.log(tableOf(done));
      const file = process.env['ALTAVEU_TIMINGS'];
      if (file) writeFileSync(file, `${JSON.stringify(done, undefined, 2)}\n`);
    },
  };
}

/** Measures a part of the step that runs; parts of one name are added up. What runs at the same time counts in each. */
export async function timed<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const end = startPart(title);
  try {
    return await work();
  } finally {
    end();
  }
}

/** Begins a part of the step that runs, and returns what ends it. */
export function startPart(title: string): () => void {
  const stop = startWatch();
  return () => {
    const { seconds, cpuSeconds } = stop();
    const known = current?.parts.find((part) => part.title === title);
    if (known) Object.assign(known, { seconds: known.seconds + seconds, cpuSeconds: known.cpuSeconds + cpuSeconds });
    else current?.parts.push({ title, seconds, cpuSeconds });
  };
}

function startWatch(): () => { seconds: number; cpuSeconds: number } {
  const [since, before] = [performance.now(), cpuSeconds()];
  return () => ({ seconds: (performance.now() - since) / 1000, cpuSeconds: cpuSeconds() - before });
}

/** The processor time of this process and, where Linux tells it (`man 5 proc`), of those that it started and that have ended. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + endedSeconds();
}

const TICKS = 100;

function endedSeconds(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function tableOf(timings: readonly Timing[]): string {
  const lines = [['', 'seconds', 'processor', 'memory'], ...timings.flatMap(linesOf), totalOf(timings)];
  return ['', ...lines.map(([title, ...figures]) => `      ${title!.padEnd(34)}${figures.map((text) => text.padStart(12)).join('')}`)].join(
    '\n',
  );
}

function linesOf({ title, seconds, cpuSeconds, peakMegabytes, parts }: Timing): string[][] {
  const own = [title, `${seconds.toFixed(1)} s`, `${cpuSeconds.toFixed(1)} s`, `${Math.round(peakMegabytes)} MB`];
  return [own, ...parts.map((part) => [`  ${part.title}`, `${part.seconds.toFixed(1)} s`, `${part.cpuSeconds.toFixed(1)} s`])];
}

function totalOf(timings: readonly Timing[]): string[] {
  const sum = (of: (timing: Timing) => number) => timings.reduce((total, timing) => total + of(timing), 0);
  const most = Math.max(0, ...timings.map(({ peakMegabytes }) => peakMegabytes));
  return [
    'All',
    `${sum(({ seconds }) => seconds).toFixed(1)} s`,
    `${sum(({ cpuSeconds }) => cpuSeconds).toFixed(1)} s`,
    `${Math.round(most)} MB`,
  ];
}
