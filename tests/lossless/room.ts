import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { astroOut } from '#src/io/astro-out.ts';
import { ROOT } from '#src/io/folders.ts';
import { sumsOf } from '#src/io/publish/same-files.ts';
import type { Fault } from './fault.ts';

const FAULT = fileURLToPath(new URL('fault.ts', import.meta.url));
const TYPES = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** How a build ended, and what it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

/** A build that is running. */
export interface Running {
  process: ChildProcess;
  /** Waits until it has said so much, or has ended. */
  until(text: string): Promise<void>;
  ended: Promise<Ended>;
}

/** How a build is started: with a fault, through `npm run`'s door, with arguments. */
export interface Start {
  fault?: Fault;
  byDoor?: boolean;
  args?: string[];
}

/** A place with a `dist/`, a `.build/` and a `.cache/` of its own, in which campaigns are built. */
export class Room {
  readonly work: string;

  constructor(work: string) {
    this.work = work;
  }

  static async open(): Promise<Room> {
    return new Room(await mkdtemp(join(tmpdir(), 'lossless-')));
  }

  start(campaign: string, { fault, byDoor = false, args = [] }: Start = {}): Running {
    const script = byDoor ? ['scripts/run.mjs', 'build'] : [...TYPES, ...(fault ? ['--import', FAULT] : []), 'scripts/build.ts'];
    const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].map((name) => [name, process.env[name]] as const);
    const own = { ALTAVEU_WORK: this.work, ALTAVEU_FAULT: JSON.stringify(fault ?? {}), ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' };
    // A group of its own, so that one can see whether anything of it is left.
    const options = { cwd: ROOT, env: { ...Object.fromEntries(kept), ...own }, detached: true };
    const child = spawn(process.execPath, [...script, '--campaign', campaign, ...args], options);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const until = async (text: string): Promise<void> => {
      while (!said.includes(text) && child.exitCode === null && child.signalCode === null) await pause(20);
    };
    const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, said })));
    return { process: child, until, ended };
  }

  build(campaign: string, start?: Start): Promise<Ended> {
    return this.start(campaign, start).ended;
  }

  /** What is published, file by file; nothing where there is no site. */
  async published(): Promise<string> {
    return JSON.stringify([...(await sumsOf(join(this.work, 'dist')))]);
  }

  async remove(): Promise<void> {
    for (const folder of [this.work, astroOut(join(this.work, '.build/site'))]) await rm(folder, { recursive: true, force: true });
  }
}

/** Two versions of a campaign, with the sites that undisturbed builds make of them. */
export interface Versions {
  campaigns: [string, string];
  sites: [string, string];
}

/** Builds a campaign and a changed one, in a room where the second is published then. */
export async function twoVersions(room: Room, campaign: string): Promise<Versions> {
  const changed = join(room.work, 'changed');
  await mkdir(changed);
  for (const name of ['content', 'locales', 'public']) await cp(join(campaign, name), join(changed, name), { recursive: true });
  const file = join(changed, 'content/campaign.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/"updated": *"\d{4}/, '"updated": "2024'));
  const campaigns: [string, string] = [campaign, changed];
  const sites: string[] = [];
  for (const one of campaigns) {
    const { code, said } = await room.build(one);
    if (code !== 0) throw new Error(said);
    sites.push(await room.published());
  }
  if (sites[0] === sites[1]) throw new Error('The two versions make the same site.');
  return { campaigns, sites: sites as [string, string] };
}
