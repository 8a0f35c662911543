import { expect, test } from 'vitest';
import { localeCss } from '#src/core/campaign/theme-css.ts';
import { charactersOf, fallbackFontCss, fontAtTop } from './fallback-font.ts';

const css = (code: string, script: string, page = `${code}/index.html`) => fallbackFontCss({ code, script }, page);

test('a page asks the device for each name of a font first, and loads the file of its own language last', () => {
  const [, source = ''] = /src:(.*?)\}/.exec(css('ti', 'Ethi', 'ti/act/letters/x.html'))!;
  const parts = source.split(',');
  expect(parts.at(-1)).toBe('url(../../../fonts/ti.woff2)');
  expect(parts.slice(0, -1).every((part) => part.startsWith('local('))).toBe(true);
  // Android knows its fonts by these names only: those inside the file, older and newer.
  for (const name of ['Noto Sans Ethiopic', 'NotoSansEthiopic', 'NotoSansEthiopic-Regular']) expect(parts).toContain(`local(${name})`);
  for (const name of ['Noto Naskh Arabic', 'NotoNaskhArabic', 'NotoNaskhArabicUI']) expect(css('fa', 'Arab')).toContain(`local(${name})`);
});

test('text is shown at once, and only letters of the script ask for the font', () => {
  for (const rule of [css('am', 'Ethi'), css('ar', 'Arab')]) expect(rule).toContain('font-display:swap;unicode-range:U+');
  const found = (script: string, text: string) => text.match(charactersOf(/range:(.*?);/.exec(css('x', script))![1]!));
  expect(found('Ethi', 'Keep it on: ኢንተርኔት፣ 2026!')).toEqual(['ኢንተርኔት፣']);
  expect(found('Arab', 'Keep it on: الإنترنت، ٢٠٢٦!')).toEqual(['الإنترنت،', '٢٠٢٦']);
});

test.each(['Ethi', 'Arab', 'Deva', 'Taml', 'Mymr'])('pages in %s ask for it behind all fonts of the device', (script) => {
  expect(localeCss({ tag: 'xx', script, numbering: 'latn' })).toMatch(/--font:[^;]*,sans-serif,own;/);
});

test('languages whose script devices have ask for nothing', () => {
  for (const script of ['Latn', 'Cyrl', 'Thai', 'Hans']) expect(css('xx', script)).toBe('');
});

test('a first page that moves to the top finds its font there', () => {
  expect(fontAtTop(css('am', 'Ethi'), 'am')).toBe(css('am', 'Ethi', 'index.html'));
});
