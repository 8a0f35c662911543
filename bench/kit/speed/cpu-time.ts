import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

interface Process {
  id: number;
  parent: number;
  milliseconds: number;
}

const TICK = 10;

/** The processor time of this process and of all that it started, in milliseconds; undefined where the system has no /proc. */
export function cpuTime(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
  const family = new Set([process.pid]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  const { user, system } = process.cpuUsage();
  const children = all.filter(({ id }) => id !== process.pid && family.has(id));
  return children.reduce((total, { milliseconds }) => total + milliseconds, (user + system) / 1000);
}

/** The fields of /proc/ID/stat (see `man 5 proc`); a process may end while it is read. */
function readProcess(id: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ id: Number(id), parent: Number(fields[1]), milliseconds: (Number(fields[11]) + Number(fields[12])) * TICK }];
  } catch {
    return [];
  }
}
