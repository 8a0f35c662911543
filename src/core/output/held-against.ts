import { qrPage } from '#src/core/share/qr-file.ts';
import { isSiteZip } from './files/check-site-zip.ts';
import type { Known } from './known.ts';

/**
 * What one file of the built folder is held against: no more of what is known than may decide about it, so that a file of the same bytes that is held
 * against the same is judged as before. What is known of the whole site is for `judgeSite`.
 */
export function heldAgainst(file: string, known: Known): Known {
  const ofFile = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const own = map.get(file);
    return new Map(own === undefined ? [] : [[file, own]]);
  };
  return {
    ...known,
    pages: pagesFor(file, known),
    originals: ofFile(known.originals),
    data: ofFile(known.data),
    pictures: ofFile(known.pictures),
    hosting: ofFile(known.hosting),
    mirrors: ofFile(known.mirrors),
    required: new Set(),
    optional: new Set(),
    elsewhere: new Set(),
  };
}

/** A page alone, the page of a code, or those of a language for the archive of them. */
function pagesFor(file: string, { pages }: Known): Known['pages'] {
  if (isSiteZip(file)) {
    const folder = `${file.split('/')[1]}/`;
    return new Map([...pages].filter(([path]) => path.startsWith(folder)));
  }
  const path = file.startsWith('qr/') ? qrPage(file) : file;
  const page = pages.get(path);
  return new Map(page ? [[path, page]] : []);
}

/** The same as a text, but for what all files are held against: the hosts, the people, the scripts and the styles of the campaign. */
export function ownOf({ pages, originals, data, pictures, hosting, mirrors }: Known): string {
  return asText([pages, originals, data, pictures, hosting, mirrors]);
}

/** What all files are held against, as a text. */
export function sharedOf({ site, hosts, people, scripts, styles, locales }: Known): string {
  return asText([site, hosts, people, scripts, styles, locales]);
}

function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map || part instanceof Set ? [...(part as Set<unknown>)] : part));
}
