import { qrPath } from '#src/core/codes/qr.ts';
import { plain as withoutIsolates } from './document.ts';
import type { Book, BookPart, Chapter } from '../book.ts';
import type { Matter, MatterPart, Place } from '../matter.ts';
import { attribute, elementsIn } from '../tree.ts';
import { contentsPage, ncxDocument } from './contents.ts';
import { bookDocument, withBdi } from './document.ts';
import { linkTo, namesOf, type Names } from './names.ts';
import { packageDocument, type PackageItem } from './package.ts';
import { bookStyle } from './style.ts';
import { escapeAttribute, toXhtml } from './xhtml.ts';

/** A picture of the site that the book takes along: where it lies in the site, and in the book. */
export interface BookPicture {
  site: string;
  path: string;
  type: string;
}

/** A file of the book: its path in the archive, and its text, or the picture that it is. */
export type EpubFile = { path: string } & ({ text: string } | { picture: string } | { cover: true });

/** What pictures become: reading apps know few kinds. */
const KINDS: Record<string, { ending: string; type: string }> = {
  svg: { ending: 'svg', type: 'image/svg+xml' },
  png: { ending: 'png', type: 'image/png' },
  gif: { ending: 'png', type: 'image/png' },
  other: { ending: 'jpg', type: 'image/jpeg' },
};
const XHTML = 'application/xhtml+xml';
const ROOT = 'EPUB';

/** All files of an EPUB 3 in the order in which they are written; `pictures` are those of the book’s pictures that are there. */
export function epubOf(book: Book, matter: Matter, identifier: string, pictures: readonly BookPicture[]): EpubFile[] {
  const names = namesOf(book);
  const texts = book.parts.flatMap((part) => [textFile(book, part, names, pictures, 'part'), ...part.chapters.map((chapter) => textFile(book, chapter, names, pictures, 'chapter'))]); // prettier-ignore
  const outer = { front: { title: book.title, file: 'title.xhtml' }, back: { title: matter.about.title, file: 'about.xhtml' } };
  const page = (title: string, body: string, type: string): string => bookDocument(book.locale, { title, body, type, style: 'style.css' });
  const cover = `<section class="cover"><img src="cover.png" alt="${escapeAttribute(withoutIsolates(`${book.title}. ${book.subtitle}`))}"/></section>`;
  const items = itemsOf(texts, pictures);
  const facts = { identifier, accessibility: matter.access };
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: CONTAINER },
    { path: `${ROOT}/package.opf`, text: packageDocument(book, items, facts) },
    { path: `${ROOT}/cover.xhtml`, text: page(matter.cover, cover, 'cover') },
    { path: `${ROOT}/title.xhtml`, text: page(book.title, titleBody(book, matter), 'frontmatter titlepage') },
    { path: `${ROOT}/contents.xhtml`, text: page(matter.contents, contentsPage(book, matter.contents, names, outer), 'frontmatter') },
    ...texts.map(({ path, text }) => ({ path: `${ROOT}/${path}`, text })),
    { path: `${ROOT}/about.xhtml`, text: page(matter.about.title, aboutBody(matter), 'backmatter colophon') },
    { path: `${ROOT}/contents.ncx`, text: ncxDocument(book, identifier, names) },
    { path: `${ROOT}/style.css`, text: bookStyle(book.locale.direction) },
    { path: `${ROOT}/cover.png`, cover: true },
    ...pictures.map(({ path, site }) => ({ path: `${ROOT}/${path}`, picture: site })),
  ];
}

/** The pictures of the site that a book shows, each once, and as what it takes them along. */
export function picturesIn(book: Book): BookPicture[] {
  const texts = book.parts.flatMap((part) => [part, ...part.chapters]);
  const sources = texts.flatMap(({ body }) =>
    elementsIn(body, ({ tagName }) => tagName === 'img').map((image) => attribute(image, 'src') ?? ''),
  );
  return [...new Set(sources)].flatMap((site, at) => {
    const ending = /\.([a-z]+)$/i.exec(site)?.[1]?.toLowerCase() ?? '';
    const kind = KINDS[ending] ?? KINDS['other']!;
    return site === '' ? [] : [{ site, path: `pictures/${at + 1}.${kind.ending}`, type: kind.type }];
  });
}

interface TextFile {
  path: string;
  text: string;
  hasSvg: boolean;
}

function textFile(book: Book, text: BookPart | Chapter, names: Names, pictures: readonly BookPicture[], kind: string): TextFile {
  const sources = new Map(pictures.map(({ site, path }) => [site, `../${path}`]));
  const body = toXhtml(text.body, {
    idOf: (id) => names.places.get(id)?.id ?? id,
    hrefOf: (href) => linkTo(href, names),
    srcOf: (src) => sources.get(src),
  });
  const language = text.titleIn && escapeAttribute(text.titleIn.lang);
  const own = text.titleIn ? ` lang="${language}" xml:lang="${language}" dir="${escapeAttribute(text.titleIn.dir)}"` : '';
  const title = withoutIsolates(text.title);
  const whole = `<section epub:type="${kind}"><h1${own}>${withBdi(text.title)}</h1>${body}</section>`;
  const document = bookDocument(book.locale, { title, body: whole, type: 'bodymatter', style: '../style.css' });
  return { path: `text/${names.files.get(text.id)!}`, text: document, hasSvg: body.includes('<svg') };
}

function itemsOf(texts: readonly TextFile[], pictures: readonly BookPicture[]): PackageItem[] {
  return [
    { id: 'cover', path: 'cover.xhtml', type: XHTML, reads: 'no' },
    { id: 'title-page', path: 'title.xhtml', type: XHTML, reads: 'yes' },
    { id: 'contents', path: 'contents.xhtml', type: XHTML, properties: 'nav', reads: 'yes' },
    ...texts.map(({ path, hasSvg }, at) => ({
      id: `text-${at + 1}`,
      path,
      type: XHTML,
      properties: hasSvg ? 'svg' : undefined,
      reads: 'yes' as const,
    })),
    { id: 'about', path: 'about.xhtml', type: XHTML, properties: 'svg', reads: 'yes' },
    { id: 'ncx', path: 'contents.ncx', type: 'application/x-dtbncx+xml' },
    { id: 'style', path: 'style.css', type: 'text/css' },
    { id: 'cover-image', path: 'cover.png', type: 'image/png', properties: 'cover-image' },
    ...pictures.map(({ path, type }, at) => ({ id: `picture-${at + 1}`, path, type })),
  ];
}

function titleBody({ title, subtitle, locale }: Book, { published, date }: Matter): string {
  const lines = [published, date, locale.name].map((line) => `<p>${withBdi(line)}</p>`);
  return `<section epub:type="titlepage" class="titlepage"><h1>${withBdi(title)}</h1><p class="lead">${withBdi(subtitle)}</p>${lines.join('')}</section>`;
}

function aboutBody({ about, check, places }: Matter): string {
  const key =
    check.key &&
    `<p><b>${withBdi(check.key.label)}</b><br/><bdi dir="ltr" class="key-line">${withBdi(check.key.key)}</bdi></p>${warning(check.key)}`;
  const parts = [saidPart('h1', about), saidPart('h2', places), ...places.list.map(placeBody), saidPart('h2', check), key];
  return `<section epub:type="colophon">${parts.join('')}</section>`;
}

function saidPart(heading: 'h1' | 'h2', { title, paragraphs }: MatterPart): string {
  return `<${heading}>${withBdi(title)}</${heading}>${paragraphs.map((text) => `<p>${withBdi(text)}</p>`).join('')}`;
}

function placeBody(place: Place): string {
  const { size, path } = qrPath(place.url);
  const code = `<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR: ${escapeAttribute(place.url)}"><path d="${path}"/></svg>`;
  const web = /^https?:/.test(place.url);
  const address = `<bdi dir="ltr">${withBdi(place.url)}</bdi>`;
  const link = web ? `<a href="${escapeAttribute(place.url)}">${address}</a>` : address;
  return `<p><b>${withBdi(place.label)}</b><br/>${link}</p>${warning(place)}<div>${code}</div>`;
}

function warning({ warning: text }: { warning?: string }): string {
  return text === undefined ? '' : `<p class="warn">${withBdi(text)}</p>`;
}

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  `<rootfiles><rootfile full-path="${ROOT}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;
