import process from 'node:process';
import { systemCall } from './libc.ts';

const SEND_AT_DEATH = 1;
const KILL = 9;
const LOOK = 500;

/** Ends this process when the one that started it is gone, however that ended: nobody waits for it any more, and the next command needs its place. */
export function endWithParent(): void {
  const parent = Number(process.env['ALTAVEU_PARENT'] ?? 0);
  if (parent === 0) return;
  delete process.env['ALTAVEU_PARENT'];
  if (process.platform === 'linux') systemCall('int prctl(int, ulong, ulong, ulong, ulong)')?.(SEND_AT_DEATH, KILL, 0, 0, 0);
  const look = (): void => void (process.ppid !== parent && process.kill(process.pid, 'SIGKILL'));
  look();
  setInterval(look, LOOK).unref();
}
