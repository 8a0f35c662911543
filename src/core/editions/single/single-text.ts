import { serialize } from 'parse5';
import type { Book, BookPart, Chapter } from '#src/core/editions/book.ts';
import { escapeXml } from '#src/core/kit/svg.ts';
import { splitIsolates } from '#src/core/messages/isolate.ts';

/** The pictures of a book as data addresses, by their paths in the site. */
export type InlinedPictures = ReadonlyMap<string, string>;

/**
 * A text as HTML: what is isolated in it stands in `<bdi>`.
 * @example withBdi('ምን \u2068#ደን\u2069 ነው') // 'ምን <bdi>#ደን</bdi> ነው'
 */
export function withBdi(text: string): string {
  return splitIsolates(text)
    .map((run) => (run.isolated ? `<bdi>${escapeXml(run.text)}</bdi>` : escapeXml(run.text)))
    .join('');
}

/** All texts of a book, one after the other. */
export function textsHtml({ parts }: Book, pictures: InlinedPictures): string {
  return parts.map((part) => partHtml(part, pictures)).join('\n');
}

/** The contents of a book: its parts, each with its chapters folded away. */
export function contentsHtml({ parts }: Book): string {
  const items = parts.map((part) => {
    if (part.chapters.length === 0) return `<li>${linkTo(part)}</li>`;
    const inner = [part, ...part.chapters].map((text) => `<li>${linkTo(text)}</li>`).join('');
    return `<li><details><summary${languageOf(part)}>${withBdi(part.title)}</summary><ul class="list">${inner}</ul></details></li>`;
  });
  return `<ul class="list">${items.join('')}</ul>`;
}

type Titled = Pick<Chapter, 'id' | 'title'> & Partial<Pick<Chapter, 'titleIn'>>;

function linkTo(text: Titled): string {
  return `<a href="#${escapeXml(encodeURIComponent(text.id))}"${languageOf(text)}>${withBdi(text.title)}</a>`;
}

function languageOf({ titleIn }: Titled): string {
  return titleIn ? ` lang="${escapeXml(titleIn.lang)}" dir="${escapeXml(titleIn.dir)}"` : '';
}

function partHtml(part: BookPart, pictures: InlinedPictures): string {
  const chapters = part.chapters.map((chapter) => textHtml(chapter, 3, 'chapter', pictures));
  const own = textHtml(part, 2, 'part', pictures, chapters.join('\n'));
  return own;
}

function textHtml(text: BookPart | Chapter, level: number, kind: string, pictures: InlinedPictures, inner = ''): string {
  const title = `<h${level}${languageOf(text)}>${withBdi(text.title)}</h${level}>`;
  const body = withPictures(calmer(serialize(text.body), level - 1), pictures);
  return `<section class="text ${kind}" id="${escapeXml(text.id)}">${title}${body}${inner}</section>`;
}

/** Headings stand below the title’s level; tables that repeat a drawing are folded away again. */
function calmer(html: string, by: number): string {
  const lowered = html.replace(/(<\/?h)([2-5])\b/g, (_, start: string, level: string) => `${start}${Math.min(6, Number(level) + by)}`);
  return lowered.replaceAll('<details open="">', '<details>');
}

/** Pictures in the file itself; one that found no room gives way to its description. */
function withPictures(html: string, pictures: InlinedPictures): string {
  return html.replace(/<img [^>]*>/g, (img) => {
    const data = pictures.get(valueOf(img, 'src'));
    if (data !== undefined) return img.replace(/ src="[^"]*"/, ` src="${data}"`);
    const alt = valueOf(img, 'alt');
    return alt === '' ? '' : `<span class="lost small">${escapeXml(alt)}</span>`;
  });
}

/** The value of an attribute, as `parse5` writes it. */
function valueOf(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
