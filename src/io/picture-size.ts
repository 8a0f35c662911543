import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SizeOf } from '#src/core/explainer/page-pictures.ts';

/** Reads the sizes of pictures in a folder, as they are shown: a photo that lies on its side is turned. */
export function pictureSizes(folder: string): SizeOf {
  return async (path) => {
    const data = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!data) return undefined;
    // It takes a tenth of a second to load, and most pages of prose have no photo.
    const { default: sharp } = await import('sharp');
    const { autoOrient } = await sharp(data).metadata();
    return autoOrient;
  };
}
