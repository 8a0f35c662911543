import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { pathSegments } from '#src/core/kit/pdf/path-data.ts';
import { areaOf, contoursOf, corners } from './contours.ts';
import { drawnMark } from './drawn-mark.ts';
import { matrixOf, STILL } from './transform.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 10 10"') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

function marked(text: string) {
  const drawn = drawnMark(text);
  if ('found' in drawn) throw new Error(JSON.stringify(drawn.found));
  return drawn.mark;
}

function told(text: string): string[] {
  const drawn = drawnMark(text);
  return 'found' in drawn ? drawn.found.map(({ said }) => said.what[0]) : [];
}

test('shapes of every kind become one path with a longest side of 100', () => {
  const shapes =
    '<g fill="#123"><rect width="4" height="4"/><rect x="5" width="4" height="4" rx="1"/><circle cx="2" cy="7" r="2"/>' +
    '<ellipse cx="7" cy="7" rx="2" ry="1"/><polygon points="0,9 1,9 1,10"/><path d="M9 9h1v1z"/></g>';
  const { viewBox, path } = marked(svg(shapes));
  expect(viewBox).toBe('0 0 100 100');
  expect(path.match(/M/g)).toHaveLength(6);
  expect(path).toMatch(/^M0 0L40 0L40 40L0 40/);
  expect(path).toMatch(/^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/);
});

test('shapes stand where the groups around them have moved and turned them', () => {
  const { path } = marked(svg('<g transform="translate(5 0)"><rect width="1" height="2" transform="rotate(90)scale(2 1)"/></g>'));
  const points = pathSegments(path).flatMap(([, ...values]) => (values.length > 0 ? [values.map(Math.round).join()] : []));
  expect(new Set(points)).toEqual(new Set(['50,0', '50,20', '30,20', '30,0']));
  expect(matrixOf('translate(10) scale(2)')).toEqual([2, 0, 0, 2, 10, 0]);
});

test('a hole stays a hole, whichever way round it is drawn', () => {
  const ring = (inner: string, rule: string) => marked(svg(`<path ${rule} d="M0 0h10v10H0Z${inner}"/>`)).path;
  const clockwise = 'M2 2h6v6H2Z';
  const areas = (path: string) => contoursOf(path, STILL).map((contour) => Math.sign(areaOf(corners(contour))));
  expect(areas(ring(clockwise, 'fill-rule="evenodd"'))).toEqual([1, -1]);
  expect(areas(ring('M2 2v6h6V2Z', ''))).toEqual([1, -1]);
  expect(areas(marked(svg('<path d="M0 0v5h5V0Z"/><path d="M3 3h5v5H3Z"/>')).path), 'shapes that overlap cut no hole').toEqual([1, 1]);
});

test('colours that drawing programs write into style sheets are understood', () => {
  expect(told(svg('<style>.a{fill:#000}.b{fill:none;stroke:#000}</style><path class="a" d="M0 0h1v1z"/>'))).toEqual([]);
  expect(told(svg('<style>.b{fill:none;stroke:#000}</style><path class="b" d="M0 0h1v1z"/>'))).toEqual(['mark.stroke']);
});

test('what lies beyond the edge of the sheet is not cut off', () => {
  expect(marked(svg('<rect width="20" height="10"/>')).viewBox).toBe('0 0 100 50');
});

const SQUARE = '<path d="M0 0h1v1z"/>';
const BROKEN: [what: string, svg: string, key: string][] = [
  ['lines', svg('<path d="M0 0h9" stroke="#000"/>'), 'mark.stroke'],
  ['a line', svg(`${SQUARE}<line x2="9"/>`), 'mark.stroke'],
  ['text', svg('<text>NC</text>'), 'mark.text'],
  ['a photo', svg('<image width="9" height="9"/>'), 'mark.image'],
  ['a gradient', svg('<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0h1v1z"/>'), 'mark.gradient'],
  ['a pattern', svg(`<pattern id="a">${SQUARE}</pattern>`), 'mark.gradient'],
  ['copies', svg('<use href="#a"/>'), 'mark.copies'],
  ['a mask', svg(`<mask id="m">${SQUARE}</mask>${SQUARE}`), 'mark.mask'],
  ['a program', svg(`<script>alert(1)</script>${SQUARE}`), 'mark.script'],
  ['two colours', svg(`${SQUARE}<path fill="#fff" d="M0 0h1v1z"/>`), 'mark.colours'],
  ['nothing', svg('<path fill="none" d="M0 0h1v1z"/>'), 'mark.empty'],
  ['too much', svg(`<path d="${'M0 0l1.23 4.56 7.89-1.23z'.repeat(400)}"/>`), 'mark.heavy'],
  ['a file that is too large', svg(`<path d="M0 0h1v1z"/><title>${'a'.repeat(50_000)}</title>`), 'mark.heavy'],
  ['a single point', svg('<path d="M1 1L1 1z"/>', ''), 'mark.empty'],
  ['numbers that are none', svg('<path d="M0 0L1e999 1z"/>'), 'mark.empty'],
  ['no XML', '<svg><path></svg>', 'images.svg-not-closed'],
];

test.each(BROKEN)('a mark with %s is refused with a sentence of its own, and one that says what to do', (_what, text, key) => {
  const drawn = drawnMark(text);
  expect(told(text)[0]).toBe(key);
  if (!('found' in drawn)) throw new Error('It was taken.');
  for (const { said } of drawn.found) {
    expect(tellIn('en')(said.what)).not.toMatch(/%\{/);
    expect(tellIn('en')(said.fix).length).toBeGreaterThan(8);
  }
});
