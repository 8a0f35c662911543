// GnuPG to test with: the machine's own, or on Debian and its kin one that is unpacked into the cache, which needs no rights.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { CACHE_FOLDER } from '#src/io/folders.ts';

const run = promisify(execFile);

/** How to start GnuPG. */
export interface GpgProgram {
  gpg: string;
  /** What stands before all other arguments. */
  args: string[];
  env: NodeJS.ProcessEnv;
}

const INSTALL =
  'These tests need GnuPG, and it was not found. Install it (Debian, Ubuntu: apt install gnupg; macOS: brew install gnupg; Windows: gpg4win.org), or name it: GPG_PATH=/path/to/gpg npm test';

const FOLDER = join(CACHE_FOLDER, 'gnupg');
const BIN = join(FOLDER, 'usr', 'bin');

const PROGRAMS = ['gpg', 'gpg-agent', 'gpgconf'];

/** What every system has: it must fit the system's own. */
const OF_THE_SYSTEM = /^(libc6|libgcc-s1|libcrypt1)$/;

let found: Promise<GpgProgram> | undefined;

/** GnuPG, looked for once in a process. */
export function gpgProgram(): Promise<GpgProgram> {
  return (found ??= findGpg());
}

async function findGpg(): Promise<GpgProgram> {
  const own = process.env['GPG_PATH'] ?? ['gpg', 'gpg2'].flatMap(inPath)[0];
  if (own) return { gpg: own, args: [], env: process.env };
  if (!existsSync(BIN)) await bring();
  const libraries = await librariesIn(join(FOLDER, 'usr', 'lib'), join(FOLDER, 'lib'));
  const env = { ...process.env, LD_LIBRARY_PATH: [...libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
  return { gpg: join(BIN, 'gpg'), args: ['--agent-program', join(BIN, 'gpg-agent')], env };
}

function inPath(name: string): string[] {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).filter((path) => existsSync(path));
}

/** Brings GnuPG and its libraries from the system's own packages, and unpacks them beside the final place. */
async function bring(): Promise<void> {
  const partial = `${FOLDER}.${process.pid}`;
  await mkdir(join(partial, 'lists', 'partial'), { recursive: true });
  // The system's lists may be missing or old, and only its owner may renew them.
  const apt = ['-o', `Dir::State::Lists=${join(partial, 'lists')}`, '-o', `Dir::Cache=${partial}`, '-o', 'APT::Sandbox::User=root'];
  try {
    await run('apt-get', [...apt, 'update']);
    const libraries = await librariesOf(apt, await librariesOf(apt, PROGRAMS));
    await run('apt-get', [...apt, 'download', ...libraries], { cwd: partial });
    const packages = (await readdir(partial)).filter((name) => name.endsWith('.deb'));
    for (const name of packages) await run('dpkg', ['-x', join(partial, name), join(partial, 'root')]);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    throw new Error(INSTALL, { cause });
  }
  await rename(join(partial, 'root'), FOLDER).catch(() => {});
  await rm(partial, { recursive: true, force: true });
}

/** Packages, and the libraries that they ask for. Programs that they ask for, such as one that asks for passphrases, are not needed. */
async function librariesOf(apt: string[], packages: string[]): Promise<string[]> {
  const { stdout } = await run('apt-cache', [...apt, 'depends', '--important', ...packages]);
  const asked = [...stdout.matchAll(/^ +\|?Depends: ((?:lib|zlib)\S+)$/gm)].map(([, name]) => name!);
  return [...new Set([...packages, ...asked.filter((name) => !OF_THE_SYSTEM.test(name))])];
}

/** Libraries lie in a folder named for the machine: `usr/lib/x86_64-linux-gnu`. */
async function librariesIn(...folders: string[]): Promise<string[]> {
  const inside = await Promise.all(
    folders.map(async (folder) =>
      existsSync(folder) ? (await readdir(folder)).filter((name) => name.includes('linux')).map((name) => join(folder, name)) : [],
    ),
  );
  return inside.flat();
}
