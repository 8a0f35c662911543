import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '#src/io/usage-error.ts';
import { BUILD_FOLDER, SITE_FOLDER } from '#src/io/folders.ts';
import { heal } from '#src/io/publish/heal.ts';
import { type Claim, claimFile } from './claim.ts';

/** Which command works in a build’s folders, as it notes it for others. */
export interface Holder {
  command: string;
  pid: number;
  host: string;
  /** When it began, as ISO 8601. */
  since: string;
}

/** A command that was just ended may need a moment to be gone. */
const GRACE = 2000;
const OFTEN = 100;
const SELDOM = 500;

/** Does work to which a build’s folders must belong alone. While another command works there, it waits (`--wait`) or refuses. */
export async function withLock<Result>(work: () => Promise<Result>): Promise<Result> {
  // A command that holds them starts others that need them too.
  if (process.env['ALTAVEU_LOCK'] === BUILD_FOLDER) return work();
  const release = await takeLock();
  try {
    await heal(SITE_FOLDER);
    return await work();
  } finally {
    release();
  }
}

/** Takes a build’s folders for this process, and gives what returns them; without that they are returned when the process ends. */
export async function takeLock(folder = BUILD_FOLDER, wait = process.argv.includes('--wait')): Promise<() => void> {
  await mkdir(folder, { recursive: true });
  const claim = await claimed(folder, wait);
  process.env['ALTAVEU_LOCK'] = folder;
  const holder: Holder = { command: commandName(), pid: process.pid, host: hostname(), since: new Date().toISOString() };
  // Whether it can be written or not: the claim holds without it.
  await writeFile(join(folder, 'holder.json'), `${JSON.stringify(holder)}\n`).catch(() => undefined);
  return () => {
    delete process.env['ALTAVEU_LOCK'];
    claim.release();
  };
}

async function claimed(folder: string, wait: boolean): Promise<Claim> {
  const file = join(folder, 'lock');
  for (let waited = 0; ; waited += OFTEN) {
    const claim = await claimFile(file);
    if (claim) return claim;
    if (waited >= GRACE) break;
    await pause(OFTEN);
  }
  const holder = await readHolder(folder);
  if (!wait) throw new UsageError(refusal(holder));
  console.log(`Waiting for ${nameOf(holder)} to finish …`);
  for (;;) {
    const claim = await claimFile(file);
    if (claim) return claim;
    await pause(SELDOM);
  }
}

async function readHolder(folder: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'holder.json'), 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** What is said to somebody who starts a command while another is at work; of times only how long ago, as clocks and zones differ. */
export function refusal(holder: Holder | undefined, now = Date.now(), host = hostname()): string {
  const where = holder && holder.host !== host ? ` on ${holder.host}` : '';
  const since = holder ? ` (process ${holder.pid}${where}, for ${minutes(now - Date.parse(holder.since))})` : '';
  const end = holder && where === '' ? ` If it hangs, end it: kill ${holder.pid}` : '';
  return (
    `${capital(nameOf(holder))} is at work in this folder${since}, and two at once would spoil each other’s files. Nothing was changed.\n` +
    `Wait until it has finished or stop it with Ctrl+C, then run the same command again; or add \`-- --wait\` to this one, and it waits by itself.${end}`
  );
}

function nameOf(holder: Holder | undefined): string {
  return holder ? `\`${holder.command}\`` : 'another command';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function minutes(milliseconds: number): string {
  const past = Math.max(0, Math.round(milliseconds / 60_000));
  return past < 1 ? 'less than a minute' : past === 1 ? 'a minute' : `${past} minutes`;
}

/** The command as people type it. */
function commandName(): string {
  const script = /scripts[\\/]([a-z-]+)\.ts$/.exec(process.argv[1] ?? '')?.[1];
  if (script === undefined) return 'another program';
  return script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
}
