import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { CACHE_FOLDER, ROOT } from '#src/io/folders.ts';
import type { Peer, PeerFile } from './peer-files.ts';

/** Where this bench keeps the peers with their packages, and what they build. */
export const WORK = join(CACHE_FOLDER, 'bench-build');

const TEMPLATES = join(ROOT, 'bench', 'build', 'peers');

/** The style sheet that stands in every page of the peers. */
export function peerCss(): Promise<string> {
  return readFile(join(TEMPLATES, 'page.css'), 'utf8');
}

/** A peer’s project with these files and nothing of an earlier build; its packages are brought once, exactly as its lockfile names them. */
export async function prepare(peer: Peer, files: readonly PeerFile[]): Promise<string> {
  const folder = join(WORK, peer);
  const isSame = await sameFile(join(folder, 'package-lock.json'), join(TEMPLATES, peer, 'package-lock.json'));
  for (const name of ['.astro', 'content', 'data', 'dist', 'entries', 'layouts', 'public', 'resources', 'src'])
    await rm(join(folder, name), { recursive: true, force: true });
  await cp(join(TEMPLATES, peer), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  if (existsSync(join(folder, 'package.json')) && !(isSame && existsSync(join(folder, 'node_modules')))) bringPackages(peer, folder);
  await rm(join(folder, 'node_modules', '.astro'), { recursive: true, force: true });
  for (const name of new Set(files.map(([path]) => dirname(join(folder, path))))) await mkdir(name, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
  return folder;
}

function bringPackages(peer: Peer, folder: string): void {
  console.log(`Bringing the packages of ${peer} (once) …`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

async function sameFile(a: string, b: string): Promise<boolean> {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = await Promise.all([readFile(a, 'utf8'), readFile(b, 'utf8')]);
  return one === other;
}
