import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withMistake } from '#src/core/checks/sample-campaign.ts';
import { ROOT } from '../folders.ts';
import { sampleFolder } from '../sample-folder.ts';
import { checkOwners, ownersFiles, writeOwners } from './owners-command.ts';

let folder: string;

beforeEach(async () => {
  folder = await sampleFolder(withMistake('locales/ar/locale.json', '"owners": []', '"owners": ["@samia"]'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the files of this repository are what its languages say', async () => {
  expect((await ownersFiles(ROOT)).flatMap(({ problem }) => problem ?? [])).toEqual([]);
});

test('a change of an owner is told until the files are written anew', async () => {
  await expect(checkOwners(folder)).rejects.toThrow('.github/CODEOWNERS:1:1');
  expect(await writeOwners(folder)).toEqual(['.github/CODEOWNERS', '.gitlab/CODEOWNERS', '.forgejo/CODEOWNERS']);
  await checkOwners(folder);
  expect(await writeOwners(folder)).toEqual([]);
  const path = join(folder, 'locales/ar/locale.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('@samia', '@abebe'));
  await expect(checkOwners(folder)).rejects.toThrow('.github/CODEOWNERS:3:1');
});

test('a bad account stops everything, with its place', async () => {
  const path = join(folder, 'locales/ar/locale.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('@samia', 'samia'));
  await expect(writeOwners(folder)).rejects.toThrow(/locales\/ar\/locale\.json:\d+:\d+ {2}“samia”[^]*“@samia”/);
  await expect(readFile(join(folder, '.github/CODEOWNERS'))).rejects.toThrow('ENOENT');
});

test('who cares for the code stands in package.json, if anywhere', async () => {
  await writeFile(join(folder, 'package.json'), '{ "owners": ["@river/core"] }');
  await writeOwners(folder);
  expect(await readFile(join(folder, '.github/CODEOWNERS'), 'utf8')).toContain('/src/ @river/core\n');
});

test('a file that somebody wrote by hand stays', async () => {
  await writeOwners(folder);
  await writeFile(join(folder, '.gitlab/CODEOWNERS'), '* @me\n');
  await rm(join(folder, '.github/CODEOWNERS'));
  await expect(writeOwners(folder)).rejects.toThrow('written by hand');
  expect(await readFile(join(folder, '.gitlab/CODEOWNERS'), 'utf8')).toBe('* @me\n');
  await expect(readFile(join(folder, '.github/CODEOWNERS'))).rejects.toThrow('ENOENT');
});
