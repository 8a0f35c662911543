import { parse } from 'parse5';
import type { Book } from '../book.ts';
import { elementsIn, textOf, tidy } from '../tree.ts';
import { languageCode } from './language-code.ts';
import type { ZimEntry } from './zim-file.ts';

const MIMES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
};
// Libraries of ZIM archives cut longer ones.
const TITLE = 30;
const DESCRIPTION = 80;

/** The files of a language’s site as entries of an archive; a page is found by its title. */
export function contentEntries(files: ReadonlyMap<string, Uint8Array>): ZimEntry[] {
  return [...files].map(([path, data]) => {
    const ending = /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';
    const mime = MIMES[ending] ?? 'application/octet-stream';
    // The first page stands in the archive twice: at its top, and at its place.
    if (ending !== 'html' || path === 'index.html') return { space: 'C', path, mime, data };
    return { space: 'C', path, mime, data, isPage: true, title: titleOf(new TextDecoder().decode(data)) ?? path };
  });
}

function titleOf(html: string): string | undefined {
  const [title] = elementsIn(parse(html), ({ tagName }) => tagName === 'title');
  return title && tidy(textOf(title));
}

/** What the archive says of itself. `slug` is the campaign’s name in file names. */
export function metadataEntries(book: Book, slug: string, illustration: Uint8Array): ZimEntry[] {
  const { title, subtitle, organiser, site, date, licence, locale } = book;
  const texts: Record<string, string> = {
    Title: short(title, TITLE),
    Description: short(subtitle || title, DESCRIPTION),
    Language: languageCode(locale.tag),
    Creator: organiser,
    Publisher: organiser,
    Date: date,
    Name: `${slug}_${locale.code}`,
    Source: site,
    License: `${licence.name} ${licence.url}`,
    Scraper: 'Altaveu',
    Tags: '_ftindex:no;_pictures:yes;_videos:no;_details:yes',
  };
  const encoder = new TextEncoder();
  const metadata = Object.entries(texts).map(([path, text]): ZimEntry => ({
    space: 'M',
    path,
    mime: 'text/plain',
    data: encoder.encode(text),
  }));
  return [...metadata, { space: 'M', path: 'Illustration_48x48@1', mime: 'image/png', data: illustration }];
}

/** A text with at most so many characters; where it is cut, it says so. */
function short(text: string, most: number): string {
  const characters = [...text.replace(/[\u2066-\u2069]/g, '')];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
