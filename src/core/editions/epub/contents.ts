import type { Book } from '../book.ts';
import { plain, withBdi } from './document.ts';
import type { Names } from './names.ts';
import { escapeAttribute, escapeText } from './xhtml.ts';

/** What stands in the contents before and after the book’s parts. */
export interface OuterPage {
  title: string;
  file: string;
}

/** The contents as a page: what reading apps show, and what a reader can leaf to. */
export function contentsPage({ parts }: Book, title: string, { files }: Names, outer: { front: OuterPage; back: OuterPage }): string {
  const entry = (text: { id: string; title: string; titleIn?: { lang: string; dir: string } }, inner = ''): string =>
    `<li><a href="text/${files.get(text.id)!}"${languageOf(text.titleIn)}>${withBdi(text.title)}</a>${inner}</li>`;
  const list = parts.map((part) =>
    entry(part, part.chapters.length > 0 ? `<ol>${part.chapters.map((chapter) => entry(chapter)).join('')}</ol>` : ''),
  );
  const page = ({ title: name, file }: OuterPage): string => `<li><a href="${file}">${withBdi(name)}</a></li>`;
  const landmarks = [
    ['titlepage', outer.front],
    ['bodymatter', { title: parts[0]?.title ?? title, file: `text/${files.get(parts[0]?.id ?? '') ?? ''}` }],
    ['colophon', outer.back],
  ] as const;
  return [
    `<nav epub:type="toc" id="toc"><h1>${withBdi(title)}</h1><ol>${list.join('')}${page(outer.back)}</ol></nav>`,
    `<nav epub:type="landmarks" hidden="hidden"><ol>${landmarks.map(landmark).join('')}</ol></nav>`,
  ].join('');
}

function landmark([type, { title, file }]: readonly [string, OuterPage]): string {
  return `<li><a epub:type="${type}" href="${file}">${withBdi(title)}</a></li>`;
}

function languageOf(titleIn: { lang: string; dir: string } | undefined): string {
  if (!titleIn) return '';
  const language = escapeAttribute(titleIn.lang);
  return ` lang="${language}" xml:lang="${language}" dir="${escapeAttribute(titleIn.dir)}"`;
}

/** The contents for old reading apps, which know no other. */
export function ncxDocument({ parts, title, locale }: Book, identifier: string, { files }: Names): string {
  let order = 0;
  const point = (text: { id: string; title: string }, inner = ''): string => {
    const number = ++order;
    return `<navPoint id="point-${number}" playOrder="${number}"><navLabel><text>${escapeText(plain(text.title))}</text></navLabel><content src="text/${files.get(text.id)!}"/>${inner}</navPoint>`;
  };
  const points = parts.map((part) => {
    // A part is counted before its chapters.
    const own = point(part);
    return own.replace('</navPoint>', `${part.chapters.map((chapter) => point(chapter)).join('')}</navPoint>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${escapeAttribute(locale.tag)}">`,
    `<head><meta name="dtb:uid" content="${escapeAttribute(identifier)}"/></head>`,
    `<docTitle><text>${escapeText(plain(title))}</text></docTitle><navMap>${points.join('')}</navMap></ncx>\n`,
  ].join('');
}
