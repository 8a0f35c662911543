import type { Part } from '#src/core/checks/images/facts.ts';
import { walkJpeg } from '#src/core/checks/images/jpeg.ts';
import { PROFILE_MARK } from '#src/core/checks/images/jpeg-application.ts';
import { isPictureSegment } from '#src/core/checks/images/jpeg-segments.ts';
import { holds } from '#src/core/checks/images/read-bytes.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { isCommonProfile } from './common-profile.ts';
import { exifFacts, isOnlyOrientation, onlyOrientation, withMark } from './exif-facts.ts';
import type { Removed, Stripped } from './removed.ts';
import { captionTells, xmpTells } from './text-facts.ts';

const START = Uint8Array.of(0xff, 0xd8);
const END = Uint8Array.of(0xff, 0xd9);
const COMMENT = 0xfe;
const JFIF_LENGTH = 14;
const ADOBE_LENGTH = 12;

/** A segment's data as it stays, and what is taken out of it or with it. */
interface Kept {
  data?: Uint8Array;
  tells?: Removed[];
}

/** A JPEG without all that its picture does not need; the picture's own bytes stay as they are. Undefined where it can't be read to its end. */
export function cleanJpeg(bytes: Uint8Array): Stripped | undefined {
  const parts: Part[] = [];
  const { fault, profile, end } = walkJpeg(bytes, (part) => parts.push(part));
  if (fault) return undefined;
  const removed = new Set<Removed>(end < bytes.length ? [behind(bytes.subarray(end))] : []);
  const keepsProfile = profile !== undefined && isCommonProfile(profile);
  let hasExif = false;
  const pieces = parts.map((part): Uint8Array => {
    if (isPictureSegment(part.kind as number)) return bytes.subarray(part.from, part.to);
    const isFirstExif = isExif(part) && !hasExif;
    hasExif ||= isFirstExif;
    const { data, tells = [] } = isFirstExif ? exif(part.data) : kept(part, keepsProfile);
    for (const one of tells) removed.add(one);
    return data ? segment(part.kind as number, data) : new Uint8Array();
  });
  return { data: concatBytes([START, ...pieces, END]), removed };
}

/** Behind a picture cameras put further ones, and careless programs leave parts of the picture as it was before it was cut. */
function behind(rest: Uint8Array): Removed {
  return holds(rest, 0, '\xff\xd8\xff') ? 'thumbnail' : 'other';
}

function isExif({ kind, data }: Part): boolean {
  return kind === 0xe1 && holds(data, 0, 'Exif\0');
}

function exif(data: Uint8Array): Kept {
  if (isOnlyOrientation(data)) return { data };
  const { tells, orientation } = exifFacts(data);
  return orientation > 1 ? { data: withMark(onlyOrientation(orientation)), tells } : { tells };
}

function kept({ kind, data }: Part, keepsProfile: boolean): Kept {
  if (kind === COMMENT) return { tells: ['text'] };
  switch ((kind as number) - 0xe0) {
    case 0:
      return head(data);
    case 1:
      return { tells: isExif({ kind, data } as Part) ? exifFacts(data).tells : xmpTells(data) };
    case 2:
      return second(data, keepsProfile);
    case 13:
      return { tells: captionTells(data) };
    case 14:
      return holds(data, 0, 'Adobe') && data.length >= ADOBE_LENGTH ? adobe(data) : { tells: ['other'] };
    default:
      return { tells: ['other'] };
  }
}

/** JFIF's head without its small preview. */
function head(data: Uint8Array): Kept {
  if (!holds(data, 0, 'JFIF\0') || data.length < JFIF_LENGTH) return { tells: [holds(data, 0, 'JFXX\0') ? 'thumbnail' : 'other'] };
  const plain = data.slice(0, JFIF_LENGTH);
  plain.fill(0, JFIF_LENGTH - 2);
  const isPlain = data.length === JFIF_LENGTH && data[12] === 0 && data[13] === 0;
  return isPlain ? { data } : { data: plain, tells: ['thumbnail'] };
}

/** A colour profile, or the list of further pictures behind the first. */
function second(data: Uint8Array, keepsProfile: boolean): Kept {
  if (!holds(data, 0, PROFILE_MARK)) return { tells: [holds(data, 0, 'MPF\0') ? 'thumbnail' : 'other'] };
  return keepsProfile ? { data } : { tells: ['device'] };
}

/** How the colours are to be read; without it they would change. */
function adobe(data: Uint8Array): Kept {
  return data.length === ADOBE_LENGTH ? { data } : { data: data.subarray(0, ADOBE_LENGTH), tells: ['other'] };
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return concatBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}
