import { expect, test } from 'vitest';
import { mergeColours, recolour, withoutMetadata } from './recolour.ts';

const frame = (ground: string, ring: string, text: string) =>
  `<svg><path fill="${ring}" d="M0 0h9"/><path fill="${ground}"/><path stroke="${text}"/><path fill="${ring}"/></svg>`;
// Night writes in its ring's colour, paper doesn't.
const night = frame('#1b1036', '#ffd028', '#ffd028');
const paper = frame('#fffbf2', '#4a1fa8', '#1b1036');

test('one drawing and its palettes give back every colourway exactly', () => {
  const { drawing, palettes } = mergeColours([night, paper]);
  expect(palettes.map((palette) => recolour(drawing, palette))).toEqual([night, paper]);
  expect(palettes[0]).toHaveLength(3);
});

test('drawings of another shape are not mixed up', () => {
  expect(() => mergeColours([night, paper.replace('h9', 'h8')])).toThrow('more than their colours');
});

test('what a file says of itself is not carried into the page', () => {
  const file = '<?xml version="1.0"?>\n<svg><title>#StandingForest</title><metadata><a:b>\nCC BY</a:b></metadata><path d="M0 0"/></svg>';
  expect(withoutMetadata(file)).toBe('<svg><path d="M0 0"/></svg>');
});
