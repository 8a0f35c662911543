import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { writeWhole } from './kit-cache.ts';

/** JPEG loses a little each time it is written; at this quality nobody sees it. */
const QUALITY = 92;

/** Writes a picture anew, upright and without metadata, in its own format; says how its size changed. */
export async function stripPicture(path: string): Promise<string> {
  const before = await readFile(path);
  const picture = sharp(before, { animated: true }).autoOrient();
  const { format } = await picture.metadata();
  if (format === 'jpeg') picture.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' });
  else if (format === 'webp') picture.webp({ quality: QUALITY });
  else if (format === 'heif') picture.avif({ quality: 80 });
  else if (format === 'png') picture.png({ compressionLevel: 9 });
  else if (format === 'gif') picture.gif();
  else return `nothing was done: ${format ?? 'this'} is no picture that can carry such data`;
  const after = await picture.toBuffer();
  await writeWhole(path, after);
  return `written anew, ${kilobytes(before.length)} before, ${kilobytes(after.length)} now`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}
