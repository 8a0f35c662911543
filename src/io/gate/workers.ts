import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import process from 'node:process';
import type { Languages } from '#src/core/checks/campaign-files.ts';
import { TOP_FOLDERS } from '#src/core/checks/paths/tree.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { ROOT } from '#src/io/folders.ts';
import { gateProgram } from './program.ts';

/** A file to be decided. */
export interface FileJob {
  folder: string;
  path: string;
  bytes: number;
  /** The languages of the campaign, as soon as they are known. */
  languages: Languages | undefined;
  /** How these are written, as soon as that is known, as JSON: it is the same for all files. */
  manners?: string;
}

/** What became of a file: what was found, or that deciding it took too long or broke its process. */
export type Outcome = Decided | 'too-slow' | 'crashed' | 'not-read';

/** How long a file may take, counted in ticks, so that a machine that stands still for a while rejects nobody. */
const TICK = 100;
const MOST_TICKS = 20;

/** To start a process takes as long as to decide some hundred files. */
const WORTH_A_WORKER = 500;
const MOST_WORKERS = 4;

/** Each file that breaks its process takes two seconds: after so many the others wait until these are mended. */
const MOST_LOST = 50;

/** Processes of the source gate, kept for the next file until one is lost. */
export class Workers {
  readonly #folder: string;
  readonly #script: Promise<string>;
  readonly #idle: ChildProcess[] = [];
  #lost = 0;
  #first: Promise<ChildProcess> | undefined;

  constructor(folder: string, script = gateProgram()) {
    this.#folder = folder;
    this.#script = script;
  }

  /** Starts a first process ahead, for those who know that they will need one: it takes a while. */
  prepare(): void {
    this.#first ??= start(this.#folder, this.#script);
    // Whoever asks for it is told.
    this.#first.catch(() => undefined);
  }

  /** Decides files, some at once where there are many; outcomes keep the order of the jobs. `onDecided` hears of each. */
  async decide(jobs: readonly FileJob[], onDecided: () => void = () => {}): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < jobs.length) {
        const place = next++;
        outcomes[place] = await this.#decideOne(jobs[place]!);
        onDecided();
      }
    };
    await Promise.all(
      Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS, 1 + Math.floor(jobs.length / WORTH_A_WORKER)) }, work),
    );
    return outcomes;
  }

  /** Ends all processes, and waits until they are gone: what they took counts where it was taken. */
  async close(): Promise<void> {
    const first = await this.#first?.catch(() => undefined);
    if (first) this.#idle.push(first);
    await Promise.all(this.#idle.splice(0).map((child) => Promise.all([once(child, 'exit'), child.kill('SIGKILL')])));
  }

  #start(): Promise<ChildProcess> {
    const first = this.#first;
    this.#first = undefined;
    return first ?? start(this.#folder, this.#script);
  }

  async #decideOne(job: FileJob): Promise<Outcome> {
    if (this.#lost >= MOST_LOST) return 'not-read';
    const child = this.#idle.pop() ?? (await this.#start());
    const outcome = await outcomeOf(child, job);
    if (typeof outcome !== 'string') this.#idle.push(child);
    else {
      this.#lost++;
      child.kill('SIGKILL');
    }
    return outcome;
  }
}

function outcomeOf(child: ChildProcess, job: FileJob): Promise<Outcome> {
  return new Promise((resolve) => {
    let ticks = 0;
    const clock = setInterval(() => ++ticks >= MOST_TICKS && finish('too-slow'), TICK);
    const finish = (outcome: Outcome): void => {
      clearInterval(clock);
      child.removeAllListeners();
      resolve(outcome);
    };
    child.once('message', (decided: Decided) => finish(decided));
    child.once('exit', () => finish('crashed'));
    child.once('error', () => finish('crashed'));
    child.send(job);
  });
}

async function start(folder: string, program: Promise<string>): Promise<ChildProcess> {
  const script = await program;
  const child = fork(script, [], {
    // Nothing of the environment: a secret that isn't there can't leak.
    env: { TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      '--experimental-strip-types',
      '--no-warnings',
      '--permission',
      '--allow-addons',
      '--allow-worker',
      ...[dirname(script), ...readable(folder)].map((path) => `--allow-fs-read=${path}`),
      '--max-old-space-size=448',
      '--max-semi-space-size=2',
    ],
  });
  const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
  if (first !== 'ready') throw new Error(`The check could not start its own process (Node ${process.versions.node}).`);
  return child;
}

/** What a process may read: the generator with its packages, wherever these lie, and the campaign's three folders. */
function readable(folder: string): string[] {
  const packages = join(ROOT, 'node_modules');
  return [
    ...['src', 'package.json'].map((name) => join(ROOT, name)),
    ...new Set([packages, realpathSync(packages)]),
    ...TOP_FOLDERS.map((name) => join(folder, name) + sep),
  ];
}
