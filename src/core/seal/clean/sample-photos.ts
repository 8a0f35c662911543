// Photos that tell much, and what people see of them, for tests.
import sharp from 'sharp';
import { expect } from 'vitest';
import { type Format, smallPicture } from '#src/core/checks/images/sample-pictures.ts';
import { clean, type Cleaned } from './clean.ts';

/** A place, as cameras note it. */
export const PLACE = { IFD3: { GPSLatitude: '9/1 1/1 30/1', GPSLatitudeRef: 'N' } };
/** All that a camera and its owner note. */
export const ALL = {
  IFD0: { Make: 'Camera', Model: 'X1', Artist: 'ዓለም', ImageDescription: 'في الشارع', DateTime: '2026:11:20 18:00:00', Software: 'Program' },
  IFD2: { DateTimeOriginal: '2026:11:20 18:00:00', BodySerialNumber: '12345', LensModel: 'L' },
  ...PLACE,
};

export const cleaned = (data: Uint8Array): Cleaned => clean({ name: 'photo.jpg', data });

/** What a person sees: the pixels, upright, of every frame. */
async function seen(data: Uint8Array): Promise<Buffer> {
  return sharp(data, { animated: true }).rotate().ensureAlpha().raw().toBuffer();
}

export async function expectSame(before: Uint8Array, after: Uint8Array): Promise<void> {
  expect(Buffer.compare(await seen(before), await seen(after))).toBe(0);
}

/** A small picture with EXIF data, turned or upright. */
export async function withExif(format: Format, fields: object, orientation?: number): Promise<Uint8Array> {
  const turned = orientation ? smallPicture().withMetadata({ orientation }) : smallPicture();
  return new Uint8Array(
    await turned
      .withExif(fields as never)
      .toFormat(format)
      .toBuffer(),
  );
}
