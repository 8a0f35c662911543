import { expect, test } from 'vitest';
import { themeCss } from '#src/core/campaign/theme-css.ts';
import { contrast } from '#src/core/kit/colour.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { usedStyles } from '#src/core/site/used-styles.ts';
import { inLook } from './in-look.ts';
import { lookCss } from './look-css.ts';
import { LOOKS, type Look } from './look.ts';
import { pageMotif } from './page-motif.ts';

const { theme } = sampleContent().campaign;
const cssOf = (look: Look) => lookCss({ ...theme, look });

test('a page gets the styles of its own look and of no other, and none where no look is named', () => {
  expect(cssOf('signal')).toBe('');
  expect(themeCss({ ...theme, look: 'signal' })).toBe(themeCss(theme));
  expect(themeCss({ ...theme, look: 'press' })).toContain('*{border-radius:0!important}');
  expect(themeCss({ ...theme, look: 'garden' })).not.toContain('border-radius:0');
});

test('looks differ in corners, weights and how bands stand', () => {
  const [press, garden] = [cssOf('press'), cssOf('garden')];
  for (const property of ['border-radius', 'font-weight', 'border-block-start', 'font-size']) expect(press).toContain(property);
  expect(garden).toMatch(/\.band\.dark\{[^}]*text-align:center/);
  expect(garden).toMatch(/\.band\.dark\{[^}]*border-radius:2\.5rem/);
  expect(press).toMatch(/\.band\.dark[^{]*\{[^}]*--band:/);
});

test.each(LOOKS)('in the look “%s” no letter is spaced and nothing leans, where its script knows neither', (look) => {
  // What a script needs is said of :root[lang], which weighs as much and comes later.
  expect(cssOf(look)).not.toMatch(/font-style|letter-spacing|\[lang|text-transform/);
});

test('of a look’s styles a page keeps those that it uses', () => {
  const page = `<!doctype html><html><head><style>${cssOf('garden')}</style></head><body><p class="note">…</p></body></html>`;
  const kept = usedStyles(page, new Set());
  expect(kept).toContain('.note{');
  expect(kept).not.toContain('.card');
});

test('what stands on the bright bands of “press” is read as well as on the signal’s buttons', () => {
  const tokens = Object.fromEntries([...cssOf('press').matchAll(/--([\w-]+):(#[\da-f]{6})/g)].map(([, name, colour]) => [name, colour]));
  const { signal, onSignal: dark } = theme.light;
  expect(tokens).toMatchObject({ 'on-band': dark, signal: dark, 'on-signal': signal, band: signal });
  expect(contrast(signal, dark)).toBeGreaterThanOrEqual(4.5);
});

test('what a look changes of pages stands in the place of what it changes, and the gate knows it so', () => {
  const [sheet] = inLook(['.card{color:red;border-block-start:4px solid}.other{border-radius:1rem}'], { ...theme, look: 'press' });
  expect(sheet).toContain('.card{color:red;border-block-start:6px double}');
  expect(sheet).not.toMatch(/:root \.card|\.other/);
  expect(inLook(['.card{color:red}'], theme)).toEqual([]);
});

test.each(['press', 'garden'] as const)('the pattern of “%s” is light, and the same on every run', (look) => {
  for (const isStrip of [true, false]) {
    const { body, viewBox } = pageMotif(look, isStrip);
    const [, , width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    expect(body).toBe(pageMotif(look, isStrip).body);
    expect(body.length).toBeLessThan(2200);
    expect(width / height).toBeGreaterThan(1);
  }
});
