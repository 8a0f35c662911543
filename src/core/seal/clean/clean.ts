import { kindOf } from '#src/core/checks/images/kind.ts';
import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { isOpenText } from './open-text.ts';
import { inOrder, type Removed, type Stripped } from './removed.ts';

/** A file that a person attaches. */
export interface AttachedFile {
  name: string;
  data: Uint8Array;
}

/** What became of a file: where nothing was taken out, its data is what it was. */
export interface Cleaned {
  kind: 'cleaned' | 'nothing-to-clean' | 'cannot-clean';
  data: Uint8Array;
  removed: Removed[];
}

type Strip = (bytes: Uint8Array) => Stripped | undefined;

/** The pictures that can be taken apart and put together again; of others too much is not known. */
const STRIPS: Readonly<Record<string, Strip>> = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp, gif: cleanGif };

/**
 * A file without what it tells of the person who made it, byte by byte, so that its picture stays the same. What a file is, its bytes
 * tell; its name may lie. A text hides nothing; of all other files nobody can promise anything.
 */
export function clean({ data }: AttachedFile): Cleaned {
  const strip = STRIPS[kindOf(data) ?? ''];
  if (!strip) return untouched(isOpenText(data) ? 'nothing-to-clean' : 'cannot-clean', data);
  const stripped = strip(data);
  if (!stripped) return untouched('cannot-clean', data);
  if (stripped.removed.size === 0) return untouched('nothing-to-clean', data);
  return { kind: 'cleaned', data: stripped.data, removed: inOrder(stripped.removed) };
}

function untouched(kind: Cleaned['kind'], data: Uint8Array): Cleaned {
  return { kind, data, removed: [] };
}
