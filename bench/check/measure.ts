import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';

/** What a check took: processor time and memory of all its processes together. */
export interface Cost {
  cpuSeconds: number;
  megabytes: number;
}

const EVERY = 50;
const TICKS_A_SECOND = 100;
const PAGE = 4096;

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
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** The memory of a process and all that it started, pages that they share counted for each. */
function familyBytes(id: number): number {
  const all = readdirSync('/proc').flatMap((name) => {
    const fields = /^\d+$/.test(name) ? statOf(name) : [];
    return fields.length > 0 ? [{ id: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE }] : [];
  });
  const family = new Set([id]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { id: own, parent } of all) if (family.has(parent)) family.add(own);
  }
  return all.filter(({ id: own }) => family.has(own)).reduce((total, { bytes }) => total + bytes, 0);
}

/** The fields of /proc/ID/stat behind the program's name (see `man 5 proc`); none where the process has ended. */
function statOf(id: string): string[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
