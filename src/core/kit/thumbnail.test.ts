import { expect, test } from 'vitest';
import { shownThumbnail, thumbnailOf } from './thumbnail.ts';

const path = 'kit/ar/standingforest-ar-banner-night.png';

test.each([
  [
    { width: 1500, height: 500, bytes: 30_000 },
    { width: 240, height: 80 },
  ],
  [
    { width: 1080, height: 1920, bytes: 60_000 },
    { width: 158, height: 280 },
  ],
  [
    { width: 297, height: 420, unit: 'mm' as const, bytes: 90_000 },
    { width: 198, height: 280 },
  ],
  [
    { width: 200, height: 200, bytes: 9_000 },
    { width: 200, height: 200 },
  ],
])('a picture of %o is shown small as %o, in its own proportions', (picture, small) => {
  expect(thumbnailOf({ path, ...picture })).toEqual({ path: 'thumb/ar/standingforest-ar-banner-night.png', ...small });
});

test('a picture that is small and light is shown as it is', () => {
  const badge = { path: 'kit/ar/button.png', width: 88, height: 31, bytes: 1_200 };
  expect(thumbnailOf(badge)).toEqual({ path: badge.path, width: 88, height: 31 });
  expect(shownThumbnail(badge)).toEqual(thumbnailOf(badge));
});

test('a small picture is shown at less than its own size, so that it is sharp on a phone', () => {
  expect(shownThumbnail({ path, width: 1500, height: 500, bytes: 30_000 })).toMatchObject({ width: 209, height: 70 });
});
