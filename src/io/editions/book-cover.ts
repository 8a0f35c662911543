import { join } from 'node:path';
import type { Book } from '#src/core/editions/book.ts';
import { coverDrawing } from '#src/core/editions/cover.ts';
import type { Matter } from '#src/core/editions/matter.ts';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import { kitInput } from '#src/core/kit/input.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import { CACHE_FOLDER } from '../folders.ts';
import { openFonts } from '../fonts.ts';
import { cacheKey, openKitCache } from '../kit-cache.ts';
import { DOWNLOAD, ENCODER_VERSION, encodePixels } from '../png.ts';
import { rasterise, rasterVersions } from '../raster.ts';
import type { EditionJob } from './edition-job.ts';

/** The cover of a book: outlines only, so that it looks the same everywhere. */
export async function bookCover(content: EditionJob['content'], book: Book, matter: Matter): Promise<{ svg: string; alt: string }> {
  const input = kitInput(content);
  const drawing = coverDrawing(content, book, matter, input);
  const fonts = await openFonts([book.title, book.subtitle, matter.date]);
  const typesetter = createTypesetter(drawing.locale, fonts);
  return { svg: drawSvg(drawing, input.campaign, typesetter), alt: drawing.alt };
}

/** The cover as a PNG, kept until it changes. */
export async function coverPng(svg: string): Promise<Uint8Array> {
  const exact = [...new Set(svg.match(/#[0-9a-f]{6}\b/gi) ?? [])];
  const cache = openKitCache(join(CACHE_FOLDER, 'kit'));
  const key = cacheKey(svg, { format: 'cover', encoder: ENCODER_VERSION, settings: DOWNLOAD, exact, ...rasterVersions });
  const kept = await cache.read(key);
  if (kept) return kept;
  const png = await encodePixels(await rasterise(svg), exact, DOWNLOAD);
  await cache.write(key, png);
  return png;
}
