import { type Found, type FoundAt, inText } from '#src/core/checks/images/found.ts';
import { scanSvg } from '#src/core/checks/images/svg-scan.ts';
import { type SvgElement, svgTree } from '#src/core/checks/images/svg-tree.ts';
import { type MarkFault, saidOf } from './check-mark.ts';
import { areaOf, type Contour, contoursOf, corners, isWithin, pathOf, turned } from './contours.ts';
import { type Paint, paintOf, sheetOf } from './painted.ts';
import type { Mark } from './schema.ts';
import { SHAPES, shapePath, valueOf } from './shape-path.ts';

/** The longest side of a mark in the units of its own drawing, and how many signs its path may have: it stands twice on every page. */
const SIDE = 100;
const MOST_SIGNS = 3000;
/** A longer file is not looked into: no mark comes near, and reckoning with its shapes would take time. */
const MOST_IN_FILE = 40_000;

/** What draws nothing by itself, and what holds shapes. */
const SILENT = new Set(['title', 'desc', 'metadata', 'style', 'defs']);
const HOLDERS = new Set(['svg', 'g']);
/** What can be no part of one filled shape, by the sentence that is said of it. */
const REFUSED: Readonly<Record<string, MarkFault>> = {
  text: 'text', tspan: 'text', textPath: 'text', image: 'image', use: 'copies', symbol: 'copies', line: 'stroke',
  linearGradient: 'gradient', radialGradient: 'gradient', pattern: 'gradient', mask: 'mask', clipPath: 'mask', marker: 'mask', filter: 'mask',
  script: 'script', foreignObject: 'script',
}; // prettier-ignore

/** Makes a mark of an SVG, or says all that keeps it from being one filled shape. */
export function drawnMark(text: string): { mark: Mark } | { found: Found[] } {
  const body = text.replace(/^\uFEFF/, '');
  if (body.length > MOST_IN_FILE) return tooHeavy(body, body.length);
  const scan = scanSvg(body);
  const elements = scan.fault ?? svgTree(body, scan);
  if (!Array.isArray(elements)) return { found: [inText(body, elements)] };
  const drawing = readDrawing(elements);
  if (drawing.found.length > 0) return { found: drawing.found.map((one) => inText(body, one)) };
  const mark = markOf(drawing.contours, boxOf(elements[0]!));
  if (!/^[\d. -]+$/.test(mark.viewBox) || /[^MLCZ\d. -]/.test(mark.path))
    return { found: [inText(body, { at: 0, said: saidOf('empty') })] };
  return mark.path.length > MOST_SIGNS ? tooHeavy(body, mark.path.length) : { mark };
}

function tooHeavy(body: string, signs: number): { found: Found[] } {
  return { found: [inText(body, { at: 0, said: saidOf('heavy', { signs, most: MOST_SIGNS }) })] };
}

interface Drawing {
  found: FoundAt[];
  contours: Contour[];
}

function readDrawing(elements: readonly SvgElement[]): Drawing {
  const sheet = sheetOf(elements);
  const paints = new Map<SvgElement, Paint>();
  const skipped = new Set<SvgElement>();
  const found: FoundAt[] = [];
  const shapes: { element: SvgElement; paint: Paint }[] = [];
  for (const element of elements) {
    const { parent, local, at } = element;
    const paint = paintOf(element, sheet, parent && paints.get(parent));
    paints.set(element, paint);
    const refused = REFUSED[local];
    if (refused !== undefined) found.push({ at, said: saidOf(refused, { name: local }) });
    if (refused !== undefined || SILENT.has(local) || (parent && skipped.has(parent))) skipped.add(element);
    else if (SHAPES.has(local) && !paint.isHidden) shapes.push({ element, paint });
    else if (!HOLDERS.has(local) && !SHAPES.has(local)) found.push({ at, said: saidOf('other', { name: local }) });
  }
  found.push(...shapes.flatMap(({ element, paint }) => wrongPaint(element, paint)), ...severalColours(shapes));
  const filled = shapes.filter(({ paint }) => paint.fill !== 'none');
  const contours = filled.flatMap(({ element, paint }) => oriented(contoursOf(shapePath(element), paint.matrix), paint.rule));
  if (found.length === 0 && contours.length === 0) found.push({ at: 0, said: saidOf('empty') });
  return { found: oncePerSentence(found), contours };
}

function wrongPaint({ at, local }: SvgElement, { fill, stroke }: Paint): FoundAt[] {
  if (fill.startsWith('url(')) return [{ at, said: saidOf('gradient', { name: local }) }];
  return stroke === 'none' || stroke === 'transparent' ? [] : [{ at, said: saidOf('stroke', { name: local }) }];
}

/** A white shape on a dark one would vanish in it: the mark has one colour, which the campaign’s theme gives it. */
function severalColours(shapes: readonly { element: SvgElement; paint: Paint }[]): FoundAt[] {
  const filled = shapes.filter(({ paint }) => paint.fill !== 'none' && !paint.fill.startsWith('url('));
  const colours = [...new Set(filled.map(({ paint }) => plainColour(paint.fill)))];
  if (colours.length < 2) return [];
  const other = filled.find(({ paint }) => plainColour(paint.fill) !== colours[0])!;
  return [{ at: other.element.at, said: saidOf('colours', { count: colours.length, list: colours.slice(0, 5).join(', ') }) }];
}

function plainColour(fill: string): string {
  const named = { black: '#000000', white: '#ffffff', currentcolor: '#000000' }[fill] ?? fill;
  return named.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3');
}

function oncePerSentence(found: readonly FoundAt[]): FoundAt[] {
  const seen = new Set<string>();
  return found.toSorted((a, b) => a.at - b.at).filter(({ said: { what } }) => !seen.has(what[0]) && seen.add(what[0]));
}

/**
 * The lines of a shape so that all shapes of a mark can be one path: outer lines go one way round, and what is a hole goes the other. By the rule
 * of even and odd, every line within another is a hole or an island; otherwise the directions say it, and only the outermost is turned.
 */
function oriented(contours: readonly Contour[], rule: string): Contour[] {
  const rings = contours.map(corners);
  const areas = rings.map(areaOf);
  if (rule !== 'evenodd') {
    const largest = areas.reduce((most, area) => (Math.abs(area) > Math.abs(most) ? area : most), 0);
    return contours.map((contour) => (largest < 0 ? turned(contour) : contour));
  }
  return contours.map((contour, i) => {
    const depth = rings.filter((ring, j) => j !== i && Math.abs(areas[j]!) > Math.abs(areas[i]!) && isWithin(rings[i]![0]!, ring)).length;
    return areas[i]! > 0 === (depth % 2 === 0) ? contour : turned(contour);
  });
}

/** The part of the drawing that is seen: what it says itself. */
function boxOf(root: SvgElement): number[] | undefined {
  const written = valueOf(root, 'viewBox').trim();
  if (written !== '') return written.split(/[\s,]+/).map(Number);
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(valueOf(root, name)));
  return width! > 0 && height! > 0 ? [0, 0, width!, height!] : undefined;
}

/** The mark with a longest side of 100; what lies beyond the edge of its sheet is seen too. */
function markOf(contours: readonly Contour[], box: number[] | undefined): Mark {
  const points = contours.flatMap(corners);
  const range = (axis: 0 | 1): [number, number] =>
    points.reduce<[number, number]>(
      ([least, most], point) => [Math.min(least, point[axis]), Math.max(most, point[axis])],
      [Infinity, -Infinity],
    );
  const [[left, right], [top, bottom]] = [range(0), range(1)];
  const [x, y, width, height] = box ?? [left, top, right - left, bottom - top];
  const edges = [Math.min(x!, left), Math.min(y!, top), Math.max(x! + width!, right), Math.max(y! + height!, bottom)] as const;
  const scale = SIDE / Math.max(edges[2] - edges[0], edges[3] - edges[1]);
  const seen = [0, 0, (edges[2] - edges[0]) * scale, (edges[3] - edges[1]) * scale].map((value) => Math.round(value * 100) / 100);
  const moved = contours.map(({ start, curves }): Contour => {
    const to = ([px, py]: readonly [number, number]): readonly [number, number] => [(px - edges[0]) * scale, (py - edges[1]) * scale];
    return { start: to(start), curves: curves.map(({ straight, points: [a, b, c] }) => ({ straight, points: [to(a), to(b), to(c)] })) };
  });
  return { viewBox: seen.join(' '), path: pathOf(moved) };
}
