import type { Said } from '#src/core/checks/problem.ts';
import type { FoundAt } from './found.ts';
import { ATTRIBUTES, SVG, TEXT_ATTRIBUTES, XLINK, XML, XMLNS } from './svg-names.ts';
import { wrongSize } from './svg-size.ts';
import { checkDeclarations } from './svg-style.ts';
import { EDITOR } from './svg-traces.ts';
import type { SvgAttribute, SvgElement } from './svg-tree.ts';
import { type Ids, nearOrRemove, shown, wrongLink, wrongValue } from './svg-values.ts';

const KNOWN = new Set(ATTRIBUTES);

/** What is wrong with the attributes of an element. */
export function checkAttributes(element: SvgElement, ids: Ids): FoundAt[] {
  return element.attributes.flatMap((attribute) => {
    const { name, space, value, at } = attribute;
    if (space === null && name === 'style') return checkDeclarations(value, ids).map(({ said }) => ({ at, said }));
    const said = space === null ? wrongAttribute(element, attribute, ids) : wrongForeign(attribute, ids);
    return said ? [{ at, said }] : [];
  });
}

/** Attributes of other languages: namespaces, links in their old form, and the language of a text. */
function wrongForeign({ name, local, space, value }: SvgAttribute, ids: Ids): Said | undefined {
  if (space === XMLNS) return [SVG, XLINK, XML].includes(value) ? undefined : EDITOR;
  if (space === XLINK && local === 'href') return wrongLink(value, ids);
  if (space === XML && (local === 'lang' || local === 'space')) return undefined;
  return space === XLINK || space === XML ? unknown(name) : EDITOR;
}

function unknown(name: string): Said {
  return { what: ['images.svg-attribute', { name: shown(name) }], fix: nearOrRemove(name, ATTRIBUTES) };
}

function wrongAttribute(element: SvgElement, { name, value }: SvgAttribute, ids: Ids): Said | undefined {
  if (/^on/i.test(name)) return { what: ['images.svg-handler', { name: shown(name) }], fix: ['fix.remove'] };
  if (/^aria-[a-z]+$/.test(name)) return undefined;
  if (/^data-/i.test(name)) return EDITOR;
  if (name === 'filter') return { what: ['images.svg-filter'], fix: ['images.svg-filter-fix'] };
  if (!KNOWN.has(name)) return unknown(name);
  if (name === 'href') return wrongLink(value, ids);
  if (TEXT_ATTRIBUTES.has(name)) return undefined;
  return wrongSize(element, name, value) ?? wrongForm(name, value) ?? wrongValue(value, ids);
}

/** The attributes whose values are nothing but numbers and letters, or one word. */
const FORMS: Readonly<Record<string, RegExp>> = Object.assign(Object.create(null), {
  d: /^[MZLHVCSQTAe\d\s.,+-]*$/i,
  points: /^[e\d\s.,+-]*$/i,
  type: /^(text\/css)?$/,
  media: /^[\s\w():,.<>=/-]*$/,
  version: /^[\d.]*$/,
});

function wrongForm(name: string, value: string): Said | undefined {
  const form = FORMS[name];
  return form === undefined || form.test(value) ? undefined : { what: ['images.svg-form', { name }], fix: ['images.svg-form-fix'] };
}
