import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { astroOut } from '../astro-out.ts';
import { adoptCode } from '../code-record.ts';
import { ROOT, SITE_FOLDER } from '../folders.ts';
import { keepProgram, type KeptProgram, readProgram } from '../programs/kept-program.ts';
import type { ProgramRecord } from '../programs/record.ts';
import { remove } from '../publish/remove.ts';
import { ownFlags } from '../system/own-flags.ts';
import { timed } from '../timings.ts';
import { programKey } from './program-key.ts';

/** What the program of the pages needs from the build that bundled it. */
export interface SiteRecord extends ProgramRecord {
  /** The stylesheets of each page, as Astro has them, by its key for the page. */
  styles: [key: string, styles: unknown][];
  /** What it may run in browsers, for the output gate: see `code-record.ts`. */
  code: { scripts: string[]; styles: string[] };
}

/** A program that makes the pages of a site, ready to be run. */
export interface SiteProgram extends KeptProgram<SiteRecord> {
  /** What it was bundled from: see `programKey`. */
  key: string;
}

/** Names that Astro would take from a machine’s environment for what it asks `import.meta.env`: `DEV=1` made pages without a content policy. */
const UNSET = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

const COMPILE = fileURLToPath(new URL('compile.ts', import.meta.url));

/** The program of the pages, where an earlier build has bundled it. */
export async function keptSiteProgram(): Promise<SiteProgram | undefined> {
  const key = await programKey();
  const program = await readProgram<SiteRecord>(key);
  return program && { ...program, key };
}

/** The program that makes the pages of any campaign: bundled by Astro once for a state of the generator, and then as fast as data can be read. `kept` is what was found already. */
export async function siteProgram(kept?: SiteProgram): Promise<SiteProgram> {
  const program = kept ?? (await keptSiteProgram()) ?? (await timed('Bundling', bundled));
  await adoptCode({ scripts: program.record.code.scripts, styles: program.record.code.styles });
  return program;
}

async function bundled(): Promise<SiteProgram> {
  const key = await programKey();
  const program = await keepProgram<SiteRecord>(key, compile);
  if (!program) throw new Error('The program of the site could not be kept. Is the disk full?');
  return { ...program, key };
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
