import { FOREST_KEY } from '#src/core/keys/sample-keys.ts';

const encoder = new TextEncoder();
const PAGE =
  '---\ntitle: "A page"\ndescription: "A page."\norder: 10\ngroup: "threats"\n---\n## A heading\n\nText, and a [link](../about.html).\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">';

/** Files that are written in another way than most, or have names in other scripts; entries are copies of those in `texts`. */
export function validFiles(texts: ReadonlyMap<string, string>): (readonly [name: string, file: string, content: string | Uint8Array])[] {
  const win = texts.get('content/wins/river-law.json')!;
  const organisation = texts.get('content/coalition/forest-watch.json')!;
  return [...pages(), ...entries(win, organisation, texts.get('content/testimonies/ranger.json')!), ...others()];
}

function pages() {
  return [
    ['a page with a byte order mark', 'content/explainer/en/with-mark.mdx', `\uFEFF${PAGE}`],
    ['a page with line ends of Windows', 'content/explainer/en/with-windows-ends.mdx', PAGE.replaceAll('\n', '\r\n')],
    ['a page with both', 'content/explainer/en/with-both.mdx', `\uFEFF${PAGE.replaceAll('\n', '\r\n')}`],
    ['a page without a last line end', 'content/explainer/en/without-last-end.mdx', PAGE.trimEnd()],
    [
      'a page with many empty lines and spaces at line ends',
      'content/explainer/en/with-spaces.mdx',
      `${PAGE.replace('Text', '\n\n\nText  ')}\n\n\n`,
    ],
    ['a page with spaces behind its signs', 'content/explainer/en/with-spaces-behind.mdx', PAGE.replaceAll('---\n', '--- \n')],
    ['a page without prose', 'content/explainer/en/without-prose.mdx', PAGE.slice(0, PAGE.indexOf('## '))],
    ['a page with a name in Amharic', 'content/explainer/en/ስለ-ውኃ.mdx', PAGE],
    ['a page with a name in Arabic', 'content/explainer/en/عن-الماء.mdx', PAGE],
  ] as const;
}

function entries(win: string, organisation: string, testimony: string) {
  return [
    ['an entry with a byte order mark', 'content/wins/with-mark.json', `\uFEFF${win}`],
    ['an entry with line ends of Windows', 'content/wins/with-windows-ends.json', win.replaceAll('\n', '\r\n')],
    ['an entry on one line', 'content/wins/on-one-line.json', JSON.stringify(JSON.parse(win))],
    ['an entry with tabs', 'content/wins/with-tabs.json', win.replaceAll('  ', '\t')],
    [
      'an entry with escapes',
      'content/wins/with-escapes.json',
      win.replace('A law for', 'A\\u00a0law \\ud83c\\udf33 \\u201cfor\\u201d \\/'),
    ],
    ['an entry with its schema', 'content/wins/with-schema.json', win.replace('{', '{\n  "$schema": "../../schemas/win.schema.json",')],
    ['an organisation with a name in Arabic', 'content/coalition/منظمة-الغابة.json', organisation],
    ['an organisation with a name in Chinese', 'content/coalition/森林之友.json', organisation],
    ['an organisation with a name in Hindi', 'content/coalition/वन-मित्र.json', organisation],
    ['an organisation with a name in French', 'content/coalition/forêt-d-été.json', organisation],
    ['a testimony with a name in Amharic', 'content/testimonies/የጠባቂው-ታሪክ.json', testimony],
    ['a win with a name in Russian', 'content/wins/закон-о-реке.json', win],
  ] as const;
}

function others() {
  return [
    ['a drawing with a name in Arabic', 'public/pictures/خريطة-الغابة.svg', `${SVG}<path d="M0 0h40v20H0z"/></svg>`],
    ['a drawing with a name in Burmese', 'public/pictures/သစ်တော.svg', `${SVG}<path d="M0 0h40v20H0z"/></svg>`],
    ['a drawing in a folder with a name in Thai', 'public/รูปภาพ/แผนที่.svg', `${SVG}<path d="M0 0h40v20H0z"/></svg>`],
    ['a note in Arabic', 'public/notes/note.txt', 'ملاحظة: «الغابة لنا».\n'],
    ['a note for programs', 'public/.well-known/gpc.txt', 'This site sells nothing.\n'],
    ['a public key', 'public/keys/second.asc', FOREST_KEY],
    ['a guide for translators', 'locales/am/GUIDE.md', '# መመሪያ\n\n| Word | ቃል |\n| --- | --- |\n| forest | ደን |\n\n<!-- {{count}} -->\n'],
    ['synonyms', 'locales/ar/search.json', '{ "synonyms": [["غابة", "حرش", "أجمة"]], "common": ["كيف", "في"] }'],
    ['what a computer leaves behind', 'content/wins/.DS_Store', encoder.encode('\0\0\0\x01Bud1')],
  ] as const;
}

/** Drawings that only draw. */
export const VALID_DRAWINGS: readonly (readonly [name: string, text: string])[] = [
  [
    'with a declaration and a comment',
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- A map of the forest -->\n${SVG}<path d="M0 0h40v20H0z"/></svg>\n`,
  ],
  ['with a byte order mark and line ends of Windows', `\uFEFF${SVG}\r\n<path d="M0 0h40v20H0z"/>\r\n</svg>\r\n`],
  [
    'with gradients, masks and patterns',
    `${SVG}<defs><linearGradient id="g"><stop offset="0" stop-color="#1f5c1a"/><stop offset="1" stop-color="rgb(1 2 3)"/></linearGradient><clipPath id="c"><circle r="9"/></clipPath><mask id="m"><path d="M0 0h9v9z" fill="#fff"/></mask><pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern></defs><g clip-path="url(#c)" mask="url('#m')"><rect width="40" height="20" fill="url(#g)" stroke="url(#p)"/></g></svg>`,
  ],
  [
    'with parts that are used again',
    `${SVG}<symbol id="s" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></symbol><use href="#s" x="3"/><use xlink:href="#s" xmlns:xlink="http://www.w3.org/1999/xlink"/></svg>`,
  ],
  [
    'with texts in three scripts',
    `${SVG}<title>خريطة – Map – ካርታ</title><desc>Trees &amp; rivers, 1 &lt; 2</desc><text x="1" y="9" xml:lang="ar" direction="rtl">الغابة <tspan font-weight="bold">لنا</tspan></text></svg>`,
  ],
  [
    'with a style sheet',
    `${SVG}<style>.a, #b > path { fill: #1f5c1a; stroke-width: 2px } @media (prefers-color-scheme: dark) { .a { fill: #fff } }</style><g id="b"><path class="a" d="M0 0h9"/></g></svg>`,
  ],
  [
    'with a style sheet in CDATA',
    `${SVG}<style type="text/css"><![CDATA[ .a > path { fill: red } ]]></style><g class="a"><path d="M0 0h9"/></g></svg>`,
  ],
  [
    'with styles and transformations',
    `${SVG}<g transform="translate(3 4) rotate(-45 1 1) scale(.5)" style="fill:none;stroke:#000;stroke-linecap:round"><polyline points="0,0 1,1 2,0"/><ellipse rx="1e1" ry="2.5"/></g></svg>`,
  ],
  [
    'for people who cannot see it',
    `${SVG.replace('>', ' role="img" aria-labelledby="t" focusable="false">')}<title id="t">A tree</title><path d="M0 0h9" aria-hidden="true"/></svg>`,
  ],
  ['without width and height', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 20"><circle r="9.5"/></svg>'],
];
