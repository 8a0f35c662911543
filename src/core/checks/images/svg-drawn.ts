import { SVG } from './svg-names.ts';
import { type Drawn, drawnIn, type Rule } from './svg-style.ts';
import type { SvgElement } from './svg-tree.ts';
import { idsIn } from './svg-values.ts';

/** That an element draws with another: a copy of it, with it as paint, with it at every corner, or through it. */
export interface Reference {
  id: string;
  by: 'use' | 'paint' | 'marker' | 'other';
}

/** What of a selector can be decided by looking at one element: its last part. */
interface Simple {
  /** In lower case, or '' for any. */
  type: string;
  id: string | undefined;
  classes: string[];
}

/** A rule ready to be compared with many elements. */
export interface ReadyRule {
  selectors: Simple[];
  drawn: Drawn[];
}

/** Reads the selectors of rules. What stands around an element and its state are taken for true: rather too much is counted. */
export function readyRules(rules: readonly Rule[]): ReadyRule[] {
  return rules.map(({ selectors, drawn }) => ({ selectors: selectors.map(simple), drawn }));
}

function simple(selector: string): Simple {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  if (/[:[\](]/.test(last)) return { type: '', id: undefined, classes: [] };
  const [type = '', ...names] = last.split(/(?=[.#])/);
  const isNamed = /^[.#]/.test(type);
  const all = isNamed ? [type, ...names] : names;
  return {
    type: isNamed || type.includes('*') ? '' : type.toLowerCase(),
    id: all.find((name) => name.startsWith('#'))?.slice(1),
    classes: all.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
}

/** All that an element draws with, by its attributes and by the style sheets of the file. */
export function drawnBy(element: SvgElement, rules: readonly ReadyRule[]): Reference[] {
  const own = element.attributes.flatMap(({ name, local, value }): Drawn[] => {
    if (local === 'href') return [{ property: 'href', ids: [value.slice(1)] }];
    return name === 'style' ? drawnIn(value) : [{ property: local, ids: idsIn(value) }];
  });
  const type = element.local.toLowerCase();
  const id = valueOf(element, 'id');
  const classes = new Set(valueOf(element, 'class').split(/\s+/));
  const meets = (one: Simple) =>
    (one.type === '' || one.type === type) && (one.id === undefined || one.id === id) && one.classes.every((name) => classes.has(name));
  const styled = rules.filter(({ selectors }) => selectors.some(meets)).flatMap(({ drawn }) => drawn);
  return [...own, ...styled].flatMap(({ property, ids }) => ids.map((target) => ({ id: target, by: wayOf(property, element) })));
}

function wayOf(property: string, { local, space }: SvgElement): Reference['by'] {
  if (property === 'href') return local === 'use' && space === SVG ? 'use' : 'other';
  if (property === 'fill' || property === 'stroke') return 'paint';
  return property.startsWith('marker') ? 'marker' : 'other';
}

function valueOf({ attributes }: SvgElement, name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}
