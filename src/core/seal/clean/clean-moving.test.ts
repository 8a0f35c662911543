import sharp from 'sharp';
import { expect, test } from 'vitest';
import { animation, exif, gifWith, latin, picture, webpWith } from '#src/core/checks/images/sample-pictures.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { cleaned } from './sample-photos.ts';

test('a moving WebP keeps its frames, and its head promises no more than there is', async () => {
  const before = await animation('webp', 3);
  const dirty = webpWith(webpWith(before, 'EXIF', exif(0x010f)), 'ABCD', latin('xyz'));
  dirty[20]! |= 0x08;
  const { kind, data, removed } = cleaned(dirty);
  expect([kind, removed]).toEqual(['cleaned', ['device', 'other']]);
  expect(data).toEqual(before);
});

test('bytes behind a WebP go', async () => {
  const before = await picture('webp');
  expect(cleaned(concatBytes([before, latin('more')]))).toEqual({ kind: 'cleaned', data: before, removed: ['other'] });
});

test('a moving GIF keeps its frames and its loop', async () => {
  const before = await animation('gif', 3);
  const dirty = concatBytes([gifWith(gifWith(before, 0xfe, latin('by me')), 0xff, latin('ICCRGBG1012'), latin('abc')), latin('behind')]);
  const { kind, data, removed } = cleaned(dirty);
  expect([kind, removed]).toEqual(['cleaned', ['text', 'other']]);
  expect(data).toEqual(before);
  expect((await sharp(data, { animated: true }).metadata()).pages).toBe(3);
});
