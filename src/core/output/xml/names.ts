import type { Tag } from '#src/core/output/tag.ts';

/** Which space each prefix stands for; '' is that of names without one. */
export type Scope = ReadonlyMap<string, string>;

const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The spaces whose elements do something, whatever their prefix. */
const ACTIVE: Record<string, Tag['space']> = {
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1999/xhtml': 'html',
  'http://www.w3.org/1998/Math/MathML': 'html',
};

/** What a document knows before it says anything. */
export const FIRST_SCOPE: Scope = new Map([['xml', XML]]);

/** The scope within an element, given its attributes as written. */
export function innerScope(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return declared.length === 0
    ? outer
    : new Map([...outer, ...declared.map(([name, space]) => [name.slice('xmlns:'.length), space] as const)]);
}

/** The space of an element and its name: without a prefix in a drawing, as written elsewhere. Undefined for a prefix that stands for nothing. */
export function elementName(written: string, scope: Scope): Pick<Tag, 'name' | 'space'> | undefined {
  const [prefix, local] = split(written);
  const uri = scope.get(prefix);
  if (uri === undefined && prefix !== '') return undefined;
  const space = ACTIVE[uri ?? ''] ?? 'other';
  return { space, name: space === 'svg' ? local : written };
}

/** The name of an attribute: links and languages under their usual prefix, whatever it is here. */
export function attributeName(written: string, scope: Scope): string | undefined {
  const [prefix, local] = split(written);
  if (prefix === '' || prefix === 'xmlns') return written;
  const uri = scope.get(prefix);
  if (uri === undefined) return undefined;
  if (uri === XLINK) return `xlink:${local}`;
  return uri === XML ? `xml:${local}` : `other:${local}`;
}

function split(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
