import { expect, test } from 'vitest';
import { cssRules, printRules } from './css-rules.ts';
import { usedStyles } from './used-styles.ts';

const WORDS = new Set(['made', 'progress']);
const page = (css: string, body: string) => usedStyles(`<html lang="ar"><style>${css}</style><body>${body}</body></html>`, WORDS);
const left = (css: string, body: string) => /<style>(.*)<\/style>/.exec(page(css, body))?.[1] ?? '';

test.each([
  ['.share a{b:c}.other{d:e}', '<p class="wide share"><a href=x>نص</a></p>', '.share a{b:c}'],
  ['table{b:c}p,td{d:e}', '<p>ጽሑፍ</p>', 'p{d:e}'],
  ['.a:is(td,p),i,p{d:e}', '<p>ጽሑፍ</p><i>', 'i,p{d:e}'],
  ['#find{b:c}#lost{d:e}', '<input id="find" required>', '#find{b:c}'],
  ['[open]~p{b:c}[hidden]{d:e}', '<details><summary>s</summary></details><p>', '[open]~p{b:c}'],
  ['.a :is(th,td){b:c}.b:not(.c){d:e}', '<p class=b></p><p class="a"></p>', '.b:not(.c){d:e}'],
  [':where(.a .b,td)>i{b:c}', '<i></i><td>', ':where(.a .b,td)>i{b:c}'],
  [':where(.a .b,td)>i{b:c}', '<i></i><b class="a">', ''],
  ['[type=radio]{b:c}[rel="next"]{d:e}[href^=http]{f:g}', '<link type="image/png" rel=next href=x>', '[rel="next"]{d:e}[href^=http]{f:g}'],
  ['@media print{.a{b:c}.b{d:e}}@media (width>1em){.b{f:g}}', '<p class="a">', '@media print{.a{b:c}}'],
  ['.a:before{content:"} .b{"}.b{c:d}', '<p class="a">', '.a:before{content:"} .b{"}'],
  ['@keyframes turn{to{a:b}}@keyframes go{to{a:b}}.a{animation:1s go}', '<p class="a">', '@keyframes go{to{a:b}}.a{animation:1s go}'],
  ['*,:before{c:d}html{e:f}:root{g:h}', '', '*,:before{c:d}html{e:f}:root{g:h}'],
  [':root{--a:b;--c:d;--e:f}p{x:var(--a)}i{x:var(--c)}', '<p><svg fill="var(--e)">', ':root{--a:b;--e:f}p{x:var(--a)}'],
  ['@media (x){:root{--a:b}}:root{--a:c}i{x:var(--a)}', '<p>', ''],
])('of %s only what the page can use stays', (css, body, expected) => {
  expect(left(css, body)).toBe(expected);
});

test('what a script may still make keeps its rules, and only on pages that have one', () => {
  const css = '.made{a:b}progress{c:d}[data-state]{e:f}.none{g:h}';
  expect(left(css, '<p>x</p><script type="application/ld+json">{}</script>')).toBe('');
  expect(left(css, '<p>x</p><script>1</script>')).toBe('.made{a:b}progress{c:d}[data-state]{e:f}');
});

test('words in the text of a page name nothing', () => {
  expect(left('.share{a:b}', '<p>.share class="share" &lt;b class="share"&gt;</p>')).toBe('');
});

test('rules that are read and printed are the same stylesheet', () => {
  const css = 'a{b:c}@media print{d{e:f}@supports (g:h){i{j:k}}}@font-face{font-family:own;src:url("a;b{.woff2")}l{m:n}';
  expect(printRules(cssRules(css))).toBe(css);
});

test('the styles of a page stand in one element, and a colour stays that another style asks for', () => {
  const page = '<html><style>:root{--ink:#000;--dots:#111}</style><style>p{color:var(--ink)}</style><body><p>ጽሑፍ</p>';
  expect(usedStyles(page, WORDS)).toBe('<html><style>:root{--ink:#000}p{color:var(--ink)}</style><body><p>ጽሑፍ</p>');
});

test('a rule for headings that run the other way is for pages that have one', () => {
  const page = (heading: string) => usedStyles(`<html dir="rtl"><style>h2[dir],h3[dir]{a:b}</style>${heading}<p dir="ltr">`, WORDS);
  expect(page('<h2>نص</h2>')).not.toContain('a:b');
  expect(page('<h2>نص</h2><h3 lang="en" dir="ltr">Text</h3>')).toContain('<style>h3[dir]{a:b}');
});

test('a rule for items that run the other way is for pages that have such an item, and for scripts that may put one there', () => {
  const css = "<style>[dir=rtl] li[dir='ltr']{a:b}</style>";
  const page = (item: string) => `<html dir="rtl">${css}<a dir="ltr">PNG</a><ul><li${item}>نص</li></ul></html>`;
  expect(usedStyles(page(''), new Set())).not.toContain('a:b');
  expect(usedStyles(page(' dir="ltr"'), new Set())).toContain('a:b');
  const scripted = `${page('')}<script>x</script>`;
  expect(usedStyles(scripted, new Set(['li', 'dir']))).toContain('a:b');
  expect(usedStyles(scripted, new Set(['dir']))).not.toContain('a:b');
});
