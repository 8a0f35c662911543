import { expect, test } from 'vitest';
import { AA, AAA, contrast } from '#src/core/kit/colour.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { mix, shadesCss, shadesOf, themeShades } from './shades.ts';

const PALETTES = [
  { ground: '#fffbf2', colour: '#4a1fa8', texts: ['#1b1036', '#fffbf2'] },
  { ground: '#130b28', colour: '#d3c4ff', texts: ['#f6f0ff', '#130b28'] },
  { ground: '#ffffff', colour: '#767676', texts: ['#000000', '#ffffff'] },
  { ground: '#ffffff', colour: '#0b5fff', texts: ['#222222', '#ffffff'] },
  { ground: '#101010', colour: '#ff5a1f', texts: ['#f2f2f2', '#101010'] },
] as const;

test.each(PALETTES)('on every shade between $ground and $colour its text can be read', (colours) => {
  const shades = shadesOf(colours);
  for (const { fill, on } of shades) expect(contrast(fill, on)).toBeGreaterThanOrEqual(AA);
  const away = shades.map(({ fill }) => contrast(fill, colours.ground));
  expect(away).toEqual(away.toSorted((a, b) => a - b));
  expect(new Set(away).size).toBe(4);
});

test('the theme of a campaign gives its map shades that can be read in light and in dark, as CSS', () => {
  const { theme } = sampleContent().campaign;
  for (const side of [theme.light, theme.dark]) {
    for (const { fill, on } of themeShades(side)) expect(contrast(fill, on)).toBeGreaterThanOrEqual(AAA);
  }
  expect(shadesCss(theme)).toMatch(/^:root\{--t1:#[0-9a-f]{6};--o1:.*\}@media\(prefers-color-scheme:dark\)\{:root\{--t1:/);
});

test('a theme whose colours are too near each other keeps shades that differ, and on which most people can read', () => {
  const { theme } = sampleContent().campaign;
  const shades = themeShades({ ...theme.light, paper: '#ffffff', ink: '#222222', link: '#767676' });
  expect(new Set(shades.map(({ fill }) => fill)).size).toBe(4);
  for (const { fill, on } of shades) expect(contrast(fill, on)).toBeGreaterThanOrEqual(AA);
});

test('a mix lies between two colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#ff0000', '#0000ff', 0)).toBe('#ff0000');
});
