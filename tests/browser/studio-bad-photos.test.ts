// Files that are no photos, or odd ones: the frame studio says so in a plain sentence, and nothing breaks.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { testLanguages } from './pages.ts';
import { choose, inStudio, phonePhoto, pixel, ready, red, said, saved, wordsOf } from './studio.ts';

const { code } = testLanguages[0]!;

test('what is no photo is refused in a plain sentence, and the photo before it stays', async () => {
  const huge = Buffer.alloc(64);
  huge.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  huge.writeUInt32BE(10_000, 16);
  huge.writeUInt32BE(10_000, 20);
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  const bad = {
    empty: Buffer.alloc(0),
    pdf: Buffer.from('%PDF-1.7\n%âãÏÓ'),
    tooLarge: huge,
    heic,
    unreadable: Buffer.from('not a picture'),
  };
  await inStudio(code, async ({ tab }) => {
    await choose(tab, await phonePhoto());
    await ready(tab);
    const words = await wordsOf(tab);
    for (const [why, buffer] of Object.entries(bad)) {
      await choose(tab, buffer);
      await expect.poll(() => said(tab).textContent(), { message: why }).toBe(words[why]);
    }
    expect((await pixel((await saved(tab, 'image/png')).data, 540, 250))[0]).toBeGreaterThan(150);
  });
});

test('an animation gives its first image, a photo in the colours of print is shown, and both are said', async () => {
  const frames = Buffer.concat([await red(40, 40).raw().toBuffer(), Buffer.alloc(40 * 40 * 3, 255)]);
  const moving = sharp(frames, { raw: { width: 40, height: 80, channels: 3, pageHeight: 40 } });
  const print = await red(400, 400).toColourspace('cmyk').jpeg().toBuffer();
  await inStudio(code, async ({ tab }) => {
    const words = await wordsOf(tab);
    for (const photo of [
      await moving
        .clone()
        .gif({ delay: [50, 50] })
        .toBuffer(),
      await moving
        .clone()
        .webp({ delay: [50, 50] })
        .toBuffer(),
    ]) {
      await choose(tab, photo);
      await expect.poll(() => said(tab).textContent()).toContain(words['animated']);
      const [r, g, b] = await pixel((await saved(tab, 'image/png')).data, 540, 400);
      expect(r! > 150 && g! < 90 && b! < 90).toBe(true);
    }
    await choose(tab, print);
    await expect.poll(() => said(tab).textContent()).toContain(words['print']);
    expect((await pixel((await saved(tab, 'image/png')).data, 540, 400))[0]).toBeGreaterThan(120);
  });
});
