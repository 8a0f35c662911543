import { expect, test } from 'vitest';
import { checkSvg } from './check-svg.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes} viewBox="0 0 9 9">${inner}</svg>`;
const told = (text: string) => checkSvg('x.svg', text).map(({ what: [key] }) => key);

test.each([
  ['a drawing program’s own words', svg('<i:view i:zoom="1"/><g i:label="a"/>', ' xmlns:i="http://www.inkscape.org/namespaces/inkscape"')],
  ['styles and gradients', svg('<defs><style>.a{fill:url(#b)}</style><linearGradient id="b"/></defs><path class="a" d="M0 0"/>')],
  ['a shape used twice', svg('<g id="a"/><use href="#a"/><use xlink:href="#a"/>')],
  ['drawings under a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
  ['letters in any script', svg('<text x="1" aria-label="the image (1)">ካርታ خريطة</text>')],
])('%s may be in a drawing', (_, text) => expect(told(text)).toEqual([]));

test.each([
  ['a script', svg('<script>alert(1)</script>'), 'element'],
  ['a script under a prefix', svg('<s:script/>', ' xmlns:s="http://www.w3.org/2000/svg"'), 'element'],
  ['an address under another prefix', svg('<use l:href="x.svg#a"/>', ' xmlns:l="http://www.w3.org/1999/xlink"'), 'value'],
  ['a prefix that stands for nothing', svg('<s:g/>'), 'not-svg'],
  ['an effect', svg('<filter id="f"><feImage href="#a"/></filter>'), 'element'],
  ['HTML', svg('<foreignObject/>'), 'element'],
  ['HTML under a prefix', svg('<h:script/>', ' xmlns:h="http://www.w3.org/1999/xhtml"'), 'element'],
  ['HTML by its space', svg('<script xmlns="http://www.w3.org/1999/xhtml"/>'), 'element'],
  ['an event handler', svg('<g onclick="alert(1)"/>'), 'attribute'],
  ['a link', svg('<a href="https://evil.example/"/>'), 'element'],
  ['a movement', svg('<animate attributeName="x"/>'), 'element'],
  ['a setting', svg('<set attributeName="href" to="x"/>'), 'element'],
  ['a drawing from elsewhere', svg('<use href="x.svg#a"/>'), 'value'],
  ['a picture from elsewhere', svg('<image xlink:href="//evil.example/x.png"/>'), 'element'],
  ['a comment with hyphens', svg('<!-- a -- b -->'), 'not-svg'],
  ['a fill from elsewhere', svg('<g fill="url(x.svg#a)"/>'), 'value'],
  ['a style that loads', svg('<style>@import url(x.css)</style>'), 'style'],
  ['a style attribute that loads', svg('<g style="fill:url(//evil.example/x#a)"/>'), 'value'],
  ['another root', '<html xmlns="http://www.w3.org/2000/svg"/>', 'not-svg'],
  ['no space', '<svg/>', 'not-svg'],
])('%s is refused', (_, text, what) => expect(told(text)).toContain(`output.${what}`));
