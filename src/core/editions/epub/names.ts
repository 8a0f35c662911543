import type { Book } from '../book.ts';
import { attribute, elementsIn } from '../tree.ts';

/** What everything in a book is called in its files: letters and digits that every reading app takes. */
export interface Names {
  /** The file of each part and chapter: `explainer-the-numbers` -> `explainer-the-numbers.xhtml`. */
  files: ReadonlyMap<string, string>;
  /** The file and the id of each place that a link can lead to, by its id in the book. */
  places: ReadonlyMap<string, { file: string; id: string | undefined }>;
}

const PLAIN = /^[A-Za-z][A-Za-z0-9._-]*$/;

/** Names of the book’s files and places. An id in another script, or one that XML does not take, gets a number. */
export function namesOf({ parts }: Book): Names {
  const files = new Map<string, string>();
  const places = new Map<string, { file: string; id: string | undefined }>();
  for (const text of parts.flatMap((part) => [part, ...part.chapters])) {
    const file = `${PLAIN.test(text.id) ? text.id : `text-${files.size + 1}`}.xhtml`;
    files.set(text.id, file);
    places.set(text.id, { file, id: undefined });
    for (const element of elementsIn(text.body)) {
      const id = attribute(element, 'id');
      if (id !== undefined) places.set(id, { file, id: PLAIN.test(id) ? id : `place-${places.size}` });
    }
  }
  return { files, places };
}

/**
 * Where a link of the book leads, between its files; undefined where the place is not in the book.
 * @example linkTo('#explainer-the-numbers', names) // 'explainer-the-numbers.xhtml'
 */
export function linkTo(href: string, { places }: Names): string | undefined {
  if (!href.startsWith('#')) return href;
  const place = places.get(href.slice(1)) ?? places.get(decoded(href.slice(1)));
  return place && (place.id === undefined ? place.file : `${place.file}#${place.id}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
