import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD_FOLDER } from './folders.ts';

/** Which tests are run, and how. */
export interface Tests {
  /** Projects of `tests/vitest.config.ts`; all of them where none are named. */
  projects: readonly string[];
  /** What else Vitest is told. */
  args?: readonly string[];
  /** How many at once; as many as the configuration says where nothing is said. */
  workers?: number;
  /** True to keep what it says until it is asked for. */
  isQuiet?: boolean;
}

/** Tests that run. */
export interface RunningTests {
  /** What became of them, once all have run; what they said is printed then, if it was kept. */
  ended(): Promise<Outcome>;
  stop(): void;
}

/** How many tests have passed and failed; a file that could not be read counts as a failed test. */
interface Outcome {
  passed: number;
  failed: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a command line says to Vitest: the arguments that `npm test` doesn’t answer itself. */
export function forVitest(args: readonly string[]): string[] {
  return args.filter((arg, index) => arg !== '--deep' && arg !== '--campaign' && args[index - 1] !== '--campaign');
}

/** Starts tests in a process of their own. */
export function startTests({ projects, args = [], workers, isQuiet = false }: Tests): RunningTests {
  const report = join(BUILD_FOLDER, `tests-${projects.join('-') || 'all'}.json`);
  const env = { ...process.env, ...(process.argv.includes('--deep') && { ALTAVEU_DEEP: '1' }) };
  const command = [
    ...['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...projects.flatMap((project) => ['--project', project]),
    ...(workers === undefined ? [] : [`--maxWorkers=${workers}`]),
    ...args,
  ];
  const said: Buffer[] = [];
  const prepared = mkdir(BUILD_FOLDER, { recursive: true }).then(() => rm(report, { force: true }));
  const vitest = spawn('vitest', command, {
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  for (const stream of [vitest.stdout, vitest.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
  for (const signal of SIGNALS) process.on(signal, () => vitest.kill(signal));
  const closed = new Promise<number>((resolve) => {
    vitest.once('error', (error) => (said.push(Buffer.from(`${error.message}\n`)), resolve(1)));
    vitest.once('close', (code) => resolve(code ?? 1));
  });
  return {
    async ended() {
      await prepared;
      const code = await closed;
      process.stdout.write(Buffer.concat(said));
      return outcomeOf(await readFile(report, 'utf8').catch(() => '{}'), code);
    },
    stop: () => void vitest.kill(),
  };
}

/**
 * What Vitest’s JSON report tells; a run that failed without a failed test counts as one.
 * @example outcomeOf('{"numPassedTests":2,"numFailedTests":0}', 0) // { passed: 2, failed: 0 }
 */
export function outcomeOf(report: string, code: number): Outcome {
  const { numPassedTests: passed = 0, numFailedTests = 0, testResults = [] } = JSON.parse(report) as Partial<Report>;
  const unread = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = numFailedTests + unread;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Waits for tests one after the other, and prints their sum as the last line. Returns the exit code. */
export async function tellTests(running: readonly RunningTests[]): Promise<number> {
  const sum: Outcome = { passed: 0, failed: 0 };
  for (const tests of running) {
    const { passed, failed } = await tests.ended();
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}
