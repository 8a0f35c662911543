import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import type { KitFile } from '#src/core/kit/model.ts';
import { isPicture } from '#src/core/kit/thumbnail.ts';
import { inParallel } from './in-parallel.ts';
import { inPieces } from './in-pieces.ts';
import type { Bar } from './progress.ts';

/** A picture’s box on a sheet, and the room between boxes, in pixels. */
const CELL = { width: 300, height: 300, gap: 16 };
const ROWS = 6;
const GREY = '#8a8a8a';

/**
 * Draws all pictures of a finished kit on sheets, for designers to look over: a row for each drawing, a column for each language, a sheet or
 * more for each kind. Returns the paths of the sheets.
 */
export async function writeContactSheets(files: readonly KitFile[], kitFolder: string, folder: string, bar?: Bar): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const locales = [...new Set(files.map(({ locale }) => locale))];
  const sheets = [...Map.groupBy(files.filter(isPicture), ({ kind }) => kind)].flatMap(([kind, own]) => {
    const rows = [...Map.groupBy(own, ({ graphic, entry, colourway }) => [graphic, entry, colourway].join(' ')).values()];
    return inPieces(rows, ROWS).map((part, i) => ({ name: `${kind}-${i + 1}.png`, rows: part }));
  });
  const draw = async ({ name, rows }: (typeof sheets)[number]): Promise<string> => {
    await drawSheet(rows, locales, kitFolder).then((sheet) => sheet.toFile(join(folder, name)));
    return join(folder, name);
  };
  return inParallel(sheets, draw, bar);
}

async function drawSheet(rows: KitFile[][], locales: string[], kitFolder: string): Promise<Sharp> {
  const heights = rows.map((row) => Math.ceil(Math.max(...row.map((file) => fit(file).height))));
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height + CELL.gap, CELL.gap));
  const pictures: OverlayOptions[] = [];
  for (const [i, row] of rows.entries()) {
    for (const file of row) {
      const { width, height } = fit(file);
      const input = await sharp(join(kitFolder, file.path)).resize(Math.round(width), Math.round(height)).toBuffer();
      pictures.push({ input, left: CELL.gap + locales.indexOf(file.locale) * (CELL.width + CELL.gap), top: tops[i]! });
    }
  }
  const width = locales.length * (CELL.width + CELL.gap) + CELL.gap;
  const height = tops.at(-1)! + heights.at(-1)! + CELL.gap;
  return sharp({ create: { width, height, channels: 3, background: GREY } })
    .composite(pictures)
    .png({ compressionLevel: 6 });
}

function fit({ width, height }: KitFile): { width: number; height: number } {
  const scale = Math.min(1, CELL.width / width, CELL.height / height);
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
}
