import type { Element, Node } from '@xmldom/xmldom';
import type { Problem } from '#src/core/checks/problem.ts';
import { problemAt } from './said.ts';
import { elementsIn, isElement, nodesIn, placeOfElement } from './xml-tree.ts';

/** Elements within elements: no file of a platform has as many. */
const MOST_DEPTH = 100;

/** Reads the contents of one unit: what its codes stand for, and what is wrong with them. */
export interface ContentReader {
  file: string;
  /** The name of the unit, for people. */
  name: string;
  data: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** The texts that a unit’s codes refer to. */
export function dataOf(unit: Element): Map<string, string> {
  const texts = elementsIn(unit, 'originalData').flatMap((holder) => elementsIn(holder, 'data'));
  return new Map(texts.map((data) => [data.getAttribute('id') ?? '', plainText(data)]));
}

/** Text and `<cp>` characters, and nothing else. */
export function plainText(element: Element): string {
  return nodesIn(element)
    .map((node) => (isElement(node) ? (node.localName === 'cp' ? character(node) : '') : textIn(node)))
    .join('');
}

/** The text of a source or target, with its codes back in their places. */
export function contentOf(reader: ContentReader, element: Element): string {
  const open: string[] = [];
  const text = inside(reader, element, open, MOST_DEPTH);
  if (open.length > 0) reader.problems.push(problemAt(reader.file, placeOfElement(element), 'xliff-open-code', { name: reader.name }));
  return isPreserved(element) || !/^[ \t]*\r?\n[ \t]+|\n[ \t]*$/.test(text) ? text : text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** Where nothing says that spaces count, a program may have laid the text out anew. */
function isPreserved(element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = at.parentNode) {
    const space = at.getAttribute('xml:space');
    if (space) return space === 'preserve';
  }
  return false;
}

function inside(reader: ContentReader, element: Element, open: string[], depth: number): string {
  if (depth === 0) return unknownCode(reader, element);
  return nodesIn(element)
    .map((node) => (isElement(node) ? codeText(reader, node, open, depth) : textIn(node)))
    .join('');
}

function codeText(reader: ContentReader, code: Element, open: string[], depth: number): string {
  const within = () => inside(reader, code, open, depth - 1);
  const data = (attribute: string) => dataText(reader, code, attribute);
  switch (code.localName) {
    case 'ph':
      return data('dataRef');
    case 'pc':
      return data('dataRefStart') + within() + data('dataRefEnd');
    case 'sc':
      if (code.getAttribute('isolated') !== 'yes') open.push(code.getAttribute('id') ?? '');
      return data('dataRef');
    case 'ec':
      close(reader, code, open);
      return data('dataRef');
    case 'cp':
      return character(code);
    case 'mrk':
      return within();
    case 'sm':
    case 'em':
      return '';
    default:
      return unknownCode(reader, code);
  }
}

function close(reader: ContentReader, code: Element, open: string[]): void {
  const at = open.indexOf(code.getAttribute('startRef') ?? '');
  if (at >= 0) open.splice(at, 1);
  else if (code.getAttribute('isolated') !== 'yes') {
    reader.problems.push(problemAt(reader.file, placeOfElement(code), 'xliff-open-code', { name: reader.name }));
  }
}

/** What a code refers to. Codes that other programs add refer to nothing and stand for nothing. */
function dataText(reader: ContentReader, code: Element, attribute: string): string {
  const ref = code.getAttribute(attribute) ?? '';
  const text = reader.data.get(ref);
  if (text === undefined) {
    const values = { name: reader.name, code: code.getAttribute('id') ?? '' };
    reader.problems.push(problemAt(reader.file, placeOfElement(code), 'xliff-lost-data', values));
  }
  return text ?? '';
}

function unknownCode(reader: ContentReader, code: Element): string {
  const values = { name: reader.name, element: code.tagName };
  reader.problems.push(problemAt(reader.file, placeOfElement(code), 'xliff-element', values));
  return '';
}

function character(code: Element): string {
  const hex = /^[\da-f]{1,6}$/i.exec(code.getAttribute('hex') ?? '')?.[0];
  const number = parseInt(hex ?? '', 16);
  return number <= 0x10_ff_ff ? String.fromCodePoint(number) : '';
}

function textIn(node: Node): string {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE ? (node.nodeValue ?? '') : '';
}
