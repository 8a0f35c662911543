import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { KitFile } from '#src/core/kit/model.ts';
import { isPicture, type Thumbnail, thumbnailOf } from '#src/core/kit/thumbnail.ts';
import { inParallel } from './in-parallel.ts';
import { cacheKey, type KitCache, openKitCache, writeWhole } from './kit-cache.ts';
import { ENCODER_VERSION, encodePixels, THUMBNAIL_PNG } from './png.ts';
import { takeSame } from './publish/put-file.ts';
import { rasterVersions } from './raster.ts';

/** Makes the gallery’s small pictures of a kit that was made into a folder; those of unchanged graphics come from the cache. */
export async function writeThumbnails(files: readonly KitFile[], folder: string, cacheDir: string): Promise<number> {
  const cache = openKitCache(cacheDir);
  const wanted = files.filter(isPicture).filter((file) => thumbnailOf(file).path !== file.path);
  const drawn = new Set(files.map(({ path }) => path));
  await inParallel(wanted, (file) => writeThumbnail(file, drawn, folder, cache));
  return wanted.length;
}

/** Makes the small picture of a file, from its SVG where that was `drawn` too. */
export async function writeThumbnail(file: KitFile, drawn: ReadonlySet<string>, folder: string, cache: KitCache): Promise<void> {
  const thumbnail = thumbnailOf(file);
  const vector = file.path.replace(/\.\w+$/, '.svg');
  const source = drawn.has(vector) ? vector : file.path;
  const key = cacheKey(file.sha256, { thumbnail, ...THUMBNAIL_PNG, encoder: ENCODER_VERSION, ...rasterVersions });
  const kept = await cache.read(key);
  const data = kept ?? (await shrink(await readFile(join(folder, source)), file.width, thumbnail));
  if (!kept) await cache.write(key, data);
  const path = join(folder, thumbnail.path);
  if (!takeSame(path, data)) await writeWhole(path, data);
}

/** A PNG of few colours: for flat graphics half of a lossy WebP’s weight, and sharper. */
async function shrink(picture: Uint8Array, from: number, { width, height }: Pick<Thumbnail, 'width' | 'height'>): Promise<Uint8Array> {
  // An SVG is drawn small at once, which is cheaper than drawing it large and shrinking it.
  const density = Math.max(1, Math.ceil((72 * 2 * width) / from));
  const pixels = await sharp(picture, { density: Math.min(72, density) })
    .resize(width, height, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return encodePixels({ data: new Uint8Array(pixels), width, height }, [], THUMBNAIL_PNG);
}
