import { RELEASE_FILE } from '#src/core/release/paths.ts';

/** The endings of texts; pictures, archives, books and the parts of the search index are packed by themselves. */
export const PACKED_ENDINGS = ['html', 'js', 'mjs', 'css', 'json', 'svg', 'xml', 'csv', 'txt', 'ics', 'webmanifest'] as const;

const TEXT = new RegExp(`\\.(${PACKED_ENDINGS.join('|')})$`);

/** What people who put up a copy read, what programs look for, and what is written when all else is finished. */
const NEVER = /^(hosting|\.well-known)\//;

/** A smaller file fits into one packet of the network, with the headers before it: packed, it would not be there sooner. */
export const LEAST_BYTES = 1000;

/** A packed file that is larger than this part of the text saves too little. */
export const MOST_SHARE = 0.9;

/** True for a file of a site that lies packed beside itself, if it is large enough and becomes smaller by it. */
export function isPackable(path: string): boolean {
  return TEXT.test(path) && !NEVER.test(path) && path !== RELEASE_FILE;
}

/** So much text of pages is packed as tightly as can be waited for: some 10 s of one processor. */
const MOST_TIGHT_BYTES = 32 * 1024 * 1024;

/** Pages that people read on the site; slides, guides, books and pages for other websites are taken from it. */
const FOR_READING = /^(?!(kit|embed|editions)\/).*\.html$/;
const FIRST_PAGE = /^([^/]+\/)?(index|explainer\/[^/]+)\.html$/;

/**
 * How hard Brotli is to try, for each of a site’s packable files by its size. The most costs 1 s of a processor for a megabyte, and saves 2 % more than the next, which
 * costs 0.4 s; that saves 6 % more than the third, which costs 0.02 s. So the pages that most people read first get the most, the other pages the next as long as
 * there aren’t too many, and what is rarely asked for the third.
 */
export function effortsOf(sizes: ReadonlyMap<string, number>): Map<string, number> {
  const read = [...sizes].filter(([path]) => FOR_READING.test(path));
  const isSmall = read.reduce((sum, [, bytes]) => sum + bytes, 0) <= MOST_TIGHT_BYTES;
  const effort = (path: string): number => (FIRST_PAGE.test(path) ? 11 : FOR_READING.test(path) && isSmall ? 10 : 9);
  return new Map([...sizes.keys()].map((path) => [path, effort(path)]));
}
