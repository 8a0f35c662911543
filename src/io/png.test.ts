import sharp from 'sharp';
import { expect, test } from 'vitest';
import { DOWNLOAD, encodePixels } from './png.ts';
import { rasterise } from './raster.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#1b1036"/><circle cx="10" cy="10" r="7.3" fill="#ffd028"/></svg>';

test('a flat picture becomes an indexed PNG that decodes to the same brand colours', async () => {
  const png = await encodePixels(await rasterise(svg), ['#1b1036', '#ffd028'], DOWNLOAD);
  expect(png[25]).toBe(3);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([40, 20]);
  expect([...data.subarray(0, 4)]).toEqual([0x1b, 0x10, 0x36, 255]);
  expect([...data.subarray((10 * 40 + 10) * 4, (10 * 40 + 10) * 4 + 4)]).toEqual([0xff, 0xd0, 0x28, 255]);
});

test('what is transparent stays transparent', async () => {
  const hollow = svg.replace('<rect width="40" height="20" fill="#1b1036"/>', '');
  const png = await encodePixels(await rasterise(hollow), ['#ffd028'], DOWNLOAD);
  expect((await sharp(png).raw().toBuffer())[3]).toBe(0);
});

test('a picture with too many colours falls back to true colour', async () => {
  const data = new Uint8Array(Uint32Array.from({ length: 200 * 200 }, (_, i) => 0xff000000 + i * 7).buffer);
  const png = await encodePixels({ data, width: 200, height: 200 }, [], DOWNLOAD);
  expect([2, 6]).toContain(png[25]);
});
