import { expect, test } from 'vitest';
import { localeCss, themeCss } from '#src/core/campaign/theme-css.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';

test('the theme’s colours are tokens for light and for dark', () => {
  const { theme } = sampleContent().campaign;
  const css = themeCss({ ...theme, dark: { ...theme.dark, paper: '#000000', onSignal: '#123456' } });
  expect(css).toMatch(
    /^:root\{--paper:#ffffff;.*--on-signal:#10240f;.*\}@media screen and \(prefers-color-scheme:dark\)\{:root\{--paper:#000000;.*\}\}$/,
  );
  expect(css).toContain('--on-signal:#123456');
  expect(themeCss({ light: theme.light, dark: theme.light }), 'a colour that stays is said once').toMatch(/\{:root\{\}\}$/);
});

const css = (tag: string, script: string, numbering = 'latn') => localeCss({ tag, script, numbering });

test('numbered lists are numbered in the digits of the language', () => {
  expect(css('ar', 'Arab', 'arab')).toContain('ol{list-style-type:arabic-indic}');
  expect(css('my', 'Mymr', 'mymr')).toContain('ol{list-style-type:myanmar}');
  expect(css('sw', 'Latn')).toBe('');
});

test.each([
  ['hi', 'Deva', 1.8],
  ['my', 'Mymr', 1.9],
  ['fa', 'Arab', 1.85],
  ['ti', 'Ethi', 1.8],
  ['zh-Hans', 'Hans', 1.75],
])('in %s lines stand farther apart, no letter is spaced, and nothing leans', (tag, script, leading) => {
  expect(css(tag, script)).toContain(`--leading:${leading};`);
  expect(css(tag, script)).toContain('--track:0');
  expect(css(tag, script)).toContain('em,i,cite{font-style:normal}');
});

test('what base.css has for Arabic and Amharic is not said twice', () => {
  for (const [tag, script] of [['ar', 'Arab'], ['ar-MA', 'Arab'], ['am', 'Ethi']] as const) expect(css(tag, script)).not.toContain('--leading'); // prettier-ignore
  expect(css('arz', 'Arab')).toContain('--leading');
});
