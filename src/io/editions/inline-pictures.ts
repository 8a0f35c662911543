import sharp from 'sharp';
import { MOST_BYTES, PICTURE_STEPS } from '#src/core/editions/single/budget.ts';
import { attribute, elementsIn } from '#src/core/editions/tree.ts';
import type { EditionJob } from './edition-job.ts';

/** The pictures that found room, and how many did not. */
export interface Inlined {
  pictures: Map<string, string>;
  left: number;
}

/** The pictures of a book as data addresses, together in so many bytes: large first, then smaller, and at last only those that fit. */
export async function inlinePictures({ book, site }: Pick<EditionJob, 'book' | 'site'>, room: number): Promise<Inlined> {
  const texts = book.parts.flatMap((part) => [part, ...part.chapters]);
  const shown = texts.flatMap(({ body }) =>
    elementsIn(body, ({ tagName }) => tagName === 'img').flatMap((img) => attribute(img, 'src') ?? []),
  );
  const paths = [...new Set(shown)];
  const bytesOf = (pictures: Map<string, string>) => shown.reduce((sum, path) => sum + (pictures.get(path)?.length ?? 0), 0);
  let pictures = new Map<string, string>();
  for (const step of PICTURE_STEPS) {
    pictures = new Map(await Promise.all(paths.map(async (path) => [path, await dataAddress(await site.read(path), path, step)] as const)));
    if (bytesOf(pictures) <= room) return { pictures, left: 0 };
  }
  return fitting(pictures, shown, room);
}

/** Those that fit, in the order of the book. */
function fitting(pictures: ReadonlyMap<string, string>, shown: readonly string[], room: number): Inlined {
  const kept = new Map<string, string>();
  let rest = room;
  for (const [path, data] of pictures) {
    const bytes = data.length * shown.filter((other) => other === path).length;
    if (bytes > rest) continue;
    kept.set(path, data);
    rest -= bytes;
  }
  return { pictures: kept, left: pictures.size - kept.size };
}

/** A picture as WebP, which browsers of the last ten years show; a drawing stays a drawing where that is light. */
async function dataAddress(data: Buffer, file: string, { width, quality }: (typeof PICTURE_STEPS)[number]): Promise<string> {
  if (file.endsWith('.svg') && data.length < MOST_BYTES / 20) return `data:image/svg+xml;base64,${data.toString('base64')}`;
  const small = await sharp(data).rotate().resize({ width, withoutEnlargement: true }).webp({ quality, effort: 6 }).toBuffer();
  return `data:image/webp;base64,${small.toString('base64')}`;
}
