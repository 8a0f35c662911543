import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Ended } from './run-in-turn.ts';

const PROGRAM = join(import.meta.dirname, 'run-in-turn.ts');
const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** A process that runs commands, one after the other. */
export interface Turns {
  /** Runs a command with its arguments, and tells how it ended and what it said. */
  run(command: string, ...args: string[]): Promise<Ended>;
  end(): void;
}

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
/** Nothing of what the test’s own environment says. */
const NOTHING_ELSE = { TZ: 'UTC', LC_ALL: 'C.UTF-8', ASTRO_TELEMETRY_DISABLED: '1', GITHUB_STEP_SUMMARY: undefined, CAMPAIGN: undefined };

function environment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...NOTHING_ELSE,
    NODE_ENV: undefined,
    VITEST: undefined,
    DEV: undefined,
    PROD: undefined,
    MODE: undefined,
    ...own,
  };
}

/** Starts a process that runs commands in a folder, as if each were called alone. */
export function takeTurns(folder: string, own: NodeJS.ProcessEnv = {}): Turns {
  const child = spawn(process.execPath, [...FLAGS, PROGRAM], { cwd: folder, env: environment(own), stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async run(...call) {
      child.stdin.write(`${JSON.stringify(call)}\n`);
      const { value, done } = (await answers.next()) as IteratorResult<string, undefined>;
      if (done) throw new Error(`${call.join(' ')}: it has ended the process in which it ran.`);
      return JSON.parse(value) as Ended;
    },
    end: () => child.stdin.end(),
  };
}

/** Runs a command in a process of its own; one that goes on until it is stopped is stopped at its sign. */
export async function runAlone(call: readonly string[], folder: string, own: NodeJS.ProcessEnv, until?: RegExp): Promise<Ended> {
  const [command, ...args] = call;
  const child = spawn(process.execPath, [...FLAGS, join(SCRIPTS, `${command}.ts`), ...args], { cwd: folder, env: environment(own) });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
      if (until?.test(said)) child.kill('SIGTERM');
    });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  return { code: until?.test(said) === false ? 1 : code, said };
}
