import process from 'node:process';
import { familyOf } from '../../processes.ts';

/** The processor time of this process and of all that it started, in milliseconds; undefined where the system has no /proc. */
export function cpuTime(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const { user, system } = process.cpuUsage();
  const children = familyOf(process.pid).filter(({ id }) => id !== process.pid);
  return children.reduce((total, { milliseconds }) => total + milliseconds, (user + system) / 1000);
}
