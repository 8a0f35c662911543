import { join } from 'node:path';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { FAVICON_SIZE, icoFile, ICONS, iconSvg } from '#src/core/kit/icons.ts';
import { writeWhole } from './kit-cache.ts';
import { DOWNLOAD, encodePixels } from './png.ts';
import { rasterise } from './raster.ts';

/** Writes the favicon set and the icons of the web manifest, made from the campaign's mark, into a folder. Returns how many. */
export async function writeIcons({ mark, theme }: Campaign, folder: string): Promise<number> {
  const colours = theme.colourways[0]!;
  const rounded = iconSvg(mark, colours, 'rounded');
  const square = iconSvg(mark, colours, 'square');
  const png = async (svg: string, size: number) => {
    const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
    return encodePixels(await rasterise(sized), [colours.background, colours.accent], DOWNLOAD);
  };
  await writeWhole(join(folder, 'favicon.svg'), Buffer.from(rounded));
  await writeWhole(join(folder, 'favicon.ico'), icoFile(await png(rounded, FAVICON_SIZE), FAVICON_SIZE));
  for (const { name, size } of ICONS) await writeWhole(join(folder, name), await png(square, size));
  return ICONS.length + 2;
}
