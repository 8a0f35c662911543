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
  expect(themeCss({ ...theme, dark: theme.light }), 'a colour that stays is said once').not.toContain('@media');
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
  ['ar', 'Arab', 1.85],
  ['ti', 'Ethi', 1.8],
  ['am', 'Ethi', 1.8],
  ['zh-Hans', 'Hans', 1.75],
])('in %s lines stand farther apart, no letter is spaced, and nothing leans', (tag, script, leading) => {
  expect(css(tag, script)).toContain(`--leading:${leading};`);
  expect(css(tag, script)).toContain('--track:0');
  expect(css(tag, script)).toContain('em,i,cite{font-style:normal}');
});

test('the campaign’s sign looks to the left in a language that is written to the left', () => {
  expect(localeCss({ tag: 'ar', script: 'Arab', numbering: 'arab', direction: 'rtl' })).toContain('.mark,.dots{transform:scaleX(-1)}');
  expect(css('am', 'Ethi')).not.toContain('.mark');
});

test('what stands in an English page untranslated, in an Arabic campaign, has room for its letters; links to languages need none', () => {
  const arabic = { tag: 'ar', script: 'Arab', numbering: 'arab' };
  expect(localeCss({ tag: 'en', script: 'Latn', numbering: 'latn' }, arabic)).toMatch(
    /^\[lang\|='ar'\]:not\(\[hreflang\]\)\{--font:.*--leading:1\.85/,
  );
  expect(localeCss(arabic, arabic)).not.toContain('lang|=');
});

test('headings that run the other way stand on the side of the others, where a page can have such', () => {
  const [latin, arabic] = [
    { tag: 'en', script: 'Latn', numbering: 'latn', direction: 'ltr' },
    { tag: 'ar', script: 'Arab', numbering: 'arab', direction: 'rtl' },
  ] as const;
  expect(localeCss(arabic, latin)).toContain('h1[dir=ltr],h2[dir=ltr],h3[dir=ltr]{text-align:end}');
  expect(localeCss(latin, arabic)).toContain('h1[dir=rtl],h2[dir=rtl],h3[dir=rtl]{text-align:end}');
  expect(localeCss(latin, latin)).toBe('');
});
