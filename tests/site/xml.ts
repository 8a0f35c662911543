import { DOMParser, onWarningStopParsing, type Document, type Element, type Node } from '@xmldom/xmldom';
import { readDist } from './dist.ts';

/** An XML file of the site; one that is not well-formed throws, with its name and what is wrong. */
export function readXml(path: string): Document {
  try {
    return new DOMParser({ onError: onWarningStopParsing }).parseFromString(readDist(path).toString('utf8'), 'text/xml');
  } catch (error) {
    throw new Error(`${path} is not well-formed XML`, { cause: error });
  }
}

/** The elements of a name below a node, whatever their namespace. */
export function elements(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS('*', name)];
}

/** The text of the first element of a name. */
export function textOf(node: Document | Element, name: string): string {
  return (elements(node, name)[0] as Node | undefined)?.textContent?.trim() ?? '';
}
