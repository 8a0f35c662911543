import { type DefaultTreeAdapterTypes, html } from 'parse5';
import { isElement } from '../tree.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What must not have an end tag in HTML, and is closed at once in XML. */
const VOID = new Set(['br', 'hr', 'img', 'col', 'wbr']);
const SVG_EMPTY = new Set(['path', 'rect', 'line', 'circle']);
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** How a tree is written: what its ids and addresses become in the book. */
export interface Writing {
  /** A new id for one of the book. */
  idOf(id: string): string;
  /** Where a link leads; undefined where it is to be no link. */
  hrefOf(href: string): string | undefined;
  /** Where a picture lies, seen from the texts; undefined where the book can’t have it. */
  srcOf(src: string): string | undefined;
}

/** Writes a tree of HTML as XML: everything is closed, quoted and escaped, and what no XML may hold is left out. */
export function toXhtml(node: Node, writing: Writing): string {
  if ('value' in node) return escapeText(node.value);
  if (isElement(node)) return elementToXhtml(node, writing);
  return 'childNodes' in node ? inside(node, writing) : '';
}

function inside(node: DefaultTreeAdapterTypes.ParentNode, writing: Writing): string {
  return node.childNodes.map((child) => toXhtml(child, writing)).join('');
}

function elementToXhtml(element: Element, writing: Writing): string {
  const { tagName } = element;
  const content = inside(element, writing);
  const attributes = attributesOf(element, writing);
  if (attributes === undefined) return tagName === 'img' ? escapeText(altOf(element)) : content;
  const start = `<${tagName}${attributes}`;
  const isClosed = VOID.has(tagName) || (SVG_EMPTY.has(tagName) && content === '');
  return isClosed ? `${start}/>` : `${start}>${content}</${tagName}>`;
}

/** The attributes as they stand in the book; undefined where an address has no place in it. */
function attributesOf(element: Element, writing: Writing): string | undefined {
  const own = element.namespaceURI === html.NS.SVG && element.tagName === 'svg' ? [['xmlns', SVG_NAMESPACE]] : [];
  const pairs: (readonly string[])[] = [...own];
  for (const { name, value } of element.attrs) {
    const written = attribute(name, value, writing);
    if (written === undefined) return undefined;
    pairs.push(...written);
  }
  return pairs.map(([name, value]) => ` ${name}="${escapeAttribute(value!)}"`).join('');
}

function attribute(name: string, value: string, { idOf, hrefOf, srcOf }: Writing): [string, string][] | undefined {
  if (name === 'id') return [[name, idOf(value)]];
  if (name === 'aria-labelledby' || name === 'headers') return [[name, value.split(/\s+/).map(idOf).join(' ')]];
  if (name === 'lang') return [['lang', value], ['xml:lang', value]]; // prettier-ignore
  if (name !== 'href' && name !== 'src') return [[name, value]];
  const address = name === 'href' ? hrefOf(value) : srcOf(value);
  return address === undefined ? undefined : [[name, address]];
}

function altOf({ attrs }: Element): string {
  return attrs.find(({ name }) => name === 'alt')?.value ?? '';
}

/** A text as it stands in XML. */
export function escapeText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text as it stands in an attribute of XML. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\n\t]/g, ' ');
}

/** XML knows no control characters but tab and line feed, no lone halves of characters and no U+FFFE. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '');
}
