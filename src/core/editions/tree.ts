import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html } from 'parse5';
import { isolate } from '#src/core/messages/isolate.ts';

/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** What has nodes in it. */
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** True for an element. */
export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((candidate) => candidate.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** The classes of an element. */
export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

/** True for an element with at least one of these classes. */
export function hasClass(element: Element, ...names: string[]): boolean {
  return classesOf(element).some((name) => names.includes(name));
}

/** All elements within a node for which something is true, in the order of the page. */
export function elementsIn(root: Parent, isWanted: (element: Element) => boolean = () => true): Element[] {
  return root.childNodes
    .filter(isElement)
    .flatMap((element) => (isWanted(element) ? [element, ...elementsIn(element, isWanted)] : elementsIn(element, isWanted)));
}

/** The text of a node, as it stands. What stands in `<bdi>` is isolated if asked. */
export function textOf(node: Parent | Node, isolated = false): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map((child) => textOf(child, isolated)).join('');
  if (!isElement(node)) return text;
  if (node.tagName === 'br') return ' ';
  return isolated && node.tagName === 'bdi' ? isolate(text) : text;
}

/**
 * A text with one space where its source has several, or the end of a line; spaces that a language sets, as the narrow ones of French, stay.
 * @example tidy(' Qui ?\n  Nous. ') // 'Qui ? Nous.'
 */
export function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** Takes a node out of its tree. */
export function remove(node: Node): void {
  defaultTreeAdapter.detachNode(node);
}

/** Puts nodes in the place of another. */
export function replace(node: Node, ...others: Node[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  for (const other of others) {
    remove(other);
    defaultTreeAdapter.insertBefore(parent, other, node);
  }
  remove(node);
}

/** Puts nodes at the end of another. */
export function append(parent: Parent, ...nodes: readonly Node[]): void {
  for (const node of [...nodes]) {
    remove(node);
    defaultTreeAdapter.appendChild(parent, node);
  }
}

/**
 * Makes an element.
 * @example make('p', { class: 'small' }, 'Text')
 */
export function make(name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(element, child);
    else append(element, child);
  }
  return element;
}

/** Makes a fragment with some nodes. */
export function fragmentOf(...nodes: readonly Node[]): DefaultTreeAdapterTypes.DocumentFragment {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  append(fragment, ...nodes);
  return fragment;
}
