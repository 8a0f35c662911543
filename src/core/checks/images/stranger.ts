import type { Phrase } from '#src/core/checks/words.ts';
import { brandsOf, markupOf } from './kind.ts';
import { holds, signs } from './read-bytes.ts';

/** What a file is that is no picture for the web: each group has its own sentence. */
export type Stranger = { group: 'empty' | 'web-page' | 'program' | 'script' | 'archive' | 'film' | 'text' | 'unknown' } | OtherFormat;

/** A format with a name: a picture that browsers don't show, or a document. */
interface OtherFormat {
  group: 'picture' | 'document';
  name: string;
}

type Sign = readonly [at: number, signs: string, stranger: Stranger];

const program = { group: 'program' } as const;
const archive = { group: 'archive' } as const;
const film = { group: 'film' } as const;
const picture = (name: string) => ({ group: 'picture', name }) as const;
const document = (name: string) => ({ group: 'document', name }) as const;

const SIGNS: readonly Sign[] = [
  [0, 'II*\0', picture('TIFF')],
  [0, 'MM\0*', picture('TIFF')],
  [0, 'II+\0', picture('TIFF')],
  [0, 'MM\0+', picture('TIFF')],
  [0, '8BPS', picture('Photoshop')],
  [0, '\0\0\x01\0', picture('ICO')],
  [0, '\0\0\x02\0', picture('ICO')],
  [0, '\xff\x0a', picture('JPEG XL')],
  [4, 'JXL \r\n', picture('JPEG XL')],
  [4, 'jP  \r\n', picture('JPEG 2000')],
  [0, '\xff\x4f\xff\x51', picture('JPEG 2000')],
  [0, 'gimp xcf', picture('GIMP')],
  [0, 'BM', picture('BMP')],
  [0, '%!PS', document('PostScript')],
  [0, '{\\rtf', document('RTF')],
  [0, '\xd0\xcf\x11\xe0', document('Office')],
  [0, '\x7fELF', program],
  [0, 'MZ', program],
  [0, '\xca\xfe\xba\xbe', program],
  [0, '\xcf\xfa\xed\xfe', program],
  [0, '\xce\xfa\xed\xfe', program],
  [0, '\0asm', program],
  [0, '!<arch>', program],
  [0, '\x1f\x8b', archive],
  [0, '7z\xbc\xaf', archive],
  [0, 'Rar!', archive],
  [0, 'BZh', archive],
  [0, '\xfd7zXZ', archive],
  [257, 'ustar', archive],
  [0, '\x1aE\xdf\xa3', film],
  [0, 'OggS', film],
  [0, 'ID3', film],
  [0, 'RIFF', film],
  [0, 'fLaC', film],
];

/** What a file is that `kindOf` knows no picture in. */
export function strangerOf(bytes: Uint8Array): Stranger {
  if (bytes.length === 0) return { group: 'empty' };
  // PDF readers look for the mark in the first kilobyte.
  if (signs(bytes, 0, 1024).includes('%PDF-')) return document('PDF');
  if (holds(bytes, 0, 'PK')) return zipKind(bytes);
  const brands = brandsOf(bytes);
  if (brands.length > 0) return brands.some((brand) => /^(he[ivx]|mif1|msf1)/.test(brand)) ? picture('HEIC') : film;
  const known = SIGNS.find(([at, text]) => holds(bytes, at, text));
  return known?.[2] ?? textKind(bytes);
}

function zipKind(bytes: Uint8Array): Stranger {
  const head = signs(bytes, 0, 4096);
  if (/\[Content_Types\]\.xml|word\/|ppt\/|xl\//.test(head)) return document('Office');
  return head.includes('opendocument') ? document('OpenDocument') : archive;
}

function textKind(bytes: Uint8Array): Stranger {
  const text = signs(bytes, 0, 4096).replace(/^\xef\xbb\xbf/, '');
  const markup = markupOf(bytes);
  if (/^<(!doctype html|html|head|body|script|iframe|div|meta|link)\b/i.test(markup)) return { group: 'web-page' };
  if (/^#!|<\?php|^@echo off/i.test(text)) return { group: 'script' };
  return isText(bytes) ? { group: 'text' } : { group: 'unknown' };
}

function isText(bytes: Uint8Array): boolean {
  try {
    // The last character may be cut in two.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, 4096), { stream: true });
    return !/[\0-\x08\x0e-\x1f]/.test(text);
  } catch {
    return false;
  }
}

/** What to say of a file that is no picture for the web. */
export function strangerSaid(stranger: Stranger): { what: Phrase; fix: Phrase } {
  switch (stranger.group) {
    case 'empty':
      return { what: ['images.empty'], fix: ['images.empty-fix'] };
    case 'picture':
      return { what: ['images.other-picture', { format: stranger.name }], fix: ['images.save-as-fix'] };
    case 'document':
      return { what: ['images.document', { format: stranger.name }], fix: ['images.document-fix'] };
    default:
      return { what: [`images.${stranger.group}`], fix: ['images.no-picture-fix'] };
  }
}
