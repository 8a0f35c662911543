import { expect, test } from 'vitest';
import { themeSchema } from '#src/core/campaign/schema.ts';
import { pairsIn } from '#src/core/checks/check-theme.ts';
import { TEMPLATES } from '#src/core/kit/catalogue.ts';
import { AA, contrast, contrastProblems } from '#src/core/kit/colour.ts';
import { adviceOn } from './advice.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { type Brand, themeFrom } from './theme-from.ts';

const BRANDS: Brand[] = [
  ...['#ffff00', '#ffd028', '#808080', '#ff0000', '#ffffff', '#000000', '#00ff00', '#0000ff', '#ff00ff', '#00b5ad', '#7a1f3d'].map(
    (signal) => ({
      signal,
    }),
  ),
  { signal: '#ffd028', ink: '#1b1036' },
  { signal: '#ff0000', ink: '#ff0001' },
  { signal: '#ffffff', ink: '#ffffff' },
  { signal: '#000000', ink: '#ffff00' },
  { signal: '#777777', ink: '#0b3d2e' },
];

test.each(BRANDS)('a theme made from %j can be read everywhere', (brand) => {
  const theme = themeFrom(brand);
  expect(themeSchema.parse(theme)).toEqual(theme);
  expect(pairsIn(theme).filter(({ ratio, aa }) => ratio < aa)).toEqual([]);
  const pairs = Object.values(TEMPLATES).flatMap((template) => template.pairs);
  expect(theme.colourways.flatMap((colours) => contrastProblems(colours, pairs, 'a'))).toEqual([]);
  // Only what stands on the colour that was given may have less.
  const pale = pairsIn(theme).filter(({ ratio, aaa }) => ratio < aaa);
  expect(pale.filter(({ text }) => text !== 'onSignal')).toEqual([]);
});

test('the colour that means “on” stays as it was given, where it lights up on a dark band', () => {
  for (const signal of ['#ffff00', '#808080', '#ff0000', '#00b5ad']) expect(themeFrom({ signal }).light.signal).toBe(signal);
  const { signal, band } = themeFrom({ signal: '#101a5c' }).light;
  expect(band, 'a dark one becomes the band').toBe('#101a5c');
  expect(contrast(signal, band)).toBeGreaterThan(AA);
});

test('a white button is seen on the page', () => {
  const { signal, paper } = themeFrom({ signal: '#ffffff' }).light;
  expect(contrast(signal, paper)).toBeGreaterThan(1.2);
});

test('the nearest colours are proposed for both levels, and none for what is good', () => {
  expect(adviceOn('#767676', '#ffffff')).toMatchObject({ level: 'AA', aaa: '#595959' });
  expect(adviceOn('#999999', '#ffffff')).toMatchObject({ level: 'none', aa: expect.stringMatching(/^#/) as string });
  expect(adviceOn('#ffffff', '#808080').aaa).toBeUndefined();
  expect(adviceOn('#000000', '#ffffff')).toEqual({ contrast: 21, level: 'AAA' });
});

test.each(['#ffd028', '#1b1036', '#808080', '#ff0000'])('%s is the same colour after it was reckoned with', (colour) => {
  expect(hexOf(oklchOf(colour))).toBe(colour);
});
