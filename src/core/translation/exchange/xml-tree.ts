import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { placeIn } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { problemAt, type At, type Fault } from './said.ts';

/** Reads the root of an XML document; a problem where it is none, or brings definitions of its own, which are never followed. */
export function readXmlRoot(file: string, text: string): Element | Problem {
  const own = ownDefinitions(text);
  if (own !== undefined) return problemAt(file, placeIn(text, own), 'xml-entities');
  const deep = tooDeep(text);
  if (deep !== undefined) return problemAt(file, placeIn(text, deep), 'not-xml');
  const faults: [message: string, at: At][] = [];
  const onError = (_level: string, message: string, context: { locator?: { lineNumber?: number; columnNumber?: number } }) => {
    // A damaged character is told in words of its own.
    if (message.includes('replacement character')) return;
    faults.push([message, { line: context?.locator?.lineNumber || 1, column: context?.locator?.columnNumber || 1 }]);
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(prepared(text), 'application/xml').documentElement;
    if (root && faults.length === 0) return root;
  } catch {
    // It throws what it also has told.
  }
  const [message, at] = faults[0] ?? ['', { line: 1, column: 1 }];
  const fault = faultOf(message, text);
  return problemAt(file, fault === 'ends-early' ? endOf(text) : fault === 'xml-entities' ? entityAfter(text, at) : at, fault);
}

/** Elements within elements: no file of translations has as many, and the parser takes long for them. */
const MOST_DEPTH = 200;

/** Where elements are nested too deeply. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0 && depth <= MOST_DEPTH; at = text.indexOf('<', at)) {
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
    const end = text.indexOf(closing, at);
    if (end < 0) return undefined;
    if (text[at + 1] === '/') depth--;
    else if (!'!?'.includes(text[at + 1]!) && text[end - 1] !== '/') depth++;
    if (depth > MOST_DEPTH) return at;
    at = end;
  }
  return undefined;
}

/** Where an entity stands that XML does not know, from a place on. */
function entityAfter(text: string, { line, column }: At): At {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  const found = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi;
  found.lastIndex = start + column - 1;
  const index = found.exec(text)?.index;
  return index === undefined ? { line, column } : placeIn(text, index);
}

/** Where a document type stands before the root. It is looked for before anything reads the file. */
function ownDefinitions(text: string): number | undefined {
  const before = /\s+|<!--[^]*?-->|<\?[^]*?\?>/y;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (before.lastIndex = at; before.test(text); before.lastIndex = at) at = before.lastIndex;
  return text.startsWith('<!', at) && !text.startsWith('<!--', at) ? at : undefined;
}

/** Without a byte order mark, and with signs that the parser would take for line ends written as numbers. */
function prepared(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/[\u0085\u2028\u2029]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function isCut(text: string): boolean {
  return text.includes('<') && !/<\/(?:[\w.-]+:)?xliff\s*>\s*$/.test(text.slice(-200)) && /<(?:[\w.-]+:)?xliff[\s>]/.test(text);
}

function endOf(text: string): At {
  return placeIn(text, text.trimEnd().length);
}

function faultOf(message: string, text: string): Fault {
  if (isCut(text)) return 'ends-early';
  if (!/^\uFEFF?\s*</.test(text)) return 'not-xliff';
  return /entity/i.test(message) ? 'xml-entities' : 'not-xml';
}

/** The elements within an element, of one name where it is given; prefixes make no difference. */
export function elementsIn(parent: Element, name?: string): Element[] {
  return nodesIn(parent).filter((node): node is Element => isElement(node) && (name === undefined || node.localName === name));
}

/** All that stands directly in an element. */
export function nodesIn(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

/** True for elements, not for text, comments or instructions. */
export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Where an element stands in its file. */
export function placeOfElement(element: Element): At {
  const { lineNumber, columnNumber } = element as Element & { lineNumber?: number; columnNumber?: number };
  return { line: lineNumber || 1, column: columnNumber || 1 };
}
