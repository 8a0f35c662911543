import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { KitFile } from '#src/core/kit/model.ts';
import { isPicture, THUMBNAIL, thumbnailOf, type Thumbnail } from '#src/core/kit/thumbnail.ts';
import { cacheKey, openKitCache, writeWhole } from './kit-cache.ts';
import { ENCODER_VERSION, encodePixels } from './png.ts';
import { rasterVersions } from './raster.ts';

/** How many colours a thumbnail may have: the second is tried where the first gets too heavy. */
const COLOURS = [10, 6];

/** Makes the gallery’s small pictures of a kit that was made into a folder; those of unchanged graphics come from the cache. */
export async function writeThumbnails(files: readonly KitFile[], folder: string, cacheDir: string): Promise<number> {
  const cache = openKitCache(cacheDir);
  const pictures = files.filter(isPicture).map((file) => ({ file, thumbnail: thumbnailOf(file) }));
  const wanted = pictures.filter(({ file, thumbnail }) => thumbnail.path !== file.path);
  const drawn = new Set(files.map(({ path }) => path));
  for (const { file, thumbnail } of wanted) {
    const vector = file.path.replace(/\.\w+$/, '.svg');
    const source = drawn.has(vector) ? vector : file.path;
    const key = cacheKey(file.sha256, { thumbnail, COLOURS, encoder: ENCODER_VERSION, ...rasterVersions });
    const kept = await cache.read(key);
    const data = kept ?? (await shrink(await readFile(join(folder, source)), file.width, thumbnail));
    if (!kept) await cache.write(key, data);
    await writeWhole(join(folder, thumbnail.path), data);
  }
  return wanted.length;
}

/** A lossless WebP of few colours: for flat graphics half as heavy as a lossy one, and sharper. More effort costs seconds and saves little. */
async function shrink(picture: Uint8Array, from: number, { width, height }: Pick<Thumbnail, 'width' | 'height'>): Promise<Uint8Array> {
  // An SVG is drawn small at once, which is cheaper than drawing it large and shrinking it.
  const density = Math.max(1, Math.ceil((72 * 2 * width) / from));
  const pixels = await sharp(picture, { density: Math.min(72, density) })
    .resize(width, height, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  let made: Uint8Array = new Uint8Array();
  for (const colours of COLOURS) {
    const flat = await encodePixels({ data: new Uint8Array(pixels), width, height }, [], { colours, lightEnough: Infinity });
    made = await sharp(flat).webp({ lossless: true, effort: 1 }).toBuffer();
    if (made.length <= THUMBNAIL.bytes) break;
  }
  return made;
}
