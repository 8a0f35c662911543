import { chmod, lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS } from '#src/core/migrations/all.ts';
import type { Migration } from '#src/core/migrations/migration.ts';
import { listFiles } from '../list-files.ts';
import { migrateCommand } from './migrate-command.ts';
import { replaceTexts } from './replace-texts.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof disk>();
  return { ...real, rename: vi.fn(real.rename) };
});

const NOW = new Date('2026-11-27T22:41:05Z');
const BACKUP = 'backups/2026-11-27T22-41-05Z-before-version-2';
const CAMPAIGN = 'content/campaign.json';
const OLD = '{\n  "name": "ደን",\n  "home": { "figures": [], "numbers": "أرقام" }\n}\n';
const NEW = '{\n  "schema": 2,\n  "name": "ደን",\n  "home": { "figures": [], "numbersPage": "أرقام" }\n}\n';
let folder: string;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (printed += `${text}\n`));
  await write(CAMPAIGN, OLD);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const read = (path: string) => readFile(join(folder, path), 'utf8');
const run = (args: string[] = [], migrations?: readonly Migration[]) => migrateCommand(['--campaign', folder, ...args], NOW, migrations);

async function write(path: string, text: string | Uint8Array) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function everything(): Promise<[string, string][]> {
  return Promise.all((await listFiles(folder, '.')).map(async (path): Promise<[string, string]> => [path, await read(path)]));
}

/** What is said when the command refuses; all files must be as they were, and no copies left. */
async function refusal(migrations?: readonly Migration[]): Promise<string> {
  const before = await everything();
  const said = await run([], migrations).then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  );
  expect(await everything()).toEqual(before);
  return said;
}

test('a campaign with nothing but campaign.json is changed, told, and kept as it was beside content/', async () => {
  await chmod(join(folder, CAMPAIGN), 0o640);
  await run();
  expect(await everything()).toEqual([
    [`${BACKUP}/${CAMPAIGN}`, OLD],
    [CAMPAIGN, NEW],
  ]);
  expect((await stat(join(folder, CAMPAIGN))).mode & 0o777).toBe(0o640);
  expect(printed).toContain(`${BACKUP}/`);
  expect(printed.split('\n').filter((line) => line.includes(CAMPAIGN))).toHaveLength(2);
});

test('a second run changes nothing, keeps nothing, and says so', async () => {
  await run();
  const [before, { mtimeMs }] = [await everything(), await stat(join(folder, CAMPAIGN))];
  printed = '';
  await run();
  expect(printed).toMatch(/^Nothing to do: .*version 2 of the content/);
  expect(await everything()).toEqual(before);
  expect((await stat(join(folder, CAMPAIGN))).mtimeMs).toBe(mtimeMs);
});

test('--dry-run shows the same and writes nothing, in the language that is asked for', async () => {
  await run(['--dry-run', '--lang', 'am']);
  expect(printed).toContain('ምንም ነገር አልተጻፈም');
  expect(printed).toContain(CAMPAIGN);
  expect(await everything()).toEqual([[CAMPAIGN, OLD]]);
});

test('a byte order mark and line ends of Windows stay', async () => {
  await write(CAMPAIGN, `\uFEFF${OLD.replaceAll('\n', '\r\n')}`);
  await run();
  expect(await read(CAMPAIGN)).toBe(`\uFEFF${NEW.replaceAll('\n', '\r\n')}`);
});

describe('nothing is half done', () => {
  const everywhere: Migration = {
    to: 3,
    what: ['fix.remove'],
    isNeeded: () => true,
    change: (texts) => ({ texts: new Map([...texts].map(([path, text]) => [path, text.replaceAll('ደን', 'ዛፍ')])) }),
  };
  const later = [...MIGRATIONS, everywhere];
  const PAGE = 'content/explainer/am/why.mdx';
  const refuse = () => Promise.reject(new Error('the disk is full'));

  beforeEach(() => write(PAGE, 'ደን እና ደን'));

  test('where the second of two files can’t take its place, the first is put back', async () => {
    vi.mocked(disk.rename).mockImplementationOnce(async (from, to) => {
      await writeFile(to, await readFile(from));
      await rm(from);
    });
    vi.mocked(disk.rename).mockImplementationOnce(refuse);
    expect(await refusal(later)).toMatch(/could not be written: the disk is full[^]*Nothing was changed/);
  });

  test('where it can’t be put back either, it is said which, and where it lies as it was', async () => {
    vi.mocked(disk.rename)
      .mockImplementationOnce(async (from, to) => writeFile(to, await readFile(from)))
      .mockImplementationOnce(refuse)
      .mockImplementationOnce(refuse);
    const said = await run([], later).catch((error: Error) => error.message);
    expect(said).toContain(`could not be put back: ${PAGE}`);
    expect(await read(`${BACKUP.replace(/2$/, '3')}/${PAGE}`)).toBe('ደን እና ደን');
  });

  test('a file that somebody saves meanwhile is not written over', async () => {
    vi.mocked(disk.rename).mockClear();
    const said = await replaceTexts(folder, new Map([[PAGE, 'ዛፍ']]), new Map([[PAGE, 'another']])).catch((error: Error) => error.message);
    expect(said).toContain('This file was changed meanwhile.');
    expect(await read(PAGE)).toBe('ደን እና ደን');
    expect(vi.mocked(disk.rename)).not.toHaveBeenCalled();
  });
});

describe('what can’t be changed is said, and stays as it is', () => {
  test('an empty folder', async () => {
    await rm(join(folder, 'content'), { recursive: true });
    expect(await refusal()).toContain('There is no campaign in this folder.');
  });

  test('a folder that is not there', async () => {
    await expect(migrateCommand(['--campaign', join(folder, 'nowhere')], NOW)).rejects.toThrow('There is no campaign in this folder.');
  });

  test('broken JSON', async () => {
    await write(CAMPAIGN, OLD.replace(',', ''));
    expect(await refusal()).toMatch(/campaign\.json:2:\d+ {2}A comma is missing here\.[^]*Nothing was changed/);
  });

  test('a file in an old encoding', async () => {
    await write('locales/fr/site.json', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]));
    const said = await run().catch((error: Error) => error.message);
    expect(said).toContain('locales/fr/site.json:1:3');
    expect(await read(CAMPAIGN)).toBe(OLD);
  });

  test.each([CAMPAIGN, 'content/wins', 'content'])('a link in place of %s is not followed', async (path) => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await writeFile(join(elsewhere, 'campaign.json'), OLD);
    await rm(join(folder, path), { recursive: true, force: true });
    await symlink(path === CAMPAIGN ? join(elsewhere, 'campaign.json') : elsewhere, join(folder, path));
    expect(await run().catch((error: Error) => error.message)).toMatch(/link to another place of the disk[^]*Nothing was changed/);
    expect((await lstat(join(folder, path))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(elsewhere, 'campaign.json'), 'utf8')).toBe(OLD);
    await rm(elsewhere, { recursive: true });
  });

  test('no place for copies: a file, or a link, called “backups”', async () => {
    await write('backups', 'mine');
    expect(await refusal()).toContain('copies can’t be kept in it');
    await rm(join(folder, 'backups'));
    await symlink(tmpdir(), join(folder, 'backups'));
    expect(await run().catch((error: Error) => error.message)).toContain('copies can’t be kept in it');
    expect(await read(CAMPAIGN)).toBe(OLD);
  });

  test('copies of the same moment are not written over', async () => {
    await mkdir(join(folder, BACKUP), { recursive: true });
    expect(await refusal()).toContain('could not be copied there');
  });

  test.skipIf(process.getuid?.() === 0)('a folder in which nothing may be written, and a file that may not be changed', async () => {
    await chmod(folder, 0o555);
    expect(await refusal()).toContain('could not be copied there');
    await chmod(folder, 0o755);
    await chmod(join(folder, CAMPAIGN), 0o444);
    expect(await refusal()).toContain('could not be written');
  });
});

test('an option that is not known is answered with the examples', async () => {
  await expect(run(['--dryrun'])).rejects.toThrow('npm run migrate -- --dry-run');
  await run(['--help']);
  expect(printed).toContain('npm run migrate -- --campaign ../my-campaign');
});
