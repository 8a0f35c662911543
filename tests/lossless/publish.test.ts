// The step that readers could see: whoever ends it, and wherever, there is the old site or the new one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { heal } from '#src/io/publish/heal.ts';
import { publish } from '#src/io/publish/publish.ts';
import { sumsOf } from '#src/io/publish/same-files.ts';

const PROGRAM = fileURLToPath(new URL('publish-program.ts', import.meta.url));
const FAULT = fileURLToPath(new URL('fault.ts', import.meta.url));
const TYPES = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--import', FAULT];

// Nobody else’s files are waited for there.
const IN_MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let room = '';
let site = '';
let dist = '';

beforeEach(async () => {
  room = await mkdtemp(join(IN_MEMORY, 'publish-'));
  site = join(room, '.build/site');
  dist = join(room, 'dist');
});

afterEach(() => rm(room, { recursive: true, force: true }));

/** Three files that say which version they are of. */
async function write(folder: string, version: string): Promise<string> {
  for (const path of ['index.html', 'ar/مرحبا.html', 'am/ሰላም.html']) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), `${version} ${path}`);
  }
  return look(folder);
}

async function look(folder: string): Promise<string> {
  return JSON.stringify([...(await sumsOf(folder))]);
}

function publishEndingAt(killAt: number, how: string) {
  const env = { ...process.env, ALTAVEU_FAULT: JSON.stringify({ killAt }) };
  return spawnSync(process.execPath, [...TYPES, PROGRAM, site, dist, how], { env, encoding: 'utf8' });
}

test.each(['in-one-step', 'in-two-steps'])(
  'a kill at any change of the disk, %s, leaves the old site or the new one, whole',
  async (how) => {
    const seen = new Set<string>();
    for (let killAt = 1; ; killAt++) {
      await rm(room, { recursive: true, force: true });
      const [old, young] = [await write(dist, 'old'), await write(site, 'new')];
      const { signal, status, stderr } = publishEndingAt(killAt, how);
      if (how === 'in-one-step') expect([old, young]).toContain(await look(dist));
      await heal(site);
      expect([old, young]).toContain(await look(dist));
      seen.add((await look(dist)) === old ? 'old' : 'new');
      const next = await write(site, 'next');
      await publish(site, dist);
      expect(await look(dist)).toBe(next);
      if (signal === 'SIGKILL') continue;
      expect([status, stderr]).toEqual([0, '']);
      break;
    }
    expect(seen).toEqual(new Set(['old', 'new']));
  },
);

test('a half-removed old site is never taken for a whole one', async () => {
  await write(`${site}-trash`, 'half of the old');
  await write(site, 'an unfinished build');
  await heal(site);
  expect(existsSync(dist)).toBe(false);
  const young = await write(site, 'new');
  await publish(site, dist);
  expect(await look(dist)).toBe(young);
  expect(existsSync(`${site}-trash`)).toBe(false);
});

test('the first site is published where there was none, and nothing is left over', async () => {
  const young = await write(site, 'new');
  await publish(site, dist);
  expect(await look(dist)).toBe(young);
  expect(existsSync(site)).toBe(false);
});

test('a link in place of dist stays a link, and the folder behind it has the new site', async () => {
  await write(join(room, 'www/site'), 'old');
  await symlink(join(room, 'www/site'), dist);
  const young = await write(site, 'new');
  await publish(site, dist);
  expect(await look(join(room, 'www/site'))).toBe(young);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain('new');
});

test('a site on another disk than the build is copied beside its place, compared, and exchanged there', async () => {
  if (IN_MEMORY === tmpdir()) return;
  const other = await mkdtemp(join(tmpdir(), 'publish-'));
  await write(join(other, 'site'), 'old');
  await symlink(join(other, 'site'), dist);
  const young = await write(site, 'new');
  await publish(site, dist);
  expect(await look(dist)).toBe(young);
  expect(existsSync(join(other, '.site-next'))).toBe(false);
  await rm(other, { recursive: true });
});

test('a file where the site should stand is not replaced, and a folder that is a disk of its own neither: nothing is lost, and what to do is said', async () => {
  const young = await write(site, 'new');
  await writeFile(dist, 'mine');
  await expect(publish(site, dist)).rejects.toThrow('Move it away');
  expect(await readFile(dist, 'utf8')).toBe('mine');
  if (process.platform === 'linux') await expect(publish(site, '/proc')).rejects.toThrow('a disk of its own');
  expect(await look(site)).toBe(young);
});

test('an old site whose folders nobody may change is removed all the same', async () => {
  await write(dist, 'old');
  await chmod(join(dist, 'ar'), 0o500);
  const young = await write(site, 'new');
  await publish(site, dist);
  expect(await look(dist)).toBe(young);
  expect(existsSync(site)).toBe(false);
});
