import type { Locale } from '#src/core/locales/schema.ts';
import { escapeAttribute, escapeText } from './xhtml.ts';

/** One page of the book as a file: its title, what is in its body, and what kind of page it is. */
export interface BookDocument {
  title: string;
  body: string;
  /** What it is for reading apps: `bodymatter chapter`, `cover`. */
  type: string;
  /** The address of the style, seen from the file. */
  style: string;
}

/** Writes a page of the book, in its language and direction. */
export function bookDocument({ tag, direction }: Pick<Locale, 'tag' | 'direction'>, { title, body, type, style }: BookDocument): string {
  const language = escapeAttribute(tag);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">`,
    `<head><title>${escapeText(plain(title))}</title><link rel="stylesheet" type="text/css" href="${style}"/></head>`,
    `<body epub:type="${type}">${body}</body></html>\n`,
  ].join('');
}

/**
 * A text as it stands in a title or in a list of a reading app, which know no isolates.
 * @example plain('About \u2068#Forests\u2069') // 'About #Forests'
 */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** A text in which names stand between isolates, with `<bdi>` around them. */
export function withBdi(text: string): string {
  return escapeText(text).replace(/\u2068/g, '<bdi>').replace(/\u2069/g, '</bdi>'); // prettier-ignore
}
