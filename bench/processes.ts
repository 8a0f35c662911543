import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux tells of it. */
export interface Process {
  id: number;
  parent: number;
  /** Its processor time so far, and that of the children that it has waited for. */
  milliseconds: number;
  childMilliseconds: number;
  bytes: number;
}

const TICK = 10;
const PAGE = 4096;

/** A process and all that it started, as far as they still run. */
export function familyOf(id: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
  const family = new Set([id]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { id: own, parent } of all) if (family.has(parent)) family.add(own);
  }
  return all.filter(({ id: own }) => family.has(own));
}

/** The fields of /proc/ID/stat (see `man 5 proc`); nothing where the process ended while it was read. */
export function readProcess(id: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = (...places: number[]) => places.reduce((sum, place) => sum + fields[place]!, 0) * TICK;
    return [
      { id: Number(id), parent: fields[1]!, milliseconds: ticks(11, 12), childMilliseconds: ticks(13, 14), bytes: fields[21]! * PAGE },
    ];
  } catch {
    return [];
  }
}
