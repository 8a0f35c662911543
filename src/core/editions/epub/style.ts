import type { Direction } from '#src/core/kit/model.ts';

/**
 * The book’s style. Reading apps have fonts, sizes and colours of their own, on paper-white and on black: here only what sets one thing off from
 * another, in the colour of the text, and nothing that turns the direction.
 */
export function bookStyle(direction: Direction): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return [...RULES, ...SIDES].map((rule) => rule.replaceAll('START', start!).replaceAll('END', end!)).join('\n');
}

const RULES = [
  'body{line-height:1.5;margin:0 4%}:lang(ar){line-height:1.8}:lang(am){line-height:1.75}',
  'h1,h2,h3,h4{line-height:1.25;page-break-after:avoid;break-after:avoid;hyphens:none;-webkit-hyphens:none;-epub-hyphens:none}',
  'h1{font-size:1.7em;margin:1.5em 0 .8em}h2{font-size:1.25em;margin:1.6em 0 .5em}h3{font-size:1.08em;margin:1.3em 0 .4em}h4{font-size:1em}',
  'p{margin:0 0 .8em}li{margin:.3em 0}figure{margin:1.5em 0}blockquote{margin:1em 1.5em}a{text-decoration:underline}',
  '.lead{font-size:1.1em}.small,figcaption p,table{font-size:.9em}.muted{opacity:.85}',
  'img,svg{max-width:100%}svg.drawn{display:block;width:100%;height:auto;max-width:34em;margin:1em 0}',
  '.number b,.numbers b{font-size:2.4em;line-height:1.1;display:block}.numbers{list-style:none}.numbers li{margin:.8em 0}',
  '.warn,.demo,.demand,.subject{font-weight:bold}.hint{font-style:normal;opacity:.85;font-size:.9em}',
  '.slide,.question,.card{margin:1.2em 0;page-break-inside:avoid;break-inside:avoid}',
  'ul.list,ul.grid{list-style:none}.map ul{margin:0 0 1em}.map b{display:inline-block;min-width:2em}.legend{display:none}',
  'table{border-collapse:collapse;width:100%;margin:.5em 0 1em}th,td{border-bottom:1px solid;padding:.35em .4em;vertical-align:top}',
  '.drawn text{fill:currentColor}.drawn .i,.drawn .s{fill:currentColor}.drawn .w,.drawn .m{fill:currentColor;fill-opacity:.65}',
  '.drawn .f,.drawn .l{fill:currentColor;fill-opacity:.3}.drawn .t4{fill:currentColor;fill-opacity:.12}.drawn .b{font-weight:bold}',
  '.drawn .h,.drawn .r,.drawn line{fill:none;stroke:currentColor}.drawn .h,.drawn .d{stroke-dasharray:3 2}',
  '.drawn text.m,.drawn g.m text{fill-opacity:.85}.drawn g.o4 text{fill:currentColor;fill-opacity:1}',
  '.qr{display:block;width:9em;height:9em;background:#fff}.qr path{fill:#000}.fingerprint,.key-line{font-family:monospace}',
  '.titlepage{text-align:center;margin-top:20%}.titlepage h1{font-size:2.4em;margin:0 0 .3em}.cover{margin:0;text-align:center}.cover img{height:100%;max-height:100vh}',
  'nav ol{list-style:none}nav ol ol{margin-top:.2em}',
];

const SIDES = [
  'th,td{text-align:START}td.end,th.end{text-align:END}td.centre,th.centre{text-align:center}',
  'ul.list,ul.grid,.numbers,nav ol{padding-START:0;margin-START:0}nav ol ol{padding-START:1.2em}',
  '.note,.letter,.voice{border-START:.25em solid;padding-START:1em;margin:1.2em 0}',
];
