import type { Trace } from './facts.ts';
import { big, holds, indexOfSigns, little } from './read-bytes.ts';

/** The field of a photo's EXIF data under which its place is kept. */
const GPS = 0x8825;
const ENTRY = 12;

/** What EXIF data tells: the place, or only camera and time. The data may begin with a JPEG's “Exif” mark. */
export function exifTrace(data: Uint8Array): Trace {
  const tiff = holds(data, 0, 'Exif\0\0') ? data.subarray(6) : data;
  return { kind: hasPlace(tiff) ? 'place' : 'camera' };
}

function hasPlace(tiff: Uint8Array): boolean {
  const read = holds(tiff, 0, 'II') ? little : big;
  const start = read(tiff, 4, 4);
  const count = Math.min(read(tiff, start, 2), Math.floor(tiff.length / ENTRY));
  for (let i = 0; i < count; i++) if (read(tiff, start + 2 + i * ENTRY, 2) === GPS) return true;
  return false;
}

/** What an XMP packet tells: the place, or only author and programs. */
export function xmpTrace(data: Uint8Array): Trace {
  return { kind: indexOfSigns(data, 'GPSL') === -1 ? 'xmp' : 'place' };
}
