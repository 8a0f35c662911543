import { exifTrace, xmpTrace } from './exif.ts';
import { type Trace, unknownPart } from './facts.ts';
import { holds, signs } from './read-bytes.ts';

/** How a part of a JPEG's colour profile begins; its number and the count of parts follow. */
export const PROFILE_MARK = 'ICC_PROFILE\0';

const FIRST = 0xe0;
const COMMENT = 0xfe;

/** What a segment that is not needed for the picture tells; nothing for the harmless ones (JFIF, colour profile, Adobe's colours). */
export function jpegTrace(marker: number, data: Uint8Array): Trace | undefined {
  if (marker === COMMENT) return { kind: 'comment' };
  const at = marker - FIRST;
  if (at === 0) return pictureHead(data);
  if (at === 1 && holds(data, 0, 'Exif\0')) return exifTrace(data);
  if (at === 1 && holds(data, 0, 'http://ns.adobe.com/')) return xmpTrace(data);
  if (at === 2 && holds(data, 0, PROFILE_MARK)) return undefined;
  if (at === 2 && holds(data, 0, 'MPF\0')) return { kind: 'preview' };
  if (at === 13) return { kind: 'caption' };
  if (at === 14 && data.length === 12 && holds(data, 0, 'Adobe')) return undefined;
  return unknownPart(`APP${at} ${signs(data, 0, 12).split('\0')[0]}`);
}

/** JFIF's head is as long as its small preview asks for: zero, here. */
function pictureHead(data: Uint8Array): Trace | undefined {
  if (holds(data, 0, 'JFIF\0') && data.length === 14 && data[12] === 0 && data[13] === 0) return undefined;
  return /^JF(IF|XX)\0/.test(signs(data, 0, 5)) ? { kind: 'preview' } : unknownPart('APP0');
}
