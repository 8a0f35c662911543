import { expect, test } from 'vitest';
import type { Known, KnownPage } from '#src/core/output/known.ts';
import { fallbackFontCss } from '#src/core/site/fallback-font.ts';
import { checkPage } from './check-page.ts';

const SITE = 'https://forest.example/';
const STYLE = 'p{margin:0}b{left:0}';
const SCRIPT = 'start()';
const TOOLS = {
  sha256: (data: Uint8Array | string) => Buffer.from(data).toString('base64'),
  crc32: () => 0,
  gunzip: (data: Uint8Array) => data,
  unbrotli: (data: Uint8Array) => data,
  inflateRaw: (data: Uint8Array) => data,
};
const hash = (text: string) => `'sha256-${TOOLS.sha256(text)}'`;
const POLICY =
  "default-src 'none'; img-src 'self'; manifest-src 'self'; form-action 'self' file:; base-uri 'none'; connect-src 'self'; " +
  `script-src ${hash(SCRIPT)}; style-src ${hash(STYLE)}`;
const address = (code: string) => `${SITE}${code}/act/plant.html`;
const PAGE: KnownPage = {
  kind: 'page',
  tag: 'am',
  direction: 'ltr',
  canonical: address('am'),
  alternates: new Map([
    ['am', address('am')],
    ['ar', address('ar')],
  ]),
  preview: `${SITE}preview/am/act/plant.png`,
  title: 'ዛፍ ይትከሉ',
};
const KNOWN: Known = {
  site: SITE,
  pages: new Map(),
  required: new Set(),
  optional: new Set(),
  elsewhere: new Set(),
  originals: new Map(),
  pictures: new Map(),
  mirrors: new Map(),
  hosting: new Map(),
  data: new Map(),
  hosts: new Set(['friends.example', 'friends.onion']),
  people: new Set(['us@forest.example']),
  scripts: new Set([TOOLS.sha256(SCRIPT)]),
  styles: ['i{top:0}p{margin:0}', 'b{left:0}'],
  locales: ['am', 'ar'],
};
const GOOD = `<!DOCTYPE html><html lang="am" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>ዛፍ ይትከሉ</title><meta name="referrer" content="no-referrer"><link rel="canonical" href="${address('am')}">
<link rel="alternate" hreflang="am" href="${address('am')}"><link rel="alternate" hreflang="ar" href="${address('ar')}"><style>${STYLE}</style></head>
<body><main id="main"><h1><bdi>ዛፍ</bdi> ይትከሉ</h1><p><a href="https://friends.example/">x</a> <a href="mailto:us@forest.example">y</a></p></main>
<script type="module">${SCRIPT}</script></body></html>`;

const told = (html: string) => checkPage('am/act/plant.html', html, PAGE, KNOWN, TOOLS).problems.map(({ what: [key] }) => key.slice(7));

test('a page that says and does what it must has no problem', () => {
  expect(told(GOOD)).toEqual([]);
});

test('a page tells where it leads and which places it has', () => {
  const { links, page } = checkPage('am/act/plant.html', GOOD.replace('https://friends.example/', '../index.html#a'), PAGE, KNOWN, TOOLS);
  expect(links).toMatchObject([{ path: 'am/index.html', hash: 'a', line: 4, column: 53 }]);
  expect([...page!.ids.keys()]).toEqual(['main']);
});

test.each([
  ['a heading of another entry', ' ይትከሉ</h1>', '</h1>', 'heading'],
  ['a script with another hash', `${SCRIPT}</script>`, 'stop()</script>', 'script'],
  [
    'a script in another file',
    '<script type="module">',
    '<script nomodule src="assets/suggest.js" integrity="sha256-x"></script>$&',
    'script',
  ],
  ['a style with another rule', `${STYLE}</style>`, 'p{margin:1}</style>', 'style'],
  ['a rule under other conditions', `${STYLE}</style>`, '@media print{p{margin:0}}</style>', 'style'],
  ['a piece of a rule', `${STYLE}</style>`, 'p{margin:0}b{left:0</style>', 'style'],
  ['a page in another language', 'lang="am"', 'lang="ar"', 'language'],
  ['a host that nobody wrote', 'friends.example', 'foes.example', 'host'],
  ['a link to an onion service', 'https://friends.example', 'http://friends.onion', 'onion-link'],
  ['a person whom nobody named', 'us@forest', 'me@forest', 'person'],
  ['a policy that allows more', "img-src 'self'", 'img-src *', 'policy-allows'],
  ['a policy that allows less', `script-src ${hash(SCRIPT)}; `, '', 'policy-lacks'],
  ['an address with two meanings', '"https://friends.example/"', '"https://friends.example\\@foes.example/"', 'address-sign'],
])('%s is found', (_, from, to, what) => {
  expect(GOOD).toContain(from);
  expect(told(GOOD.replace(from, to))).toContain(what);
});

const FONT = fallbackFontCss({ code: 'am', script: 'Ethi' }, 'am/act/plant.html');
/** A page with its font, and with more of it: its styles, and what its policy allows. */
const withFont = (styles = FONT, allowed = "font-src 'self' file:; ") =>
  GOOD.replaceAll(STYLE, STYLE + styles)
    .replace('script-src', `${allowed}script-src`)
    .replace(/style-src [^"]*/, `style-src ${hash(STYLE + styles)}`);
const toldOfFont = (html: string, font?: string) =>
  checkPage('am/act/plant.html', html, { ...PAGE, ...(font !== undefined && { font }) }, KNOWN, TOOLS).problems.map(
    ({ what: [key] }) => key,
  );

test('a page in a script that brings a font loads that font, and no other', () => {
  expect(toldOfFont(withFont(), FONT)).toEqual([]);
  expect(toldOfFont(withFont())).toEqual(['output.style', 'output.policy-allows']);
  for (const other of ['https://elsewhere.example/', '../../', '/']) {
    expect(toldOfFont(withFont(FONT.replace('../../', other).replace('am.woff2', 'x.woff2')), FONT)).toEqual(['output.style']);
  }
  expect(toldOfFont(withFont(FONT + FONT), FONT)).toEqual(['output.style']);
  expect(toldOfFont(withFont(FONT, 'font-src *; '), FONT)).toEqual(['output.policy-allows', 'output.policy-lacks']);
});
