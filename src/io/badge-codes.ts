import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { KitFile } from '#src/core/kit/model.ts';
import type { BadgeCode } from '#src/core/kit/share/codes.ts';
import { embedCode } from '#src/core/kit/share/embed.ts';
import { plainText } from '#src/core/share/post.ts';
import { isPicture } from '#src/core/kit/thumbnail.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { cacheKey, type KitCache, openKitCache, writeWhole } from './kit-cache.ts';
import { putFile } from './publish/put-file.ts';
import { rasterVersions } from './raster.ts';

/** As many colours as flat lettering needs: the picture stands in other people’s pages, in base64. */
const COLOURS = 16;

/** Writes the code of every badge of a kit as a text file beside it, and the list of all codes for the page that offers them. */
export async function writeBadgeCodes(
  content: CampaignContent,
  files: readonly KitFile[],
  folder: string,
  cacheDir: string,
): Promise<number> {
  const cache = openKitCache(cacheDir);
  const codes: BadgeCode[] = [];
  for (const file of files.filter((candidate) => candidate.kind === 'badge' && isPicture(candidate))) {
    const png = await lightPng(file, folder, cache);
    const code = codeOf(content, file, png);
    const path = file.path.replace(/\.png$/, '-code.txt');
    putFile(join(folder, path), `${code}\n`);
    const { locale, graphic, colourway } = file;
    codes.push({ locale, graphic, colourway, path, bytes: Buffer.byteLength(code), code });
  }
  await writeWhole(join(folder, 'codes-manifest.json'), JSON.stringify({ codes }));
  return codes.length;
}

function codeOf({ campaign, locales }: CampaignContent, file: KitFile, png: Uint8Array): string {
  const { tag, direction, code } = locales.find((locale) => locale.code === file.locale)!;
  const { width, height } = file;
  const href = absoluteUrl(campaign.site, `${code}/index.html`);
  return embedCode({ href, tag, direction, alt: plainText(file.alt), width, height, png: Buffer.from(png).toString('base64') });
}

async function lightPng(file: KitFile, folder: string, cache: KitCache): Promise<Uint8Array> {
  const key = cacheKey(file.sha256, { badge: COLOURS, ...rasterVersions });
  const kept = await cache.read(key);
  if (kept) return kept;
  const png = await readFile(join(folder, file.path));
  const light = await sharp(png).png({ palette: true, colours: COLOURS, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
  const best = light.length < png.length ? light : png;
  await cache.write(key, best);
  return best;
}
