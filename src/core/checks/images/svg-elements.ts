import type { Said } from '#src/core/checks/problem.ts';
import type { FoundAt } from './found.ts';
import { ELEMENTS, PLAIN_ELEMENTS, SVG, TEXT_ELEMENTS } from './svg-names.ts';
import { EDITOR } from './svg-traces.ts';
import type { SvgElement } from './svg-tree.ts';
import { nearOrRemove, shown } from './svg-values.ts';

const KNOWN = new Set(ELEMENTS);

/** The languages of web pages: parts of a page may not stand in a drawing. */
const PAGES = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** What is wrong with an element as such; its attributes are checked elsewhere. */
export function wrongElement(element: SvgElement): FoundAt | undefined {
  const said = element.parent === undefined ? wrongRoot(element) : wrongKind(element);
  if (said) return { at: element.at, said };
  const stray = TEXT_ELEMENTS.has(element.local) ? -1 : element.text.search(/[^\s]/);
  if (stray === -1) return undefined;
  // Behind the first element inside, its place in the file is not known.
  const [first] = element.children;
  const at = element.contentAt + stray;
  const isBefore = first === undefined || at < first.at;
  return { at: isBefore ? at : element.contentAt, said: { what: ['images.svg-stray'], fix: ['images.svg-stray-fix'] } };
}

function wrongRoot({ name, local, space }: SvgElement): Said | undefined {
  if (local === 'svg' && space === SVG) return undefined;
  if (name === 'svg' && space === null)
    return { what: ['images.svg-no-namespace'], fix: ['images.svg-no-namespace-fix', { address: SVG }] };
  return { what: ['images.svg-root', { name: shown(name) }], fix: ['images.svg-root-fix'] };
}

function wrongKind({ name, local, space, parent }: SvgElement): Said | undefined {
  const isPage = space === null || PAGES.has(space);
  if (space !== SVG && !isPage) return EDITOR;
  if (space === SVG && KNOWN.has(local) && !(parent && PLAIN_ELEMENTS.has(parent.local))) return undefined;
  if (space !== SVG || KNOWN.has(local)) return { what: ['images.svg-element', { name: shown(name) }], fix: ['fix.remove'] };
  return refused(local) ?? { what: ['images.svg-element', { name: shown(name) }], fix: nearOrRemove(name, ELEMENTS) };
}

/** Elements of SVG that do harm, each with its own sentence. */
function refused(local: string): Said | undefined {
  if (local === 'script') return { what: ['images.svg-script'], fix: ['fix.remove'] };
  if (local === 'metadata') return { what: ['images.svg-metadata'], fix: ['images.svg-plain-fix'] };
  if (local === 'a') return { what: ['images.svg-anchor'], fix: ['images.svg-anchor-fix'] };
  if (local === 'image' || local === 'feImage') return { what: ['images.svg-image'], fix: ['images.svg-image-fix'] };
  if (local === 'filter' || /^fe[A-Z]/.test(local)) return { what: ['images.svg-filter'], fix: ['images.svg-filter-fix'] };
  if (/^(animate|set$|discard$)/.test(local)) return { what: ['images.svg-animation'], fix: ['images.svg-animation-fix'] };
  return local === 'foreignObject' ? { what: ['images.svg-foreign'], fix: ['fix.remove'] } : undefined;
}
