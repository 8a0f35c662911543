import { expect, test } from 'vitest';
import { digitsCss, themeCss } from '#src/core/campaign/theme-css.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';

test('the theme’s colours are tokens for light and for dark', () => {
  const { theme } = sampleContent().campaign;
  const css = themeCss({ ...theme, dark: { ...theme.dark, paper: '#000000', onSignal: '#123456' } });
  expect(css).toMatch(
    /^:root\{--paper:#ffffff;.*--on-signal:#10240f;.*\}@media\(prefers-color-scheme:dark\)\{:root\{--paper:#000000;.*\}\}$/,
  );
  expect(css).toContain('--on-signal:#123456');
});

test('numbered lists are numbered in the digits of the language', () => {
  expect(digitsCss('arab')).toBe('ol{list-style-type:arabic-indic}');
  expect(digitsCss('latn')).toBe('');
});
