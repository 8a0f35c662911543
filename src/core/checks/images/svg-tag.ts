import type { FoundAt } from './found.ts';

/** An element's opening tag in the text of an SVG. */
export interface Opened {
  name: string;
  at: number;
  /** Where its content begins. */
  end: number;
  isEmpty: boolean;
  /** Where each attribute stands, by its name. */
  attributes: Map<string, number>;
}

/** Elements of drawings have some twenty attributes. */
const MOST_ATTRIBUTES = 64;

const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.·-]*)?/uy;

/** The text is no XML from here on. */
export function notXml(at: number): FoundAt {
  return { at, said: { what: ['images.svg-not-xml'], fix: ['images.svg-not-xml-fix'] } };
}

/** Reads an opening tag. */
export function scanTag(text: string, at: number): Opened | FoundAt {
  const name = match(NAME, text, at + 1);
  if (name === undefined) return notXml(at);
  const attributes = new Map<string, number>();
  let end = at + 1 + name.length;
  for (;;) {
    const space = match(/[ \t\r\n]*/y, text, end)!.length;
    const closing = match(/\/?>/y, text, end + space);
    if (closing !== undefined) return { name, at, end: end + space + closing.length, isEmpty: closing === '/>', attributes };
    const attribute = space > 0 ? scanAttribute(text, end + space) : notXml(end);
    if ('said' in attribute) return attribute;
    if (attributes.has(attribute.name)) return { at: end + space, said: twice(attribute.name) };
    attributes.set(attribute.name, end + space);
    if (attributes.size > MOST_ATTRIBUTES) return { at, said: { what: ['images.svg-many'], fix: ['images.svg-many-fix'] } };
    end = attribute.end;
  }
}

function twice(name: string): FoundAt['said'] {
  return { what: ['images.svg-twice', { name }], fix: ['fix.keep-one'] };
}

function scanAttribute(text: string, at: number): { name: string; end: number } | FoundAt {
  const name = match(NAME, text, at);
  if (name === undefined) return notXml(at);
  const from = at + name.length;
  const value = match(/[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')/y, text, from);
  if (value === undefined) return notXml(at);
  const ampersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.exec(value);
  if (ampersand) return { at: from + ampersand.index, said: { what: ['images.svg-ampersand'], fix: ['images.svg-ampersand-fix'] } };
  return { name, end: from + value.length };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
