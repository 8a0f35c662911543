import type { SvgElement } from '#src/core/checks/images/svg-tree.ts';
import { type Matrix, matrixOf, STILL } from './transform.ts';
import { valueOf } from './shape-path.ts';

/** How a shape is painted, with all that it inherits: its colour, its line, whether holes are counted, and where it stands. */
export interface Paint {
  fill: string;
  stroke: string;
  rule: string;
  matrix: Matrix;
  isHidden: boolean;
}

const FIRST: Paint = { fill: 'black', stroke: 'none', rule: 'nonzero', matrix: STILL, isHidden: false };

/** The declarations of a file’s style sheets by class, as drawing programs write them; later ones win. */
export type Sheet = ReadonlyMap<string, Record<string, string>>;

/** Reads style sheets: of their rules those that name a class. */
export function sheetOf(elements: readonly SvgElement[]): Sheet {
  const sheet = new Map<string, Record<string, string>>();
  const css = elements.map(({ local, text }) => (local === 'style' ? text : '')).join('');
  for (const [, selectors, body] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors!.split(',')) {
      const name = /^\s*(?:[a-z]+)?\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name !== undefined) sheet.set(name, { ...sheet.get(name), ...declarations(body!) });
    }
  }
  return sheet;
}

function declarations(style: string): Record<string, string> {
  const pairs = style.split(';').flatMap((one) => {
    const [name, ...value] = one.split(':');
    return value.length === 0
      ? []
      : [
          [
            name!.trim().toLowerCase(),
            value
              .join(':')
              .replace(/!important/, '')
              .trim(),
          ],
        ];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** How an element is painted, given how its parent is. */
export function paintOf(element: SvgElement, sheet: Sheet, parent: Paint = FIRST): Paint {
  const classes = valueOf(element, 'class').split(/\s+/);
  const own = Object.assign({}, ...classes.map((name) => sheet.get(name) ?? {}), declarations(valueOf(element, 'style'))) as Record<
    string,
    string
  >;
  const said = (name: string): string | undefined => {
    const value = own[name] ?? valueOf(element, name);
    return value === '' || value === 'inherit' ? undefined : value.toLowerCase();
  };
  const width = said('stroke-width');
  return {
    fill: said('fill') ?? parent.fill,
    stroke: width !== undefined && Number.parseFloat(width) === 0 ? 'none' : (said('stroke') ?? parent.stroke),
    rule: said('fill-rule') ?? parent.rule,
    matrix: matrixOf(valueOf(element, 'transform'), parent.matrix),
    isHidden: parent.isHidden || said('display') === 'none' || said('visibility') === 'hidden' || said('opacity') === '0',
  };
}
