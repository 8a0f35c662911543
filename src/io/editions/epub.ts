import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { epubOf, picturesIn } from '#src/core/editions/epub/epub-of.ts';
import { matterOf } from '#src/core/editions/matter.ts';
import { zipArchive, type ZipEntry } from '#src/core/kit/zip/archive.ts';
import { bookCover, coverPng } from './book-cover.ts';
import { bookPicture } from './book-pictures.ts';
import type { MakeEdition } from './edition-job.ts';
import { sha256 } from '../sha256.ts';

/** Makes the book of a language as an EPUB 3. */
export const makeEpub: MakeEdition = async ({ content, book, site }) => {
  const matter = matterOf(content, book);
  const cover = await coverPng((await bookCover(content, book, matter)).svg);
  const pictures = new Map<string, Uint8Array>();
  const listed = picturesIn(book);
  for (const { site: path } of listed) {
    const data = await bookPicture(site, path);
    if (data) pictures.set(path, data);
  }
  const there = listed.filter((picture) => pictures.has(picture.site));
  const entries = epubOf(book, matter, identifierOf(book.site, book.locale.code), there).map((file): ZipEntry => {
    if ('text' in file) return entryOf(file.path, Buffer.from(file.text));
    return entryOf(file.path, 'cover' in file ? cover : pictures.get(file.picture)!);
  });
  return zipArchive(entries, book.date, 'mimetype');
};

/** Pictures are packed already, and the first file must not be: programs look there for what the archive is. */
function entryOf(name: string, data: Uint8Array): ZipEntry {
  const entry = { name, size: data.length, crc32: crc32(data) };
  if (name === 'mimetype' || /\.(png|jpg)$/.test(name)) return { ...entry, packed: data, deflated: false };
  return { ...entry, packed: deflateSync(data, { level: 9, mem: 8 }), deflated: true };
}

/** A number that a campaign’s book in a language always has: made of its address, in the form of a UUID of version 8. */
function identifierOf(site: string, locale: string): string {
  const digits = sha256(`${site} ${locale} epub`);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}
