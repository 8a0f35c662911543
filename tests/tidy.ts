// After each file of tests, for those that share a process with it: what it replaced is as it was.
import process from 'node:process';
import { afterAll, vi } from 'vitest';

const { argv, env } = process;
const before = { ...env };
const folder = process.cwd();

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  for (const name of Object.keys(env)) if (!(name in before)) delete env[name];
  Object.assign(env, before);
  process.argv = argv;
  process.exitCode = undefined;
  process.chdir(folder);
});
