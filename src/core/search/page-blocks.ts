import { parseFragment } from 'parse5';
import { oncePerText } from '#src/core/campaign/once-per.ts';
import { ATTRIBUTE, HTML_TOKEN, isVoid } from '#src/core/site/mark-up.ts';
import type { Block } from './record.ts';

/** What a page says: its title, its lead, and its headings and paragraphs in order. */
export interface PageText {
  title: string;
  lead: string;
  blocks: Block[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LEFT_OUT = words('nav script style noscript button form template svg select h1 figcaption');
const INLINE = words('a abbr b bdi bdo cite code em i kbd mark q s small span strong sub sup time u var wbr');
/** Elements that are one token with all that they hold. */
const WHOLE = /^(<(script|style|title|textarea)\b[^>]*>)([\s\S]*)<\/\2>$/;

/** Reads the part of an HTML page that is to be found: what stands in `data-pagefind-body`. The page is ours: each element that it opens it ends, too. */
export function readPage(html: string): PageText {
  const reader = new PageReader();
  for (const token of mainOf(html).match(HTML_TOKEN) ?? []) reader.take(token);
  return reader.page();
}

/** The main part of a page: head, menus and foot are most of it, and not to be found. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < 0 || end < start ? html : html.slice(start, end + '</main>'.length);
}

/** An element that is open. What it says is no paragraph where it is silent. */
interface Open {
  tag: Tag;
  isSilent: boolean;
  /** All of its text, and who wants it when it ends. */
  text: string;
  give: ((text: string) => void) | undefined;
}

class PageReader {
  readonly #page: Partial<PageText> & Pick<PageText, 'blocks'> = { blocks: [] };
  readonly #open: Open[] = [];
  readonly #wanted: Open[] = [];
  #paragraph = '';

  take(token: string): void {
    if (!token.startsWith('<')) this.#say(decoded(token));
    else if (token.startsWith('</')) this.#end();
    else if (!token.startsWith('<!')) this.#takeElement(token);
  }

  page(): PageText {
    const { title = '', lead = '', blocks } = this.#page;
    return { title, lead, blocks };
  }

  #takeElement(token: string): void {
    const whole = WHOLE.exec(token);
    this.#begin(readTag(whole?.[1] ?? token));
    if (!whole) return;
    this.#say(decoded(whole[3]!));
    this.#end();
  }

  #begin(tag: Tag): void {
    const around = this.#open.at(-1);
    if (!around && !tag.isBody) return;
    const isSilent = around !== undefined && (around.isSilent || tag.isLeftOut);
    if (!isSilent && !tag.isInline) this.#endParagraph();
    if (tag.isVoid) return;
    const isHeading = tag.level > 0 && !isSilent;
    const own: Open = { tag, isSilent: isSilent || isHeading, text: '', give: this.#wanterOf(tag, isHeading, around) };
    this.#open.push(own);
    if (own.give) this.#wanted.push(own);
  }

  /** Who wants the text of an element: the first title, the first lead, each heading. */
  #wanterOf(tag: Tag, isHeading: boolean, around: Open | undefined): Open['give'] {
    const page = this.#page;
    const id = tag.id ?? around?.tag.id;
    if (isHeading) return (text) => page.blocks.push({ level: tag.level === 2 ? 2 : 3, ...(id !== undefined && { id }), text });
    const kind = tag.name === 'h1' ? 'title' : tag.isLead ? 'lead' : undefined;
    if (kind === undefined || page[kind] !== undefined) return undefined;
    page[kind] = '';
    return (text) => (page[kind] = text);
  }

  #say(text: string): void {
    for (const element of this.#wanted) element.text += text;
    const around = this.#open.at(-1);
    if (around && !around.isSilent) this.#paragraph += text;
  }

  #end(): void {
    const element = this.#open.pop();
    if (!element) return;
    if (!element.isSilent && !element.tag.isInline) this.#endParagraph();
    if (!element.give) return;
    this.#wanted.pop();
    element.give(tidy(element.text));
  }

  #endParagraph(): void {
    if (this.#paragraph === '') return;
    const text = tidy(this.#paragraph);
    if (text !== '') this.#page.blocks.push({ level: 0, text });
    this.#paragraph = '';
  }
}

/** What a start tag says. */
interface Tag {
  name: string;
  id: string | undefined;
  /** Of a heading below the title; else 0. */
  level: number;
  isBody: boolean;
  isLead: boolean;
  isLeftOut: boolean;
  isInline: boolean;
  isVoid: boolean;
}

/** Attributes that tell the search something; most tags, such as those of links, have none of them. */
const TELLING = /\s(?:id|class|hidden|data-pagefind-)/;

/** What pages share comes again soon. */
const MOST_KNOWN = 5000;

const readTag = oncePerText((tag: string): Tag => {
  const name = /^<([^\s>/]+)/.exec(tag)![1]!;
  const attributes = new Map(TELLING.test(tag) ? attributesOf(tag) : []);
  return {
    name,
    id: attributes.get('id'),
    level: Number(/^h([2-6])$/.exec(name)?.[1] ?? 0),
    isBody: attributes.has('data-pagefind-body'),
    isLead: (attributes.get('class') ?? '').split(' ').includes('lead'),
    isLeftOut: LEFT_OUT.has(name) || attributes.has('data-pagefind-ignore') || attributes.has('hidden'),
    isInline: INLINE.has(name),
    isVoid: isVoid(tag),
  };
}, MOST_KNOWN);

function attributesOf(tag: string): [name: string, value: string][] {
  return [...tag.matchAll(ATTRIBUTE)].map(([, name, ...values]) => [name!, values.find((value) => value !== undefined) ?? '']);
}

/** A text without character references. */
function decoded(text: string): string {
  return text.includes('&') ? decode(text) : text;
}

const decode = oncePerText((text: string) => {
  const [node] = parseFragment(text).childNodes;
  return node && 'value' in node ? node.value : '';
}, MOST_KNOWN);

/** Isolates keep directions apart on pages and in titles; the search puts its own. */
function tidy(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
