import { chmod, copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in a generator’s folder and is no part of it: all of this is made. */
const MADE = ['.git', '.build', '.cache', '.astro', 'dist', 'node_modules'];

type PutFile = (from: string, to: string) => Promise<void>;

/** Copies a generator or a campaign, without what builds made there, as somebody with a umask would have it. */
export async function copySources(from: string, to: string, umask: number): Promise<void> {
  // On USB sticks every file may be run.
  const mode = (umask === 0 ? 0o777 : 0o666) & ~umask;
  const put: PutFile = async (source, target) => {
    await copyFile(source, target);
    await chmod(target, mode);
  };
  await copyTree(from, to, put, (path) => MADE.includes(path) || path.endsWith('/node_modules'));
}

/** The same files under another path, without a second copy on the disk where that can be. */
export async function linkTree(from: string, to: string): Promise<void> {
  await copyTree(from, to, (source, target) => link(source, target).catch(() => copyFile(source, target)));
}

async function copyTree(from: string, to: string, put: PutFile, isLeftOut = (_path: string) => false, below = ''): Promise<void> {
  await mkdir(join(to, below), { recursive: true });
  for (const entry of await readdir(join(from, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isLeftOut(path)) continue;
    const [source, target] = [join(from, path), join(to, path)];
    if (entry.isDirectory()) await copyTree(from, to, put, isLeftOut, path);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await put(source, target);
  }
}
