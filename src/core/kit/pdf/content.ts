import { pathSegments, type Segment } from './path-data.ts';
import { type Shape, shapesOf } from './shapes.ts';

/** How many units of a PDF's content a pixel has: whole numbers are shorter than decimals, and outlines have no finer grid. */
export const UNITS_PER_PIXEL = 20;

/** Writes a letter, by its name, as operators of PDF: in thousandths of an em. */
export type DrawLetter = (name: string) => string;

/** Draws the body of an SVG as the operators of a PDF page, in twentieths of the SVG's pixels. */
export function contentOf(body: string, letter: DrawLetter): string {
  return shapesOf(body)
    .map((shape) => (shape.name === 'use' ? drawLetter(shape, letter) : drawShape(shape)))
    .join('\n');
}

function units(pixels: number): string {
  return String(Math.round(pixels * UNITS_PER_PIXEL) || 0);
}

/** A letter: its colour, its place and size in one matrix, its outline. */
function drawLetter({ attributes, transforms }: Shape, letter: DrawLetter): string {
  const { href, x = '0', y = '0' } = attributes;
  const [a, b, c, d, e, f] = [...transforms.map(matrix), [1, 0, 0, 1, Number(x), Number(y)]].reduce(multiply) as Matrix;
  const place = [...[a, b, c, d].map((value) => value * UNITS_PER_PIXEL), e * UNITS_PER_PIXEL, f * UNITS_PER_PIXEL];
  const written = place.map((value, i) => String(i < 4 ? Math.round(value * 1e4) / 1e4 : Math.round(value) || 0));
  return ['q', ...paint(attributes), ...written, 'cm', letter(href!.slice(1)), 'Q'].join(' ');
}

/** Path data as the operators of PDF, in its own units, filled with the colour that is set outside. */
export function filledPath(d: string): string {
  return `${segments(pathSegments(d), (value) => String(Math.round(value)))} f`;
}

type Matrix = [number, number, number, number, number, number];

function drawShape({ name, attributes, transforms }: Shape): string {
  const path = name === 'rect' ? rectangle(attributes) : name === 'circle' ? circle(attributes) : attributes['d']!;
  const drawn = [...paint(attributes), typeof path === 'string' ? segments(pathSegments(path)) : path.join(' '), operator(attributes)];
  const moved = transforms.map((transform) => `${matrix(transform).map(inUnits).join(' ')} cm`);
  return moved.length > 0 ? ['q', ...moved, ...drawn, 'Q'].join(' ') : drawn.join(' ');
}

/** The state that a shape is painted in; what is never said (a join, a cap) is reset with each stroke. */
function paint(attributes: Record<string, string>): string[] {
  const { fill = '#000000', stroke = 'none' } = attributes;
  const state = fill === 'none' ? [] : [`${colour(fill)} ${isGrey(fill) ? 'g' : 'rg'}`];
  if (stroke === 'none') return state;
  const cap = { round: 1, square: 2 }[attributes['stroke-linecap'] ?? ''] ?? 0;
  const join = { round: 1, bevel: 2 }[attributes['stroke-linejoin'] ?? ''] ?? 0;
  return [
    ...state,
    `${colour(stroke)} ${isGrey(stroke) ? 'G' : 'RG'} ${units(Number(attributes['stroke-width'] ?? 1))} w ${cap} J ${join} j`,
  ];
}

function operator({ fill, stroke, 'fill-rule': rule }: Record<string, string>): string {
  const star = rule === 'evenodd' ? '*' : '';
  if (stroke === undefined || stroke === 'none') return `f${star}`;
  return fill === 'none' || isOpen(fill) ? 'S' : `B${star}`;
}

/** A stroke without a word on its fill is a line: SVG would fill it black, which a line of no length doesn't show. */
function isOpen(fill: string | undefined): boolean {
  return fill === undefined;
}

function isGrey(value: string): boolean {
  return value.slice(1, 3) === value.slice(3, 5) && value.slice(3, 5) === value.slice(5, 7);
}

/** Greys have one part, so that printers take black ink alone. */
function colour(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`A PDF can't draw the colour “${value}”: write it as #rrggbb.`);
  const parts = [1, 3, 5].map((at) => pdfColour(Number.parseInt(value.slice(at, at + 2), 16) / 255));
  return isGrey(value) ? parts[0]! : parts.join(' ');
}

function pdfColour(share: number): string {
  return String(Math.round(share * 10000) / 10000).replace(/^0\./, '.');
}

function rectangle(attributes: Record<string, string>): string[] | string {
  const [x, y, width, height, rx] = ['x', 'y', 'width', 'height', 'rx'].map((name) => Number(attributes[name] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (rx === 0) return [...[x, y, width, height].map(units), 're'];
  const r = Math.min(rx, width / 2, height / 2);
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const sides = `h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}`;
  return `M${x + r} ${y}${sides}z`;
}

function circle(attributes: Record<string, string>): string {
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(attributes[name] ?? 0)) as [number, number, number];
  return `M${cx - r} ${cy}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`;
}

// A dot is a line of no length with round caps; some printers draw none of that, but all draw a very short one.
const DOT = 1 / UNITS_PER_PIXEL;

function segments(path: Segment[], write = units): string {
  let last: readonly number[] = [];
  return path
    .map(([name, ...at]) => {
      const still = name === 'l' && at[0] === last[0] && at[1] === last[1];
      last = at;
      return [...(still ? [at[0]! + DOT, at[1]!] : at).map(write), name].join(' ');
    })
    .join(' ');
}

const TRANSFORM = /(matrix|translate|scale|rotate)\(([^)]*)\)/g;

/** A transform of SVG as the six numbers of PDF. */
function matrix(transform: string): number[] {
  const parts = [...transform.matchAll(TRANSFORM)].map(([, name, list]) =>
    oneMatrix(
      name!,
      list!
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    ),
  );
  return parts.reduce(multiply, [1, 0, 0, 1, 0, 0]);
}

function oneMatrix(name: string, values: number[]): number[] {
  const [a = 0, b] = values;
  if (name === 'matrix') return values;
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  const [x, y] = [values[1] ?? 0, values[2] ?? 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

function multiply(m: number[], n: number[]): number[] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [p, q, r, s, t, u] = n as [number, number, number, number, number, number];
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Only the shift of a transform has a length. */
function inUnits(value: number, i: number): string {
  return String(Math.round(value * (i < 4 ? 1 : UNITS_PER_PIXEL) * 1e5) / 1e5 || 0);
}
