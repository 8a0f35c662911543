import { type QrPath, qrPath } from '#src/core/codes/qr.ts';
import { element as xml } from '#src/core/kit/svg.ts';
import { attribute, classesOf, type Element, elementsIn, hasClass, textOf } from '../tree.ts';
import type { PrintDrawing } from './print-book.ts';

/** The colours of drawings on paper. */
export interface Inks {
  ink: string;
  muted: string;
  strong: string;
  line: string;
}

const SHAPES = new Set(['path', 'rect', 'line', 'circle']);
const GEOMETRY = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'];
const NUMBERS = /^[-\d.eE+\s,MLHVCSQTAZmlhvcsqtaz%]*$/;

/** A drawing of a page for paper: its shapes with their colours, and its texts apart. */
export function drawingOf(svg: Element, inks: Inks, dir: 'ltr' | 'rtl'): PrintDrawing | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').trim().split(/[\s,]+/).map(Number); // prettier-ignore
  if (!(width > 0 && height > 0) || !Number.isFinite(x + y + width + height)) return undefined;
  const isCode = hasClass(svg, 'qr');
  const shapes = elementsIn(svg, ({ tagName }) => SHAPES.has(tagName)).map((shape) => shapeOf(shape, inks));
  const texts = elementsIn(svg, ({ tagName }) => tagName === 'text').map((text) => drawnText(text, inks, dir));
  return {
    svg: document({ x, y, width, height }, shapes.join('')),
    x,
    y,
    width,
    height,
    alt: attribute(svg, 'aria-label') ?? '',
    isCode,
    texts,
  };
}

/** A QR code as a drawing. */
export function codeDrawing(text: string): PrintDrawing {
  const { size, path }: QrPath = qrPath(text);
  const box = { x: 0, y: 0, width: size, height: size };
  return { ...box, svg: document(box, xml('path', { d: path, fill: '#000000' })), alt: text, isCode: true, texts: [] };
}

function document({ x, y, width, height }: { x: number; y: number; width: number; height: number }, body: string): string {
  return xml('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${width} ${height}`, width, height }, body);
}

function shapeOf(shape: Element, inks: Inks): string {
  const geometry = GEOMETRY.flatMap((name) => {
    const value = attribute(shape, name);
    return value !== undefined && NUMBERS.test(value) ? [[name, value] as const] : [];
  });
  return xml(shape.tagName, { ...Object.fromEntries(geometry), ...paintOf(shape, inks) });
}

/** What the classes of a mark mean on paper; `live-svg.ts` names them. */
function paintOf(shape: Element, { ink, muted, strong, line }: Inks): Record<string, string | number> {
  const classes = classesOf(shape);
  const is = (...names: string[]): boolean => names.some((name) => classes.includes(name));
  const dashed: Record<string, string> = is('h', 'd') ? { 'stroke-dasharray': '3 2' } : {};
  if (is('ni', 'nm', 'ns', 'h', 'r', 'nl')) return { fill: 'none', stroke: is('ns') ? strong : is('nm') ? muted : ink, ...dashed };
  if (is('w')) return { fill: strong, 'fill-opacity': 0.5 };
  if (is('f')) return { fill: muted, 'fill-opacity': 0.5 };
  if (is('t1', 't2', 't3', 't4')) return { fill: '#ffffff', stroke: strong, 'stroke-width': 1.5 };
  if (is('l')) return { fill: '#ffffff', stroke: line };
  return { fill: is('s') ? strong : is('m') ? muted : ink };
}

function drawnText(text: Element, inks: Inks, dir: 'ltr' | 'rtl'): PrintDrawing['texts'][number] {
  const look = inherited(text);
  const number = (name: string): number => Number.parseFloat(look(name) ?? '') || 0;
  const anchor = look('text-anchor') ?? 'start';
  const classes = classNames(text);
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const align = anchor === 'middle' ? 'center' : anchor === 'end' ? end : start;
  const fill = classes.includes('s') ? inks.strong : classes.includes('m') ? inks.muted : inks.ink;
  return { x: number('x'), y: number('y'), size: number('font-size') || 12, align, bold: classes.includes('b'), fill, text: textOf(text) };
}

/** What an element says of itself, or the nearest around it. */
function inherited(element: Element): (name: string) => string | undefined {
  return (name) => {
    for (const at of around(element)) {
      const value = attribute(at, name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function classNames(element: Element): string[] {
  return around(element).flatMap((at) => (at.tagName === 'svg' ? [] : classesOf(at)));
}

function around(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && 'tagName' in parent && element.tagName !== 'svg' ? [element, ...around(parent)] : [element];
}
