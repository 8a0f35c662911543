import type { Said } from '#src/core/checks/problem.ts';
import type { FoundAt } from './found.ts';
import { drawnBy, readyRules, type Reference } from './svg-drawn.ts';
import type { Rule } from './svg-style.ts';
import type { SvgElement } from './svg-tree.ts';
import { shown } from './svg-values.ts';

/** How many elements a drawing may have once every `use`, pattern, mask and marker is drawn. */
const MOST_DRAWN = 20_000;

/** References that lead to references: drawings have two or three. */
const MOST_HOPS = 24;

/** Where counting ends: it must stay a number. */
const ENOUGH = 1e9;

/** What is counted in a part and all that it draws with: elements, or corners of lines, where markers stand. */
type Measure = 'elements' | 'shapes' | 'corners';

interface Counted {
  total: number;
  /** How many references lead to references, at most. */
  hops: number;
}

interface Drawing {
  elements: readonly SvgElement[];
  /** How many elements each has in it, itself included. */
  sizes: readonly number[];
  /** What each draws with. */
  references: readonly Reference[][];
  /** The first element of each id, by its place in the list. */
  byId: ReadonlyMap<string, number>;
  known: Record<Measure, Map<number, Counted>>;
  /** The parts that are being counted, from the outside in. */
  open: Set<string>;
  /** Where the count ended for good. */
  fault?: FoundAt;
}

/** A few lines can draw a billion shapes by referring to each other: how much a drawing unfolds to is counted before it is drawn. */
export function unfoldsTooFar(elements: readonly SvgElement[], rules: readonly Rule[]): FoundAt[] {
  const ready = readyRules(rules);
  const drawing: Drawing = {
    elements,
    sizes: sizesOf(elements),
    references: elements.map((element) => drawnBy(element, ready)),
    byId: new Map(
      elements.flatMap(({ attributes }, i) => attributes.flatMap(({ name, value }) => (name === 'id' ? [[value, i] as const] : []))),
    ),
    known: { elements: new Map(), shapes: new Map(), corners: new Map() },
    open: new Set(),
  };
  const { total } = count(drawing, 0, 'elements', 0);
  if (!drawing.fault && total > MOST_DRAWN) drawing.fault = { at: heaviest(drawing).at, said: TOO_FAR };
  return drawing.fault ? [drawing.fault] : [];
}

const TOO_FAR: Said = { what: ['images.svg-unfolds', { most: MOST_DRAWN }], fix: ['images.svg-unfolds-fix'] };

function sizesOf(elements: readonly SvgElement[]): number[] {
  const places = new Map(elements.map((element, i) => [element, i]));
  const sizes = elements.map(() => 1);
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = places.get(elements[i]!.parent!);
    if (parent !== undefined) sizes[parent]! += sizes[i]!;
  }
  return sizes;
}

/** Counts a part with all that is in it and all that it draws with; each part once. */
function count(drawing: Drawing, index: number, measure: Measure, hops: number): Counted {
  const { known, open, elements, sizes } = drawing;
  const before = known[measure].get(index);
  if (before !== undefined) return before;
  const key = `${measure} ${index}`;
  open.add(key);
  const counted: Counted = { total: 0, hops: 0 };
  for (let i = index; i < index + sizes[index]! && !drawing.fault; i++) {
    const drawn = drawnWith(drawing, i, measure, hops);
    counted.total = Math.min(ENOUGH, counted.total + own(elements[i]!, measure) + drawn.total);
    counted.hops = Math.max(counted.hops, drawn.hops);
  }
  open.delete(key);
  known[measure].set(index, counted);
  return counted;
}

function own({ attributes }: SvgElement, measure: Measure): number {
  if (measure !== 'corners') return 1;
  const path = attributes.find(({ name }) => name === 'd' || name === 'points')?.value;
  if (path === undefined) return 2;
  const numbers = path.match(/\d*\.?\d+(?:e[-+]?\d+)?/gi)?.length ?? 0;
  return Math.ceil(numbers / 2) + (path.match(/[hvz]/gi)?.length ?? 0);
}

/** What one element draws with, apart from what is in it. */
function drawnWith(drawing: Drawing, index: number, measure: Measure, hops: number): Counted {
  const drawn: Counted = { total: 0, hops: 0 };
  for (const { id, by } of drawing.references[index]!) {
    const target = drawing.byId.get(id);
    // Paint and markers matter to the count of elements only.
    if (target === undefined || (measure !== 'elements' && by !== 'use')) continue;
    const element = drawing.elements[index]!;
    if (drawing.open.has(`${measure} ${target}`)) drawing.fault ??= circle(element, id);
    if (hops >= MOST_HOPS) drawing.fault ??= { at: element.at, said: TOO_FAR };
    if (drawing.fault) return drawn;
    const part = count(drawing, target, measure, hops + 1);
    drawn.total = Math.min(ENOUGH, drawn.total + times(drawing, index, target, by, hops) * part.total);
    drawn.hops = Math.max(drawn.hops, part.hops + 1);
    if (drawn.hops > MOST_HOPS) drawing.fault ??= { at: element.at, said: TOO_FAR };
  }
  return drawn;
}

/** How often a part is drawn: patterns on all that is in the element, markers at every corner; gradients are mixed, not drawn. */
function times(drawing: Drawing, index: number, target: number, by: Reference['by'], hops: number): number {
  if (by === 'marker') return count(drawing, index, 'corners', hops + 1).total;
  const isPattern = by === 'paint' && drawing.elements[target]!.local === 'pattern';
  return isPattern ? count(drawing, index, 'shapes', hops + 1).total : by === 'paint' ? 0 : 1;
}

function circle({ at }: SvgElement, id: string): FoundAt {
  return { at, said: { what: ['images.svg-circle', { id: shown(id) }], fix: ['images.svg-circle-fix'] } };
}

/** The element that draws with most, to which a volunteer is led. */
function heaviest(drawing: Drawing): SvgElement {
  const weights = drawing.elements.map((_, i) => drawnWith(drawing, i, 'elements', 0).total);
  return drawing.elements[weights.indexOf(Math.max(...weights))]!;
}
