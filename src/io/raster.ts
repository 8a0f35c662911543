import sharp from 'sharp';

// One picture per thread, no cache: pictures are many, small and different.
sharp.concurrency(1);
sharp.cache(false);

/** The pixels of a picture: red, green, blue and alpha, one byte each, row by row. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** What decides the pixels, besides the SVG itself. */
export const rasterVersions = { sharp: sharp.versions.sharp, vips: sharp.versions.vips, rsvg: sharp.versions.rsvg };

const SVG_DPI = 72;

/** Draws an SVG at its own size, or so many times larger. */
export async function rasterise(svg: string, scale = 1): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg), { density: SVG_DPI * scale })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A PNG in true colour, for pictures with more colours than a palette can hold. */
export async function truecolourPng({ data, width, height }: Pixels): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 9, adaptiveFiltering: true, palette: false })
    .toBuffer();
}
