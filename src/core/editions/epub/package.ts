import type { Book } from '../book.ts';
import { plain } from './document.ts';
import { escapeAttribute, escapeText } from './xhtml.ts';

/** A file of the book as its list names it, by its path in the book’s folder. */
export interface PackageItem {
  id: string;
  path: string;
  type: string;
  /** What it is: `nav`, `cover-image`, `svg`. */
  properties?: string | undefined;
  /** True for what is read, in the order of the list; `no` for what stands beside. */
  reads?: 'yes' | 'no';
}

/** What the package says of the book beside its list of files. */
export interface PackageFacts {
  /** The book’s own number, the same in each edition of it: `urn:uuid:…`. */
  identifier: string;
  /** How the book can be read without seeing or hearing, in a sentence. */
  accessibility: string;
}

/** The list of everything in the book, in which order it is read, and what it is. */
export function packageDocument(book: Book, items: readonly PackageItem[], facts: PackageFacts): string {
  const { tag, direction } = book.locale;
  const spine = items.filter(({ reads }) => reads !== undefined);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeAttribute(tag)}" dir="${direction}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata(book, facts)}</metadata>`,
    `<manifest>${items.map(manifestItem).join('')}</manifest>`,
    `<spine toc="ncx" page-progression-direction="${direction}">`,
    spine.map(({ id, reads }) => `<itemref idref="${id}"${reads === 'no' ? ' linear="no"' : ''}/>`).join(''),
    '</spine></package>\n',
  ].join('');
}

function manifestItem({ id, path, type, properties }: PackageItem): string {
  return `<item id="${id}" href="${escapeAttribute(path)}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;
}

function metadata(book: Book, { identifier, accessibility }: PackageFacts): string {
  const { title, subtitle, organiser, licence, site, date, locale } = book;
  return [
    `<dc:identifier id="id">${escapeText(identifier)}</dc:identifier>`,
    `<dc:title id="title">${escapeText(plain(title))}</dc:title><meta refines="#title" property="title-type">main</meta>`,
    `<dc:title id="subtitle">${escapeText(plain(subtitle))}</dc:title><meta refines="#subtitle" property="title-type">subtitle</meta>`,
    `<dc:language>${escapeText(locale.tag)}</dc:language>`,
    `<dc:creator>${escapeText(organiser)}</dc:creator><dc:publisher>${escapeText(organiser)}</dc:publisher>`,
    `<dc:date>${date}</dc:date><dc:rights>${escapeText(`${licence.name} ${licence.url}`)}</dc:rights><dc:source>${escapeText(site)}</dc:source>`,
    `<meta property="dcterms:modified">${date}T00:00:00Z</meta>`,
    ...ACCESS.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`),
    `<meta property="schema:accessibilitySummary">${escapeText(plain(accessibility))}</meta>`,
    '<meta name="cover" content="cover-image"/>',
  ].join('');
}

/** What a reader needs to be able to do, and what helps; see https://www.w3.org/2021/a11y-discov-vocab/latest/. */
const ACCESS = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
] as const;
