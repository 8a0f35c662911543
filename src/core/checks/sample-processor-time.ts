import process from 'node:process';

/** What this process has computed so far, in milliseconds: limits are held against that, as on a busy machine any test may have to wait. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
