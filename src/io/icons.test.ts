import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { writeIcons } from './icons.ts';

let folder: string;
let count: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'icons-'));
  count = await writeIcons(sampleContent().campaign, folder);
});

test('all icons are there, and as many as were said', async () => {
  const names = await readdir(folder);
  expect(names.toSorted()).toEqual(['apple-touch-icon.png', 'favicon.ico', 'favicon.svg', 'icon-192.png', 'icon-512.png']);
  expect(count).toBe(names.length);
});

test.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
])('%s is %i pixels wide, with the campaign’s ground to its very corner', async (name, size) => {
  const picture = sharp(join(folder, name));
  expect(await picture.metadata()).toMatchObject({ format: 'png', width: size, height: size });
  const corner = await picture.extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  expect(corner.toString('hex')).toBe('10240f');
});

test('favicon.ico holds a picture of 32 pixels that any program can open', async () => {
  const icon = await readFile(join(folder, 'favicon.ico'));
  expect(await sharp(icon.subarray(22)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});
