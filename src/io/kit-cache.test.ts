import { mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { cacheKey, type KitCache, openKitCache } from './kit-cache.ts';

const key = cacheKey('<svg/>', { encoder: 1 });
const other = cacheKey('<svg/>', { encoder: 2 });
const picture = new TextEncoder().encode('a picture');
let folder: string;
let cache: KitCache;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-cache-'));
  cache = openKitCache(folder);
  await cache.write(key, picture);
});

const fileOf = (name: string): string => join(folder, name.slice(0, 2), name);

test('what was written is read, and nothing else lies about', async () => {
  expect(new Uint8Array((await cache.read(key))!)).toEqual(picture);
  expect(await readdir(join(folder, key.slice(0, 2)))).toEqual([key]);
});

test('another source or other settings have another key', () => {
  expect(new Set([key, other, cacheKey('<svg />', { encoder: 1 })]).size).toBe(3);
});

test('a poisoned entry is not used', async () => {
  const entry = await readFile(fileOf(key));
  entry[entry.length - 1]! ^= 1;
  await writeFile(fileOf(key), entry);
  expect(await cache.read(key)).toBeUndefined();
});

test('a truncated or an empty entry is not used', async () => {
  await truncate(fileOf(key), 35);
  expect(await cache.read(key)).toBeUndefined();
  await truncate(fileOf(key), 0);
  expect(await cache.read(key)).toBeUndefined();
});

test('a sound entry under a foreign name is not used', async () => {
  await cache.write(other, picture);
  await writeFile(fileOf(other), await readFile(fileOf(key)));
  expect(await cache.read(other)).toBeUndefined();
});
