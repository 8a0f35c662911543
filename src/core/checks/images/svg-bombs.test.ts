import { expect, test } from 'vitest';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';
import { checkSvg } from './check-svg.ts';
import { drawing } from './sample-drawings.ts';

const times = (count: number, text: string | ((i: number) => string)) =>
  Array.from({ length: count }, (_, i) => (typeof text === 'string' ? text : text(i))).join('');
const SHAPES = times(200, '<path d="M0 0h1"/>');

/** A check may take two seconds; on a quiet machine all of these take less than one. */
const MOST_MILLISECONDS = 2000;

/** Drawings that unfold to more than a phone can draw, though each is small. */
const UNFOLDING: [string, string, string][] = [
  [
    'use, ten times ten times …',
    drawing(`<g id="a0"><path d="M0 0"/></g>${times(9, (i) => `<g id="a${i + 1}">${times(10, `<use href="#a${i}"/>`)}</g>`)}`),
    'svg-unfolds',
  ],
  ['a symbol used too often', drawing(`<symbol id="s">${SHAPES}</symbol>${times(150, '<use href="#s"/>')}`), 'svg-unfolds'],
  ['masks', drawing(`<mask id="m">${SHAPES}</mask>${times(150, '<g mask="url(#m)"/>')}`), 'svg-unfolds'],
  [
    'masks in masks',
    drawing(`<mask id="m0"><g/></mask>${times(40, (i) => `<mask id="m${i + 1}"><g mask="url(#m${i})"/></mask>`)}`),
    'svg-unfolds',
  ],
  ['clips by style', drawing(`<clipPath id="c">${SHAPES}</clipPath>${times(150, '<g style="clip-path: url(#c)"/>')}`), 'svg-unfolds'],
  [
    'clips by class',
    drawing(`<style>.x{clip-path:url(#c)}</style><clipPath id="c">${SHAPES}</clipPath>${times(150, '<g class="y x"/>')}`),
    'svg-unfolds',
  ],
  ['a pattern on everything', drawing(`<pattern id="p">${SHAPES}</pattern><g fill="url(#p)">${times(150, '<rect/>')}</g>`), 'svg-unfolds'],
  [
    'a pattern on what is used',
    drawing(`<pattern id="p">${SHAPES}</pattern><g id="g">${times(150, '<rect/>')}</g><use href="#g" fill="url(#p)"/>`),
    'svg-unfolds',
  ],
  [
    'markers at every corner',
    drawing(`<marker id="m">${SHAPES}</marker><path marker-mid="url(#m)" d="M0 0${times(300, 'l1 1')}"/>`),
    'svg-unfolds',
  ],
  [
    'markers by type',
    drawing(`<style>polyline{marker:url(#m)}</style><marker id="m">${SHAPES}</marker><polyline points="${times(300, '1,1 ')}"/>`),
    'svg-unfolds',
  ],
  [
    'a chain of 30',
    drawing(`<g id="a0"/>${times(30, (i) => `<g id="a${i + 1}"><use href="#a${i}"/></g>`)}<use href="#a30"/>`),
    'svg-unfolds',
  ],
  ['a use of itself', drawing('<use id="a" href="#a"/>'), 'svg-circle'],
  ['a use of what is around it', drawing('<g id="a"><g><use href="#a"/></g></g>'), 'svg-circle'],
  [
    'a circle of three',
    drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#c"/></g><g id="c"><use href="#a"/></g>'),
    'svg-circle',
  ],
  ['a pattern in itself', drawing('<pattern id="p"><rect fill="url(#p)"/></pattern>'), 'svg-circle'],
  ['a mask in itself, by style', drawing('<style>#r{mask:url(#m)}</style><mask id="m"><rect id="r"/></mask>'), 'svg-circle'],
  ['gradients in a circle', drawing('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'), 'svg-circle'],
  ['a use of the whole', '<svg xmlns="http://www.w3.org/2000/svg" id="a"><use href="#a"/></svg>', 'svg-circle'],
];

test.each(UNFOLDING)('what draws itself without end is refused: %s', (_, text, key) => {
  const started = processorTime();
  expect(checkSvg(text).map(({ said }) => said.what[0])).toEqual([`images.${key}`]);
  expect(processorTime() - started).toBeLessThan(MOST_MILLISECONDS);
});

const fill = (start: string, repeated: string, end = '') =>
  start + repeated.repeat(Math.floor((500_000 - start.length) / repeated.length)) + end;
const inStyle = (repeated: string) => fill('<svg xmlns="http://www.w3.org/2000/svg"><style>', repeated, '</style></svg>');
const inSvg = (repeated: string) => fill('<svg xmlns="http://www.w3.org/2000/svg">', repeated, '</svg>');
const inAttribute = (name: string, repeated: string) => fill(`<svg xmlns="http://www.w3.org/2000/svg"><g ${name}="`, repeated, '"/></svg>');

/** Half a megabyte of what makes careless readers slow. */
const LARGE: [string, string][] = [
  ['open elements', inSvg('<g>')],
  ['elements', inSvg('<g/>')],
  ['comments', inSvg('<!---->')],
  ['open comments', inSvg('<!-- ')],
  ['CDATA', inSvg('<![CDATA[]]>')],
  ['open CDATA', inSvg('<![CDATA[')],
  ['entities', inSvg('&amp;')],
  ['numbers of signs', inSvg('&#x41;')],
  ['line ends', inSvg('\n')],
  ['line ends that some programs know', inSvg('\u2028\u2029\u0085')],
  ['brackets', inSvg('<')],
  ['closing brackets', inSvg(']]')],
  ['attributes', `<svg ${'a="" '.repeat(100_000)}/>`],
  ['names of attributes', `<svg ${'a'.repeat(500_000)}/>`],
  ['attributes in many elements', inSvg(`<g ${times(60, (i) => `a${i}="" `)}/>`)],
  ['namespaces', inSvg(`<g ${times(60, (i) => `xmlns:a${i}="u" `)}/>`)],
  [
    'namespaces, nested',
    `<svg xmlns="http://www.w3.org/2000/svg">${times(60, `<g ${times(60, (i) => `xmlns:a${i}="u" `)}>`)}${'<g/>'.repeat(4900)}${'</g>'.repeat(60)}</svg>`,
  ],
  ['entities in an attribute', inAttribute('id', '&quot;')],
  ['spaces in an attribute', inAttribute('viewBox', ' ')],
  ['digits', inAttribute('d', '1')],
  ['digits of a size', inAttribute('viewBox', '1').replace('<g', '<svg')],
  ['points', inAttribute('points', '.')],
  ['addresses', inAttribute('fill', 'url(')],
  ['addresses of nothing', inAttribute('fill', 'url(#a) ')],
  ['letters', inAttribute('fill', 'a')],
  ['brackets in values', inAttribute('fill', 'a(')],
  ['semicolons', inAttribute('style', ';')],
  ['declarations', inAttribute('style', 'fil:red;')],
  ['addresses of styles', inAttribute('style', 'fill:url(#a);')],
  ['comments in a style', inStyle('/**/')],
  ['open comments in a style', inStyle('/*')],
  ['stars', inStyle('*')],
  ['rules', inStyle('a{}')],
  ['open rules', inStyle('a{')],
  ['rules that draw', inStyle('a{fill:url(#a)}')],
  ['selectors', inStyle('a,')],
  ['blocks', inStyle('@media{}')],
  ['spaces', inStyle(' ')],
  ['styles', inSvg('<style>a{fill:red}</style>')],
  ['uses of nothing', inSvg('<use href="#a"/>')],
  ['uses of something', `<svg xmlns="http://www.w3.org/2000/svg">${times(2400, (i) => `<g id="a${i}"/><use href="#a${i}"/>`)}</svg>`],
  [
    'uses of what comes before, deep',
    drawing(
      `${times(60, (i) => `<g id="b${i}">`)}${times(2000, '<g><path/></g>')}${times(60, '</g>')}${times(60, (i) => `<use href="#b${i}"/>`)}`,
    ),
  ],
  [
    'classes and rules',
    drawing(`<g id="a"/><style>${times(450, (i) => `.c${i}{mask:url(#a)}`)}</style>${times(4900, (i) => `<g class="c${i % 450}"/>`)}`),
  ],
];

test.each(LARGE)('half a megabyte of %s is soon decided', (_, text) => {
  const started = processorTime();
  checkSvg(text);
  expect(processorTime() - started).toBeLessThan(MOST_MILLISECONDS);
});
