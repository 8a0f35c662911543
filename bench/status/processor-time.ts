import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';
import { readProcess } from '../processes.ts';

/** Runs a command of the generator and gives the processor time of all its processes, in seconds. Reads /proc: on Linux only. */
export async function processorTime(command: string, args: string[]): Promise<number> {
  const before = childrenSeconds();
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const env = { ...process.env, GITHUB_STEP_SUMMARY: '' };
  const child = spawn(process.execPath, [...flags, join(ROOT, 'scripts', `${command}.ts`), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [status] = (await once(child, 'exit')) as [number];
  if (status !== 0) throw new Error(`“${command}” failed:\n${said}`);
  return childrenSeconds() - before;
}

/** The processor time of children that have ended, and of theirs. */
function childrenSeconds(): number {
  return readProcess(String(process.pid))[0]!.childMilliseconds / 1000;
}
