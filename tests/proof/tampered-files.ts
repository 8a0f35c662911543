// What may be done to the files of a copy, while its list of checksums and its signature stay as they were.
import { execFileSync } from 'node:child_process';
import { copyFile, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MONITOR_FILE, RELEASE_FILE } from '#src/core/release/paths.ts';
import { newFolder, put, TEXTS } from './sample-release.ts';
import type { Tampering } from './tampering.ts';

const PATHS = [...Object.keys(TEXTS), RELEASE_FILE];
const FULL = PATHS.filter((path) => TEXTS[path] !== '');

async function change(folder: string, path: string, work: (data: Buffer) => Buffer): Promise<void> {
  await writeFile(join(folder, path), work(await readFile(join(folder, path))));
}

function flipped(data: Buffer, at: number): Buffer {
  data[at] = data[at]! ^ 1;
  return data;
}

const FLIPS: Tampering[] = FULL.flatMap((path) => [
  changed(`the first bit of ${path} is flipped`, path, (data) => flipped(data, 0)),
  changed(`the last bit of ${path} is flipped`, path, (data) => flipped(data, data.length - 1)),
  changed(`${path} is cut short`, path, (data) => data.subarray(0, -1)),
]);

const LONGER: Tampering[] = PATHS.filter((_, i) => i % 2 === 0).map((path) =>
  changed(`something is added to ${path}`, path, (data) => Buffer.concat([data, Buffer.from('<script>')])),
);

function changed(name: string, path: string, work: (data: Buffer) => Buffer): Tampering {
  return { name, state: 'altered', changes: { changed: [path] }, act: (folder) => change(folder, path, work) };
}

const REMOVED: Tampering[] = [...PATHS, MONITOR_FILE].map((path) => ({
  name: `${path} is removed`,
  state: 'altered',
  changes: { removed: [path] },
  act: (folder) => rm(join(folder, path)),
  ...(path === MONITOR_FILE && { isStricter: true as const }),
}));

const ADDED: Tampering[] = [
  'extra.html',
  'en/extra.html',
  'new/folder/x.html',
  '.hidden',
  '.git/config',
  'INDEX.HTML',
  'a b\n\u202ec.html',
  'SHA256SUMS.old',
  'en/SHA256SUMS',
].map((path) => ({
  name: `${JSON.stringify(path)} is added`,
  state: 'altered',
  changes: { added: [path] },
  isStricter: true,
  act: (folder) => put(folder, path, `${path} was not there`),
}));

const TWINS: Tampering[] = [
  {
    name: 'a page is there a second time',
    state: 'altered',
    changes: { added: ['en/copy.html'] },
    isStricter: true,
    act: (folder) => copyFile(join(folder, 'en/index.html'), join(folder, 'en/copy.html')),
  },
];

const RENAMED: Tampering[] = [
  ['en/index.html', 'en/start.html'],
  ['index.html', 'Index.html'],
  ['kit/en/badge.png', 'kit/en/BADGE.PNG'],
  ['am/ጥያቄ.html', 'am/ጥያቄዎች.html'],
  ['ar/الأسئلة.html', 'الأسئلة.html'],
  ['data/wins.json', '.well-known/wins.json'],
  ['.well-known/security.txt', 'security.txt'],
].map(([from, to]) => ({
  name: `${from} is renamed to ${to}`,
  state: 'altered',
  changes: { moved: [{ from: from!, to: to! }] },
  act: (folder) => rename(join(folder, from!), join(folder, to!)),
}));

const SWAPPED: Tampering[] = [
  ['ar/index.html', 'en/index.html'],
  ['am/index.html', 'am/ጥያቄ.html'],
  ['am/index.html', 'ar/الأسئلة.html'],
  ['assets/form.js', 'verify.mjs'],
  ['.nojekyll', 'index.html'],
].map(([from, to]) => ({
  name: `${from} and ${to} change places`,
  state: 'altered',
  changes: { swapped: [{ from: from!, to: to! }] },
  act: async (folder) => {
    const [one, other] = await Promise.all([from!, to!].map((path) => readFile(join(folder, path))));
    await writeFile(join(folder, from!), other!);
    await writeFile(join(folder, to!), one!);
  },
}));

const REPLACED: Tampering[] = [
  ['en/index.html', 'ar/index.html'],
  ['index.html', 'am/ጥያቄ.html'],
].map(([from, to]) => ({
  name: `${to} holds what belongs in ${from}`,
  state: 'altered',
  changes: { replaced: [{ from: from!, to: to! }] },
  act: (folder) => copyFile(join(folder, from!), join(folder, to!)),
}));

const LINKS: Tampering[] = [
  {
    name: 'a page is a link to a copy of itself outside',
    state: 'altered',
    changes: { strange: ['en/index.html'] },
    isStricter: true,
    needs: 'links',
    act: async (folder) => {
      const outside = join(await newFolder(), 'x.html');
      await copyFile(join(folder, 'en/index.html'), outside);
      await rm(join(folder, 'en/index.html'));
      await symlink(outside, join(folder, 'en/index.html'));
    },
  },
  {
    name: 'a link leads out of the copy',
    state: 'altered',
    changes: { strange: ['etc'] },
    isStricter: true,
    needs: 'links',
    act: (folder) => symlink('/etc', join(folder, 'etc')),
  },
  {
    name: 'a link leads in a circle',
    state: 'altered',
    changes: { strange: ['en/again'] },
    isStricter: true,
    needs: 'links',
    act: (folder) => symlink('..', join(folder, 'en/again')),
  },
  {
    name: 'a pipe lies where a page was, which never ends',
    state: 'altered',
    changes: { strange: ['en/pipe'] },
    isStricter: true,
    needs: 'links',
    act: async (folder) => void execFileSync('mkfifo', [join(folder, 'en/pipe')]),
  },
];

/** All of it. */
export const TAMPERED_FILES: readonly Tampering[] = [FLIPS, LONGER, REMOVED, ADDED, TWINS, RENAMED, SWAPPED, REPLACED, LINKS].flat();
