import process from 'node:process';

const KEPT = /^--(?:experimental-strip-types|disable-warning|no-warnings|max-old-space-size)\b/;

/** What of this process’s own flags a further process or thread needs: not the code that it was given on its command line. */
export function ownFlags(): string[] {
  return process.execArgv.filter((flag) => KEPT.test(flag));
}
