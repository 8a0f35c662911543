import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkImage } from '#src/core/checks/images/check-image.ts';
import { stripPicture } from './strip-picture.ts';

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
const hill = sharp({ create: { width: 40, height: 20, channels: 3, background: '#2a7a3a' } });
const PLACE = { IFD0: { Orientation: '6', Artist: 'A neighbour' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '4/1 9/1 0/1' } };

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that knows where it was taken forgets it, and stands upright', async (format) => {
  const path = join(folder, `hill.${format === 'jpeg' ? 'jpg' : format}`);
  await writeFile(path, await hill.clone().withExif(PLACE).toFormat(format).toBuffer());
  expect(checkImage(path, await readFile(path))).not.toEqual([]);
  await stripPicture(path);
  expect(checkImage(path, await readFile(path))).toEqual([]);
});

test('a photograph that was held sideways is turned before its camera’s note is lost', async () => {
  const path = join(folder, 'sideways.jpg');
  await writeFile(path, await hill.clone().jpeg().withExif(PLACE).toBuffer());
  const { width, height, orientation } = await sharp(path).metadata();
  await stripPicture(path);
  const after = await sharp(path).metadata();
  expect([after.width, after.height]).toEqual(orientation === 6 ? [height, width] : [width, height]);
});

test('what is no picture is left as it is', async () => {
  const path = join(folder, 'drawing.svg');
  await writeFile(path, '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>');
  const before = await readFile(path, 'utf8');
  expect(await stripPicture(path)).toMatch(/nothing was done/);
  expect(await readFile(path, 'utf8')).toBe(before);
});
