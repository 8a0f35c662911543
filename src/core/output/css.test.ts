import { expect, test } from 'vitest';
import { isSafeCss } from './css.ts';

test.each([
  'color:red',
  'fill:url(#dots)',
  "fill:url('#dots')",
  'font-family:"Noto Sans",sans-serif;margin:0 auto',
  '.curl{color:red}',
  '.at:before{content:"⚠ "}',
  '@media (max-width:24em){p{margin:0}}',
  'M0 0h720v144',
])('%s loads nothing', (css) => expect(isSafeCss(css)).toBe(true));

test.each([
  'background:url(https://evil.example/x.png)',
  'background:url(//evil.example/x.png)',
  'background:url( "x.png")',
  'background:u\\72l(x.png)',
  'background:\\000075rl(x.png)',
  'background:URL(x.png)',
  'content:"/*";background:url(x.png);color:"*/"',
  'background:image-set("x.png" 1x)',
  'background:image("x.png")',
  '@import "x.css"',
  '@\\69mport "x.css"',
  '@font-face{src:url(x.woff2)}',
  'width:expression(alert(1))',
  '-moz-binding:url(x)',
  'behavior:url(x)',
])('%s is refused', (css) => expect(isSafeCss(css)).toBe(false));
