import type { Spot } from './finding.ts';

/** An element of a page, a drawing or a list in XML, as the gate looks at it: without the parser that read it. */
export interface Tag extends Spot {
  /** In lower case for HTML, as written for SVG and XML. */
  name: string;
  space: 'html' | 'svg' | 'other';
  attributes: ReadonlyMap<string, string>;
  parent: Tag | undefined;
  children: (Tag | string)[];
}

/**
 * The text of an element and of all that stands in it.
 * @example textOf(tag('<h1>Stay <b>on</b></h1>')) // 'Stay on'
 */
export function textOf({ children }: Pick<Tag, 'children'>): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** True where an element stands inside another of a name. */
export function isWithin(tag: Tag, name: string): boolean {
  return tag.parent !== undefined && (tag.parent.name === name || isWithin(tag.parent, name));
}
