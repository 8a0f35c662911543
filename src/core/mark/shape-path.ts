import type { SvgElement } from '#src/core/checks/images/svg-tree.ts';

/** The elements that are drawn as filled shapes. */
export const SHAPES: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline']);

/** The value of an attribute, or an empty text. */
export function valueOf({ attributes }: SvgElement, name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}

/** A basic shape of SVG as path data. */
export function shapePath(element: SvgElement): string {
  const number = (name: string): number => Number.parseFloat(valueOf(element, name)) || 0;
  const { local } = element;
  if (local === 'path') return valueOf(element, 'd');
  if (local === 'polygon' || local === 'polyline') {
    const points = valueOf(element, 'points').trim();
    return points === '' ? '' : `M${points}Z`;
  }
  if (local === 'circle') return ellipsePath(number('cx'), number('cy'), number('r'), number('r'));
  if (local === 'ellipse') return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'));
  return rectPath(element, number);
}

function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  return rx > 0 && ry > 0 ? `M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0Z` : '';
}

function rectPath(element: SvgElement, number: (name: string) => number): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number) as [number, number, number, number];
  if (width <= 0 || height <= 0) return '';
  const given = (name: string, other: string): number => number(valueOf(element, name) === '' ? other : name);
  const [rx, ry] = [Math.min(given('rx', 'ry'), width / 2), Math.min(given('ry', 'rx'), height / 2)];
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const upper = `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}`;
  return `${upper}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}Z`;
}
