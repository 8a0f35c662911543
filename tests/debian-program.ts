// Programs to test with: the machine's own, or on Debian and its kin one that is unpacked into the cache, which needs no rights.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { CACHE_FOLDER } from '#src/io/folders.ts';

const run = promisify(execFile);

/** How to start a program. */
export interface DebianProgram {
  path: string;
  env: NodeJS.ProcessEnv;
  /** Where the packages are unpacked, with `usr/share` and the like inside; not there if the machine has the program. */
  root?: string;
}

/** What every system has: it must fit the system's own. */
const OF_THE_SYSTEM = /^(libc6|libgcc-s1|libcrypt1)$/;

const PLACES = ['usr/bin', 'usr/sbin', 'usr/games', 'bin', 'sbin'];

const found = new Map<string, Promise<DebianProgram>>();

/**
 * A program, looked for once in a process. `packages` are the Debian packages that hold it and what it starts; the libraries that they ask
 * for (`lib…`, `zlib…`) come by themselves, other packages (a Java, data) must be named. A caller may name the program by `<NAME>_PATH`.
 * @throws with a sentence that says how to install it, where it is not on the machine and Debian's packages can't be had.
 * @example
 * const { path, env } = await debianProgram('minisign', ['minisign']);
 * await promisify(execFile)(path, ['-V', '-p', 'key.pub', '-m', 'SHA256SUMS'], { env });
 */
export function debianProgram(name: string, packages: readonly string[]): Promise<DebianProgram> {
  const known = found.get(name) ?? find(name, packages);
  found.set(name, known);
  return known;
}

async function find(name: string, packages: readonly string[]): Promise<DebianProgram> {
  const own = process.env[`${name.toUpperCase().replaceAll('-', '_')}_PATH`] ?? onMachine(name);
  if (own) return { path: own, env: process.env };
  const root = join(CACHE_FOLDER, 'debian', name);
  if (!existsSync(root)) await bring(name, packages, root);
  const path = PLACES.map((place) => join(root, place, name)).find((file) => existsSync(file));
  if (!path) throw new Error(`${root} holds no ${name}. Delete that folder and try again.`);
  return { path, env: await environment(root), root };
}

async function environment(root: string): Promise<NodeJS.ProcessEnv> {
  const libraries = await librariesIn(join(root, 'usr', 'lib'), join(root, 'lib'));
  return {
    ...process.env,
    PATH: [...PLACES.map((place) => join(root, place)), process.env['PATH']].join(delimiter),
    LD_LIBRARY_PATH: [...libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
}

function onMachine(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** Brings packages and their libraries from the system's own sources, and unpacks them beside the final place. */
async function bring(name: string, packages: readonly string[], root: string): Promise<void> {
  const partial = `${root}.${process.pid}`;
  await mkdir(join(partial, 'lists', 'partial'), { recursive: true });
  // The system's lists may be missing or old, and only its owner may renew them.
  const apt = ['-o', `Dir::State::Lists=${join(partial, 'lists')}`, '-o', `Dir::Cache=${partial}`, '-o', 'APT::Sandbox::User=root'];
  try {
    await run('apt-get', [...apt, 'update']);
    await run('apt-get', [...apt, 'download', ...(await withLibraries(apt, packages))], { cwd: partial });
    const archives = (await readdir(partial)).filter((file) => file.endsWith('.deb')).sort();
    for (const archive of archives) await run('dpkg', ['-x', join(partial, archive), join(partial, 'root')]);
    await rename(join(partial, 'root'), root).catch((error: unknown) => {
      if (!existsSync(root)) throw error;
    });
  } catch (cause) {
    const say = `These tests need ${name}, and it was not found. Install it (Debian, Ubuntu: apt install ${packages[0]}), or name it: `;
    throw new Error(`${say}${name.toUpperCase().replaceAll('-', '_')}_PATH=/path/to/${name} npm test`, { cause });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Packages, and the libraries that they ask for, and those that these ask for. Programs that they ask for must be named. */
async function withLibraries(apt: readonly string[], packages: readonly string[]): Promise<string[]> {
  const all = new Set(packages);
  for (let fresh = [...all]; fresh.length > 0;) {
    const { stdout } = await run('apt-cache', [...apt, 'depends', '--important', ...fresh]);
    const asked = [...stdout.matchAll(/^ +\|?(?:Pre)?Depends: ((?:lib|zlib)\S+)$/gm)].map(([, library]) => library!);
    fresh = [...new Set(asked)].filter((library) => !all.has(library) && !OF_THE_SYSTEM.test(library));
    for (const library of fresh) all.add(library);
  }
  return [...all];
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
