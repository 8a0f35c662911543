import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Book } from '#src/core/editions/book.ts';
import { inlinePictures } from './inline-pictures.ts';
import { openSite } from './site-files.ts';

let site = '';
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'pictures-'));
  const noise = Buffer.from(Array.from({ length: 900 * 60 * 3 }, (_, i) => (i * 2654435761) >>> 24));
  for (const name of ['a', 'b']) {
    const raw = name === 'a' ? noise : Buffer.from(noise.toReversed());
    await sharp(raw, { raw: { width: 900, height: 60, channels: 3 } })
      .png()
      .toFile(join(site, `${name}.png`));
  }
  await writeFile(join(site, 'map.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');
});
afterAll(() => rm(site, { recursive: true, force: true }));

function bookWith(...names: string[]): Book {
  const body = parseFragment(names.map((name) => `<p><img src="${name}" alt="ሥዕል"></p>`).join(''));
  return { parts: [{ id: 'a', title: 'ሀ', body, chapters: [] }] } as unknown as Book;
}

test('a drawing stays a drawing, and a picture becomes a light one', async () => {
  const { pictures, left } = await inlinePictures({ book: bookWith('map.svg', 'a.png'), site: openSite(site) }, 10_000_000);
  expect(pictures.get('map.svg')).toMatch(/^data:image\/svg\+xml;base64,/);
  expect(pictures.get('a.png')).toMatch(/^data:image\/webp;base64,/);
  expect(left).toBe(0);
});

test('where there is little room, pictures get smaller, and all stay', async () => {
  const book = bookWith('a.png', 'b.png');
  const large = await inlinePictures({ book, site: openSite(site) }, 10_000_000);
  const bytes = [...large.pictures.values()].reduce((sum, { length }) => sum + length, 0);
  const small = await inlinePictures({ book, site: openSite(site) }, Math.round(bytes * 0.6));
  expect(small.left).toBe(0);
  expect(small.pictures.get('a.png')!.length).toBeLessThan(large.pictures.get('a.png')!.length);
});

test('where there is no room, none is left in, and their number is told', async () => {
  const { pictures, left } = await inlinePictures({ book: bookWith('a.png', 'b.png', 'a.png'), site: openSite(site) }, 100);
  expect([pictures.size, left]).toEqual([0, 2]);
});
