import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from './record.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says: its title, its lead, and its headings and paragraphs in order. */
export interface PageText {
  title: string;
  lead: string;
  blocks: Block[];
}

const LEFT_OUT = new Set(['nav', 'script', 'style', 'noscript', 'button', 'form', 'template', 'svg', 'select', 'h1', 'figcaption']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** Reads the part of an HTML page that is to be found: what stands in `data-pagefind-body`. */
export function readPage(html: string): PageText {
  const body = findElement(parseFragment(mainOf(html)), (element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!body) return { title: '', lead: '', blocks: [] };
  const title = findElement(body, ({ tagName }) => tagName === 'h1');
  const lead = findElement(body, (element) => (attribute(element, 'class') ?? '').split(' ').includes('lead'));
  return { title: title ? textOf(title) : '', lead: lead ? textOf(lead) : '', blocks: blocksIn(body) };
}

/** The main part of a page: head, menus and foot are most of it, and not to be found. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < 0 || end < start ? html : html.slice(start, end + '</main>'.length);
}

function blocksIn(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const flush = (): void => {
    const words = tidy(text);
    if (words !== '') blocks.push({ level: 0, text: words });
    text = '';
  };
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    if (!('tagName' in node) || isLeftOut(node)) return;
    const isInline = INLINE.has(node.tagName);
    if (!isInline) flush();
    if (/^h[2-6]$/.test(node.tagName)) blocks.push(heading(node));
    else node.childNodes.forEach(visit);
    if (!isInline) flush();
  };
  root.childNodes.forEach(visit);
  flush();
  return blocks;
}

function heading(element: Element): Block {
  const id = attribute(element, 'id') ?? ('tagName' in element.parentNode! ? attribute(element.parentNode as Element, 'id') : undefined);
  return { level: element.tagName === 'h2' ? 2 : 3, ...(id !== undefined && { id }), text: textOf(element) };
}

function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) || attribute(element, 'data-pagefind-ignore') !== undefined || attribute(element, 'hidden') !== undefined
  );
}

function textOf(node: Node): string {
  const read = (part: Node): string =>
    'value' in part
      ? part.value
      : 'childNodes' in part
        ? part.childNodes.map(read).join('tagName' in part && part.tagName === 'br' ? ' ' : '')
        : '';
  return tidy(read(node));
}

/** Isolates keep directions apart on pages and in titles; the search puts its own. */
function tidy(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function findElement(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if ('tagName' in node && isWanted(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
