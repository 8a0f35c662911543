import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import type { FoundAt } from './found.ts';
import type { Scan } from './svg-scan.ts';
import { notXml, type Opened } from './svg-tag.ts';

/** One attribute of an element, with its value as a browser would have it. */
export interface SvgAttribute {
  /** As written: `xlink:href`. */
  name: string;
  local: string;
  space: string | null;
  value: string;
  at: number;
}

/** One element of an SVG. Lists of elements are in the order of the file. */
export interface SvgElement {
  /** As written: `svg:path`. */
  name: string;
  local: string;
  space: string | null;
  at: number;
  /** Where its content begins. */
  contentAt: number;
  attributes: SvgAttribute[];
  children: SvgElement[];
  parent: SvgElement | undefined;
  /** The text that stands directly in it. */
  text: string;
}

/** The elements of an SVG, as a second reader of XML sees them; a mistake where it does not agree with the first. */
export function svgTree(text: string, { opened }: Scan): SvgElement[] | FoundAt {
  let firstLine: number | undefined;
  try {
    const parser = new DOMParser({
      onError: (_level, _message, context: { locator?: { lineNumber?: number } }) => (firstLine ??= context?.locator?.lineNumber ?? 1),
    });
    // Signs that some programs take for line ends become spaces: they would make the reader slow, and its places wrong.
    const document = parser.parseFromString(text.replaceAll(/[\u0085\u2028\u2029]/g, ' '), 'application/xml');
    const elements = firstLine === undefined ? elementsOf(document, opened) : undefined;
    if (elements !== undefined) return elements;
  } catch {
    // It throws what it also has told.
  }
  return notXml(offsetOfLine(text, firstLine ?? 1));
}

function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let i = 1; i < line; i++) at = text.indexOf('\n', at) + 1 || at;
  return at;
}

/** All elements in the order of the file; nothing where they are not those that were opened. */
function elementsOf(document: Document, opened: readonly Opened[]): SvgElement[] | undefined {
  const elements: SvgElement[] = [];
  const open: { node: Element; parent: SvgElement | undefined }[] = [];
  if (document.documentElement) open.push({ node: document.documentElement, parent: undefined });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const tag = opened[elements.length];
    if (tag?.name !== next.node.tagName || tag.attributes.size !== next.node.attributes.length) return undefined;
    const element = elementOf(next.node, next.parent, tag);
    elements.push(element);
    next.parent?.children.push(element);
    const inside = nodesIn(next.node).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
    open.push(...inside.toReversed().map((node) => ({ node, parent: element })));
  }
  return elements.length === opened.length ? elements : undefined;
}

function nodesIn(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

function elementOf(node: Element, parent: SvgElement | undefined, { at, end, attributes }: Opened): SvgElement {
  const texts = nodesIn(node).filter(({ nodeType }) => nodeType === node.TEXT_NODE || nodeType === node.CDATA_SECTION_NODE);
  return {
    name: node.tagName,
    local: node.localName ?? node.tagName,
    space: node.namespaceURI,
    at,
    contentAt: end,
    attributes: [...node.attributes].map(({ name, localName, namespaceURI, value }) => ({
      name,
      local: localName ?? name,
      space: namespaceURI,
      value,
      at: attributes.get(name) ?? at,
    })),
    children: [],
    parent,
    text: texts.map(({ nodeValue }) => nodeValue ?? '').join(''),
  };
}
