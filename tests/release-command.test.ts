// Making a key and raising the number of a release, and everything that is refused before a site is built and signed.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { secretKeyFile } from '#src/core/release/minisign/secret-key.ts';
import { nextRelease } from '#src/core/release/next-release.ts';
import { readPublicKey } from '#src/core/release/minisign/public-key.ts';
import { ROOT } from '#src/io/folders.ts';
import { releaseCommand } from '#src/io/release/release-command.ts';
import { scrypt } from '#src/io/release/scrypt.ts';
import { cleanUp, newFolder, OTHER_KEY, OWN_KEY, put, sampleRelease } from './proof/sample-release.ts';

const CAMPAIGN = `{
  "name": "ደን",   "site": "https://forest.example/",
  "updated":"2026-03-21",
\t"release": { "serial": 7 , "key": "${OWN_KEY.public.text}" },
  "theme": {}
}
`;

let campaign = '';
let said: string[] = [];

beforeEach(async () => {
  campaign = await newFolder();
  await put(campaign, 'content/campaign.json', CAMPAIGN);
  said = [];
  for (const name of ['log', 'error'] as const) vi.spyOn(console, name).mockImplementation((text = '') => void said.push(String(text)));
  return () => vi.restoreAllMocks();
});
afterAll(cleanUp);

const release = (...args: string[]) => releaseCommand([...args, '--campaign', campaign]);

async function keyFile(key = OWN_KEY): Promise<string> {
  const file = join(await newFolder(), 'release.key');
  await writeFile(file, await secretKeyFile(key, new Uint8Array(32), undefined, scrypt), { mode: 0o600 });
  return file;
}

test('a new key lies outside of the campaign, for nobody else to read, with what belongs into campaign.json', async () => {
  const file = join(await newFolder(), 'keys', 'forest.key');
  await release('keygen', '--out', file, '--no-password');
  const publicText = await readFile(file.replace('.key', '.pub'), 'utf8');
  const key = readPublicKey(publicText)!;
  expect(said.join('\n')).toContain(`    "serial": 7,\n    "key": "${key.text}"`.split('\n')[1]);
  expect(said.join('\n')).toContain('Warning: this key has no password.');
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  const before = await readFile(file);
  await expect(release('keygen', '--out', file, '--no-password')).rejects.toThrow('never overwritten');
  expect(await readFile(file)).toEqual(before);
});

test.each([
  ['the campaign', () => join(campaign, 'public', 'release.key')],
  ['the generator', () => join(ROOT, 'release.key')],
  ['a folder of the generator that is not there yet', () => join(ROOT, 'keys', 'new', 'release.key')],
])('no key is made in %s', async (_, file) => {
  await expect(release('keygen', '--out', file(), '--no-password')).rejects.toThrow(
    'A secret key that gets into a repository is no longer secret',
  );
});

test('no key is made in the repository around a campaign, also behind a link', async () => {
  const repository = await newFolder();
  await mkdir(join(repository, '.git'));
  await put(repository, 'campaign/content/campaign.json', CAMPAIGN);
  campaign = join(repository, 'campaign');
  await expect(release('keygen', '--out', join(repository, 'other', 'x.key'), '--no-password')).rejects.toThrow('repository');
});

test('the next release changes the number and the date, and no other sign', async () => {
  await release('next', '--date', '2026-12-01');
  const text = await readFile(join(campaign, 'content/campaign.json'), 'utf8');
  expect(text).toBe(CAMPAIGN.replace('2026-03-21', '2026-12-01').replace('"serial": 7 ,', '"serial": 8 ,'));
  expect(nextRelease(`\uFEFF${CAMPAIGN}`, { serial: 8, date: '2026-12-01' })).toBe(`\uFEFF${text}`);
});

test.each([
  ['a day that is none', ['next', '--date', '2026-13-01'], 'is not a day'],
  ['a day before the last one', ['next', '--date', '2026-03-20'], 'is before 2026-03-21'],
  ['a command that nobody knows', ['sing'], 'There is no “npm run release -- sing”'],
  ['an option that nobody knows', ['next', '--dat=2026-12-01'], '--dat=2026-12-01 is not known here'],
  ['signing without a key', ['sign'], 'Which key signs?'],
])('%s is refused', async (_, args, why) => {
  await expect(release(...args)).rejects.toThrow(why);
  expect(await readFile(join(campaign, 'content/campaign.json'), 'utf8')).toBe(CAMPAIGN);
});

test.each<[string, () => Promise<string[]>, string]>([
  [
    'by another key',
    async () => ['--key', await keyFile(OTHER_KEY)],
    `makes the public key ${OTHER_KEY.public.text}, but campaign.json names`,
  ],
  ['by a file that is no key', async () => ['--key', join(campaign, '..', 'nothing')], 'can’t be read'],
  [
    'under the number of the last release',
    async () => ['--key', await keyFile(), '--previous', await sampleRelease({ serial: 7 })],
    'has the number 7',
  ],
  ['under a lower number', async () => ['--key', await keyFile(), '--previous', await sampleRelease({ serial: 9 })], 'has the number 9'],
  [
    'after a release of another site',
    async () => ['--key', await keyFile(), '--previous', await sampleRelease({ site: 'https://a.example/' })],
    'is a release of https://a.example/',
  ],
  ['after something that is no release', async () => ['--key', await keyFile(), '--previous', campaign], 'doesn’t say which release it is'],
  [
    'by a key in the campaign’s own folder',
    async () => {
      await put(campaign, 'x.key', await readFile(await keyFile()));
      return ['--key', join(campaign, 'x.key')];
    },
    'A secret key that gets into a repository is no longer secret',
  ],
])('nothing is built and signed %s', async (_, args, why) => {
  await expect(release(...(await args()))).rejects.toThrow(why);
});

test.each([
  ['names no key', CAMPAIGN.replace(/\t"release".*\n/, ''), 'campaign.json has no “release” yet'],
  ['says that its key is an example', CAMPAIGN.replace('"serial": 7 ,', '"serial": 7, "demonstration": true,'), 'only an example'],
  ['can’t be read', '{', 'can’t be read'],
])('nothing is signed for a campaign that %s', async (_, text, why) => {
  await put(campaign, 'content/campaign.json', text);
  await expect(release('--key', await keyFile())).rejects.toThrow(why);
});
