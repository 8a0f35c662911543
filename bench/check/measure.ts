import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';
import { familyOf, readProcess } from '../processes.ts';

/** What a check took: processor time and memory of all its processes together. */
export interface Cost {
  cpuSeconds: number;
  megabytes: number;
}

const EVERY = 50;

/** Checks a campaign's folder as `npm run check` does, and adds up its processes. Reads /proc: on Linux only. */
export async function measureCheck(folder: string): Promise<Cost> {
  const before = childrenSeconds();
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, join(ROOT, 'scripts', 'check.ts'), '--campaign', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let bytes = 0;
  const watch = setInterval(() => (bytes = Math.max(bytes, familyBytes(child.pid!))), EVERY);
  const [status] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  if (status !== 0) throw new Error(`The check failed:\n${said}`);
  return { cpuSeconds: childrenSeconds() - before, megabytes: bytes / 1024 / 1024 };
}

/** The processor time of children that have ended, and of theirs. */
function childrenSeconds(): number {
  return readProcess(String(process.pid))[0]!.childMilliseconds / 1000;
}

/** The memory of a process and all that it started, pages that they share counted for each. */
function familyBytes(id: number): number {
  return familyOf(id).reduce((total, { bytes }) => total + bytes, 0);
}
