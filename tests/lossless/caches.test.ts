// Whole builds with what earlier ones have kept, damaged in every way that disks, people and other programs have: the site is right, byte by byte.
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '#src/io/list-files.ts';
import { SampleSite } from '../sample-site.ts';
import { Room, twoVersions, type Versions } from './room.ts';

const HOUR = 3_600_000;
const VERDICTS = '.cache/valid-html.json';

type Damage = (work: string) => Promise<unknown>;

/** Does something to every picture, or to all else of a kind, that is kept. */
function toEach(deed: (file: string) => Promise<unknown>, kind = 'kit'): Damage {
  return async (work) => {
    for (const path of await listFiles(work, `.cache/${kind}`)) await deed(join(work, path));
  };
}

const DAMAGES: [string, Damage][] = [
  ['every picture is cut in half', toEach(async (file) => truncate(file, (await stat(file)).size >> 1))],
  ['every picture has one wrong bit', toEach(flipBit)],
  ['every picture is empty', toEach((file) => writeFile(file, ''))],
  ['every picture is as long as it was, and zero', toEach(async (file) => writeFile(file, Buffer.alloc((await stat(file)).size)))],
  ['a folder stands under the name of every picture', toEach(intoFolder)],
  ['the pictures have changed their names among each other', swapAll],
  ['every picture is a link to one that is not there', toEach(async (file) => void (await rm(file), await symlink('/nowhere', file)))],
  ['nobody may read the pictures or write beside them', closeAll],
  [
    'a file stands in place of the folder of pictures',
    async (work) => void (await remove(work, '.cache/kit'), await put(work, '.cache/kit')),
  ],
  ['every part of what was packed has one wrong bit', toEach(flipBit, 'packed')],
  ['a folder stands under the name of every part of what was packed', toEach(intoFolder, 'packed')],
  ['what was noted of the pages has one wrong bit', toEach(flipBit, 'pages')],
  ['what was noted of the pages is cut in half', toEach(async (file) => truncate(file, (await stat(file)).size >> 1), 'pages')],
  ['pages of the published site have changed', async (work) => spoil(work, /\.html$/)],
  ['graphics, books, indexes and packed files of the published site have changed', async (work) => spoil(work, /\.(?!html$)\w+$/)],
  ['what was decided of the files has one wrong bit', toEach(flipBit, 'checked')],
  ['every index has one wrong bit', toEach(flipBit, 'search')],
  ['what was found of the built files has one wrong bit', toEach(flipBit, 'judged')],
  ['the list of valid pages is cut', async (work) => truncate(join(work, VERDICTS), 1000)],
  ['the list of valid pages is of another version', async (work) => put(work, VERDICTS, '{"version": 9, "pages": [1, null]}')],
  ['a folder stands in place of the list of valid pages', async (work) => intoFolder(join(work, VERDICTS))],
  ['a file stands in place of the whole cache', async (work) => void (await remove(work, '.cache'), await put(work, '.cache'))],
  ['what an unfinished build has left is everywhere', litter],
];

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('a build where', () => {
  const sample = new SampleSite('lossless-caches');
  let room: Room;
  let versions: Versions;
  let built = 0;

  beforeAll(async () => {
    await sample.write();
    room = await Room.open();
    versions = await twoVersions(room, sample.campaign);
  }, HOUR);

  afterAll(() => room.remove());

  test.each(DAMAGES)('%s', { timeout: HOUR }, async (_, damage) => {
    await damage(room.work);
    const version = built++ % 2;
    const { code, said } = await room.build(versions.campaigns[version]!);
    expect([code, said]).toEqual([0, said]);
    expect(await room.published()).toBe(versions.sites[version]);
  });

  test('nothing that is kept is asked for (--fresh)', { timeout: HOUR }, async () => {
    const { code, said } = await room.build(versions.campaigns[built % 2]!, { args: ['--fresh'] });
    expect([code, said]).toEqual([0, expect.stringContaining(' 0 unchanged')]);
    expect(await room.published()).toBe(versions.sites[built % 2]);
  });
});

async function flipBit(file: string): Promise<void> {
  const data = await readFile(file);
  data[data.length >> 1]! ^= 1;
  await writeFile(file, data);
}

/** The next build takes files from there. */
async function spoil(work: string, names: RegExp): Promise<void> {
  const files = (await listFiles(work, 'dist')).filter((path) => names.test(path));
  for (const [i, file] of files.entries()) {
    if (i % 3 === 0) await flipBit(join(work, file));
    if (i % 3 === 1) await rm(join(work, file));
  }
}

async function intoFolder(file: string): Promise<void> {
  await rm(file, { recursive: true, force: true });
  await mkdir(join(file, 'inner'), { recursive: true });
}

async function swapAll(work: string): Promise<void> {
  const files = (await listFiles(work, '.cache/kit')).map((path) => join(work, path));
  for (const file of files) await rename(file, `${file}.away`);
  for (const [i, file] of files.entries()) await rename(`${file}.away`, files[(i + 1) % files.length]!);
}

async function closeAll(work: string): Promise<void> {
  for (const name of await readdir(join(work, '.cache/kit'))) await chmod(join(work, '.cache/kit', name), 0o000);
}

async function remove(work: string, path: string): Promise<void> {
  await rm(join(work, path), { recursive: true, force: true });
}

async function put(work: string, path: string, text = 'of nobody'): Promise<void> {
  await mkdir(join(work, path, '..'), { recursive: true });
  await writeFile(join(work, path), text);
}

async function litter(work: string): Promise<void> {
  const page = '<!doctype html><html lang="en"><title>Stale</title><p>Stale.</p>';
  await put(work, '.build/site/en/stale.html', page);
  await put(work, '.build/kit/kit/en/stale.png');
  await put(work, '.build/kit/manifest.json', '{"files": [');
  await put(work, '.build/shown/content/pages/en/stale.mdx', '---\ntitle: Stale\ndescription: Stale.\n---\n');
  await put(work, '.build/shown-astro/data-store.json', '[["Map",1,2],"meta::meta"');
  await put(work, `.build/code/${'0'.repeat(64)}.js`, 'alert(1)');
  await put(work, '.build/site-trash/index.html', page);
  await remove(work, '.build/lock');
  await put(work, '.build/lock/inner/file');
  await put(work, '.build/holder.json', '{"pid": ');
}
