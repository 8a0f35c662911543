import sharp from 'sharp';
import type { SiteFiles } from './site-files.ts';

const WIDEST = 1000;
const QUALITY = 72;

/** A picture of the site as books take it along: small, and of a kind that all reading apps know. Undefined where it is not there. */
export async function bookPicture(site: SiteFiles, path: string): Promise<Uint8Array | undefined> {
  const data = await site.read(path).catch(() => undefined);
  if (!data || path.endsWith('.svg')) return data;
  const small = sharp(data).rotate().resize({ width: WIDEST, withoutEnlargement: true });
  const isDrawn = /\.(png|gif)$/i.test(path);
  return isDrawn
    ? small.png({ compressionLevel: 9, palette: true }).toBuffer()
    : small.flatten({ background: '#fff' }).jpeg({ quality: QUALITY }).toBuffer();
}
