import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { RECORD_FILE, type ShardRecord } from '#src/core/shards/record.ts';
import { sha256 } from '../sha256.ts';
import { listFiles } from '../list-files.ts';
import { campaignDigest } from './fingerprints.ts';
import { readShards } from './read-shards.ts';
import { takeFiles } from './take-files.ts';

const CODES = ['ar', 'am'];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-'));
  for (const code of CODES) await makeShard(code);
});

test('shards in one folder become a site with the files of all, and nothing of their records', async () => {
  const shards = await readShards([join(folder, 'shards')]);
  expect(await takeFiles(shards, CODES, join(folder, 'site'))).toBe(5);
  expect(await listFiles(join(folder, 'site'), '.')).toEqual([
    '.well-known/security.txt',
    'am/ዛፍ.html',
    'ar/ዛፍ.html',
    'index.html',
    'pagefind/titles.json',
  ]);
  expect(await readFile(join(folder, 'site/pagefind/titles.json'), 'utf8')).toBe('{"ar":["ar"],"am":["am"]}');
});

test('a folder without a shard is refused, and so are none', async () => {
  await rm(join(folder, 'shards/am', RECORD_FILE));
  await expect(readShards([join(folder, 'shards/am')])).rejects.toThrow('shards/am is no shard, and there is none in it');
  await expect(readShards([join(folder, 'gone')])).rejects.toThrow('gone is no shard');
  await expect(readShards([])).rejects.toThrow('Name the folders of the shards');
});

test.each([
  ['a byte was changed', (path: string) => writeFile(join(path, 'am/ዛፍ.html'), 'ዛፎ'), 'am/ዛፍ.html has changed since it was built'],
  [
    'a hidden file was left behind',
    (path: string) => rm(join(path, '.well-known'), { recursive: true }),
    '.well-known/security.txt is missing',
  ],
  ['a file was added', (path: string) => writeFile(join(path, 'am/x.html'), ''), 'am/x.html was not built with it'],
])('where %s, nothing is merged', async (_, damage, told) => {
  await damage(join(folder, 'shards/am'));
  const shards = await readShards([join(folder, 'shards')]);
  await expect(takeFiles(shards, CODES, join(folder, 'site'))).rejects.toThrow(`shards/am is damaged: ${told}`);
});

test.each(['', '{"locales":', '{"locales":["am"]}'])('a record that is cut off is named: “%s”', async (text) => {
  await writeFile(join(folder, 'shards/am', RECORD_FILE), text);
  await expect(readShards([join(folder, 'shards')])).rejects.toThrow('shards/am/shard.json is damaged');
});

test('a campaign is another one after any change of a name or a byte in its folders', async () => {
  await put('campaign/content/a.json', '{}');
  await put('campaign/README.md', 'x');
  const first = await campaignDigest(join(folder, 'campaign'));
  await put('campaign/README.md', 'y');
  expect(await campaignDigest(join(folder, 'campaign'))).toBe(first);
  await put('campaign/public/ዛፍ.txt', '');
  expect(await campaignDigest(join(folder, 'campaign'))).not.toBe(first);
});

async function makeShard(code: string): Promise<void> {
  const files = {
    'index.html': 'all',
    '.well-known/security.txt': 'all',
    [`${code}/ዛፍ.html`]: 'ዛፍ',
    'pagefind/titles.json': JSON.stringify({ [code]: [code] }),
  };
  const digest = sha256(Buffer.from(''));
  const record: ShardRecord = {
    locales: [code],
    campaign: digest,
    generator: digest,
    code: { scripts: [], styles: [] },
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(Buffer.from(text))])),
  };
  for (const [path, text] of Object.entries({ ...files, [RECORD_FILE]: JSON.stringify(record) })) await put(`shards/${code}/${path}`, text);
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
