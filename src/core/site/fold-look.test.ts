import { expect, test } from 'vitest';
import { cssRules, printRules } from './css-rules.ts';
import { foldLook } from './fold-look.ts';

const folded = (css: string): string => printRules(foldLook(cssRules(css)));

test.each([
  ['of the same thing', ':root .card{border:0}.card{color:red;border:1px}', '.card{color:red;border:0}'],
  ['of a part of it', ':root .card{border:0;padding:1em}.card{border-block-start:1px;padding-block:2em}', '.card{border:0;padding:1em}'],
  ['of a list as it is written', ':root h1,:root h2{a:b}h1,h2{a:c;d:e}', 'h1,h2{d:e;a:b}'],
  ['of each of some things, where they are', ':root .a,:root .b{c:d}.a{e:f}', ':root .b{c:d}.a{e:f;c:d}'],
  ['twice of the same', ':root .a{c:d}:root .a,:root .x{e:f}.a{c:g}', ':root .x{e:f}.a{c:d;e:f}'],
  ['under a condition', '@media (x){:root .a{c:d}}.a{c:e}@media (x){.a{c:f}}', '.a{c:e}@media (x){.a{c:d}}'],
  ['of values of the whole page', ':root:root{--k:1}:root{--p:red}:root{--k:0;--g:2}', ':root{--p:red}:root{--g:2;--k:1}'],
  [
    'of everything',
    '*{border-radius:0!important}.a{border-radius:1em;c:d}.b{border-radius:2em}',
    '*{border-radius:0!important}.a{border-radius:1em;c:d}.b{border-radius:2em}',
  ],
  ['of everything, beside something else', '*{r:0!important}:root .x{y:z}.a{r:1em;c:d}.b{r:2em}', '*{r:0!important}:root .x{y:z}.a{c:d}'],
])('what a look says %s stands in its place', (_, css, expected) => {
  expect(folded(css)).toBe(expected);
});

test.each([
  ['stands there twice', ':root .a{c:d}.a{c:e}.a{f:g}'],
  ['is said otherwise behind it, under a condition', ':root .a{c:d}.a{c:e}@media (x){.a{c:f}}'],
  ['is not there', ':root .a{c:d}.b{c:e}'],
  ['has no basis for its values', ':root:root{--k:1}p{c:d}'],
  ['has a string', ':root .a{c:d}.a{content:";";c:e}:root .b{f:g}'],
])('what %s keeps both rules', (_, css) => {
  expect(folded(css).startsWith(css.slice(0, css.indexOf('}') + 1))).toBe(true);
});

test('without a look nothing changes', () => {
  const css = '*{a:b!important}.a{a:c}:root{--k:1}';
  expect(folded(css)).toBe(css);
});
