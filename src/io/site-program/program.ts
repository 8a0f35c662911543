import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rename, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { astroOut } from '../astro-out.ts';
import { cachesAreBelieved } from '../caches.ts';
import { adoptCode } from '../code-record.ts';
import { PROGRAMS, ROOT, SITE_FOLDER } from '../folders.ts';
import { remove } from '../publish/remove.ts';
import { ownFlags } from '../system/own-flags.ts';
import { timed } from '../timings.ts';
import { programKey } from './program-key.ts';
import { type ProgramRecord, readRecord } from './record.ts';

/** A program that makes the pages of a site, ready to be run. */
export interface SiteProgram {
  /** What it was bundled from: see `programKey`. */
  key: string;
  folder: string;
  record: ProgramRecord;
}

/** As many as are used in turn: shards, campaigns, tests. */
const MOST_KEPT = 6;

/** Names that Astro would take from a machine’s environment for what it asks `import.meta.env`: `DEV=1` made pages without a content policy. */
const UNSET = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

const COMPILE = fileURLToPath(new URL('compile.ts', import.meta.url));

/**
 * The program that makes the pages of any campaign: bundled by Astro once for a state of the generator, and then as fast as data can be read. A program that is
 * not, byte for byte, what was bundled counts as absent.
 */
export async function siteProgram(): Promise<SiteProgram> {
  const key = await programKey();
  const folder = join(PROGRAMS, key);
  const kept = cachesAreBelieved() ? await readRecord(folder) : undefined;
  const record = kept ?? (await timed('Bundling', () => bundle(folder)));
  await adoptCode({ scripts: record.code.scripts, styles: record.code.styles });
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  return { key, folder, record };
}

async function bundle(folder: string): Promise<ProgramRecord> {
  await forgetOldest();
  const unfinished = `${folder}.${process.pid}.part`;
  await remove(unfinished);
  await compile(unfinished);
  await remove(folder);
  // Another build may have been faster with the same.
  await rename(unfinished, folder).catch(() => remove(unfinished));
  const record = await readRecord(folder);
  if (!record) throw new Error('The program of the site could not be kept. Is the disk full?');
  return record;
}

async function compile(folder: string): Promise<void> {
  const env = { ...process.env, ...UNSET, ALTAVEU_OUT: astroOut(SITE_FOLDER), ALTAVEU_PARENT: String(process.pid) };
  const child = spawn(process.execPath, [...ownFlags(), COMPILE, folder], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  await remove(astroOut(SITE_FOLDER));
  if (code !== 0) throw new Error(said.trim() || 'The bundler has ended without an answer, perhaps for lack of memory.');
}

/** Keeps the programs that were used last. */
async function forgetOldest(): Promise<void> {
  const names = await readdir(PROGRAMS).catch(() => []);
  const used = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(PROGRAMS, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  for (const { name } of used.toSorted((a, b) => b.at - a.at).slice(MOST_KEPT - 1)) await remove(join(PROGRAMS, name));
}
