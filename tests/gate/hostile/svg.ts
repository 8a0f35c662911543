import { placed, slug, type HostileCase } from '../hostile-case.ts';

const HEAD =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" width="40" height="20">';
const DOT = '<path id="dot" d="M0 0h4v4H0z"/>';

/** Drawings with something inside that runs, loads, tells or never ends; it stands on the second line. */
const INSIDE: readonly (readonly [name: string, what: string, inside: string])[] = [
  ['a script', 'images', '<script>alert(1)</script>'],
  ['a script from elsewhere', 'images', '<script href="https://evil.example/x.js"/>'],
  ['a script with a prefix', 'images', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
  ['a script of a web page', 'images', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
  ['a script in CDATA', 'images', '<script><![CDATA[alert(1)]]></script>'],
  ['a handler of events', 'images', '<path d="M0 0h1" onload="alert(1)"/>'],
  ['a handler of events in capitals', 'images', '<path d="M0 0h1" ONCLICK="alert(1)"/>'],
  ['a part of a web page', 'images', '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
  ['a frame', 'images', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>'],
  ['a link', 'images', '<a href="https://evil.example/"><path d="M0 0h1"/></a>'],
  ['a link with a script', 'images', '<a xlink:href="javascript:alert(1)"><path d="M0 0h1"/></a>'],
  ['a picture from elsewhere', 'images', '<image href="https://evil.example/x.png" width="9" height="9"/>'],
  ['a picture of the disk', 'images', '<image href="file://%SECRET%" width="9" height="9"/>'],
  ['a picture brought along', 'images', '<image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>'],
  ['a part of another file', 'images', '<use href="https://evil.example/x.svg#dot"/>'],
  ['a part of another file of the disk', 'images', '<use xlink:href="other.svg#dot"/>'],
  ['a part brought along', 'images', '<use href="data:image/svg+xml,&lt;svg id=\'x\'/&gt;#x"/>'],
  ['a part that is not there', 'images', '<use href="#nowhere"/>'],
  ['a part that draws itself', 'images', '<g id="a"><use href="#a"/></g>'],
  ['two parts that draw each other', 'images', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
  ['paint from elsewhere', 'images', '<path d="M0 0h1" fill="url(https://evil.example/x.svg#a)"/>'],
  ['paint from elsewhere in a style', 'images', '<path d="M0 0h1" style="fill:url(//evil.example/x.svg#a)"/>'],
  ['a mask from elsewhere', 'images', '<path d="M0 0h1" mask="url(other.svg#a)"/>'],
  ['a cursor from elsewhere', 'images', '<path d="M0 0h1" style="cursor:url(https://evil.example/x.cur),auto"/>'],
  ['a style that imports', 'images', '<style>@import url("https://evil.example/x.css");</style>'],
  ['a style that imports behind an escape', 'images', '<style>@\\69mport "https://evil.example/x.css";</style>'],
  ['a style with a font from elsewhere', 'images', '<style>@font-face { font-family: x; src: url(https://evil.example/x.woff2) }</style>'],
  ['a style that moves', 'images', '<style>@keyframes x { to { opacity: 0 } } path { animation: x 1s infinite }</style>'],
  ['a style that loads by a variable', 'images', '<style>path { --x: url(https://evil.example/); fill: var(--x) }</style>'],
  ['a style that loads by a set of pictures', 'images', '<style>path { background: image-set("https://evil.example/x.png" 1x) }</style>'],
  ['a style that runs in old browsers', 'images', '<style>path { behavior: url(x.htc); width: expression(alert(1)) }</style>'],
  ['a style that ends itself', 'images', '<style>path { fill: red }&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>'],
  ['a style with a comment that hides an address', 'images', '<style>path { fill: ur/**/l(https://evil.example/) }</style>'],
  ['a style sheet of the file', 'images', '<?xml-stylesheet href="https://evil.example/x.css"?>'],
  ['an animation', 'images', '<rect width="1" height="1"><animate attributeName="x" to="9" dur="1s"/></rect>'],
  ['an animation that sets an address', 'images', '<set attributeName="href" to="javascript:alert(1)"/>'],
  ['an animation of movement', 'images', '<animateMotion dur="1s" path="M0 0h9"/>'],
  ['a filter', 'images', '<filter id="f"><feGaussianBlur stdDeviation="999"/></filter>'],
  ['a filter that loads', 'images', '<filter id="f"><feImage href="https://evil.example/x.png"/></filter>'],
  ['a filter in a style', 'images', '<path d="M0 0h1" style="filter:blur(9999px)"/>'],
  ['metadata', 'images', '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>'],
  ['traces of an editor', 'images', '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Awa"/>'],
  [
    'the folder of whoever drew it',
    'images',
    '<g xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" s:docname="/home/awa/x.svg"/>',
  ],
  ['the folder of whoever drew it in a comment', 'images', '<!-- /home/awa/drawings/x.svg -->'],
  ['data for a program', 'images', '<path d="M0 0h1" data-author="Awa Keita"/>'],
  ['a text that is not shown', 'images', 'hidden words'],
  ['a handler of keys by a namespace', 'images', '<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events" event="load" handler="#x"/>'],
  ['a film', 'images', '<video xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/x.mp4"/>'],
  ['an unknown element', 'images', '<evil/>'],
  ['a switch', 'images', '<switch><path d="M0 0h1"/></switch>'],
  ['a view', 'images', '<view id="v" viewBox="0 0 1 1"/>'],
  ['a base for addresses', 'images', '<g xml:base="https://evil.example/"/>'],
  ['an entity', 'images', '<title>&nbsp;</title>'],
  ['a character that XML does not have', 'images', '<title>a&#1;b</title>'],
  ['a direction that is turned', 'text|images', '<title>a&#x202e;b</title>'],
  ['a direction that is turned in the file', 'text|images', '<title>a\u202eb</title>'],
  ['a hidden character in an id', 'text|images', '<g id="a\u200bb"/>'],
  ['a message of tags', 'text|images', '<desc>a\u{e0069}\u{e0067}\u{e006e}b</desc>'],
  ['a control character by a name', 'text|images', '<title>a&#x9b;31mb</title>'],
  ['a private key', 'text|images|gate', `<desc>-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----</desc>`],
  ['an element that is not closed', 'images', '<g>'],
  ['an id given twice', 'images', `${DOT}<g id="dot"/>`],
];

const squares = (count: number) => Array.from({ length: count }, (_, i) => `<path d="M${i} 0h1"/>`).join('');
const doubling = Array.from({ length: 25 }, (_, i) => `<g id="n${i + 1}"><use href="#n${i}"/><use href="#n${i}"/></g>`).join('');
const patterns = Array.from(
  { length: 25 },
  (_, i) =>
    `<pattern id="q${i + 1}" width="1" height="1"><path fill="url(#q${i})" d="M0 0h1"/><path fill="url(#q${i})" d="M0 0h1"/></pattern>`,
).join('');

/** Whole drawings. */
const WHOLE: readonly (readonly [name: string, what: string, text: string])[] = [
  [
    'with a document type',
    'images',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${HEAD}</svg>`,
  ],
  ['with an entity of the disk', 'images', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file://%SECRET%">]>\n${HEAD}<title>&x;</title></svg>`],
  ['with an entity of the network', 'images', `<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.example/x.dtd"> %x;]>\n${HEAD}</svg>`],
  [
    'with a billion laughs',
    'images',
    `<!DOCTYPE svg [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n${HEAD}<title>&b;</title></svg>`,
  ],
  ['with a document type behind a comment', 'images', `<!-- x -->\n▶<!DOCTYPE svg>\n${HEAD}</svg>`],
  ['with a style sheet before it', 'images', `<?xml version="1.0"?>\n▶<?xml-stylesheet href="https://evil.example/x.css"?>\n${HEAD}</svg>`],
  ['with a handler of events at its root', 'images', HEAD.replace('>', ' onload="alert(1)">') + '</svg>'],
  ['that unfolds a billion times', 'images', `${HEAD}<g id="n0"><path d="M0 0h1"/></g>▶${doubling}<use href="#n25"/></svg>`],
  [
    'that unfolds by its paint',
    'images',
    `${HEAD}<pattern id="q0" width="1" height="1"><path d="M0 0h1"/></pattern>▶${patterns}<path fill="url(#q25)" d="M0 0h1"/></svg>`,
  ],
  ['of too many elements', 'images', `${HEAD}▶${squares(22_000)}</svg>`],
  ['that is too deep', 'images', `${HEAD}▶${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}</svg>`],
  ['that is far too heavy', 'paths|images', `${HEAD}${' '.repeat(600_000)}</svg>`],
  ['of an endless size', 'images', HEAD.replace('width="40"', 'width="1e30"') + '</svg>'],
  ['of no namespace', 'images', '<svg viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>'],
  ['of another namespace', 'images', '<svg xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></svg>'],
  ['that is a web page', 'images', '<!DOCTYPE html><html><script>alert(1)</script></html>'],
  ['that is a web page around a drawing', 'images', `<html xmlns="http://www.w3.org/1999/xhtml">${HEAD}</svg></html>`],
  ['that goes on behind its end', 'images', `${HEAD}</svg>\n▶<script>alert(1)</script>`],
  ['that is two drawings', 'images', `${HEAD}</svg>▶${HEAD}</svg>`],
  ['that is no XML', 'images', `${HEAD}<path d=M0></svg>`],
  ['that is cut off', 'images', `${HEAD}<path d="M0 0`],
  ['that is a text', 'images', 'alert(1)'],
  ['that is a script', 'images', '#!/bin/sh\ntouch %MARKER%\n'],
  ['that says it is of another encoding', 'images', `<?xml version="1.0" encoding="UTF-7"?>\n${HEAD}</svg>`],
  ['that says it is XML of another kind', 'images', `▶<?xml version="1.1"?>\n▶${HEAD}<title>a&#1;b</title></svg>`],
];

/** Drawings that do more than draw. */
export const SVG_CASES: readonly HostileCase[] = placed([
  ...INSIDE.map(([name, what, inside]) => svg(`A drawing with ${name}`, what, `${HEAD}\n▶${inside}\n</svg>`)),
  ...WHOLE.map(([name, what, text]) => svg(`A drawing ${name}`, what, text)),
]);

function svg(name: string, what: string, text: string) {
  return [name, what.split('|'), `public/drawings/${slug(name)}.svg`, text] as const;
}
