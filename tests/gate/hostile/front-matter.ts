import { frontMatters, wholePages, type HostileCase } from '../hostile-case.ts';

const REST = 'description: "A page."\norder: 10\ngroup: "threats"\n';
const LAUGHS = ['a: &a ["x", "x", "x", "x", "x", "x", "x", "x", "x"]']
  .concat(['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`))
  .join('\n');

const FIELDS = frontMatters([
  ['A layout in the front matter', 'fields.unknown', 'layout: "../../../src/layouts/Evil.astro"'],
  ['A layout from a package', 'fields.unknown', 'layout: "evil-package/Layout.astro"'],
  ['A slug that replaces the home page', 'fields.unknown', 'slug: "index"'],
  ['A slug that climbs out', 'fields.unknown', 'slug: "../../../evil"'],
  ['An id in the front matter', 'fields.unknown', 'id: "evil"'],
  ['A field that makes a draft', 'fields.unknown', 'draft: false'],
  ['A field of a name that all objects have', 'fields.unknown', '__proto__: { layout: "evil" }'],
  ['A field called constructor', 'fields.unknown', 'constructor: { prototype: { layout: "evil" } }'],
  ['A field with escapes in its name', 'fields.unknown', '"l\\u0061yout": "evil.astro"'],
  ['A field for the code of a page', 'fields.unknown', 'components: { p: "evil" }'],
  ['A field that asks for code in the browser', 'fields.unknown', 'scripts: ["https://evil.example/x.js"]'],
  ['An alias', ['yaml', 'fields.unknown'], '▶a: &a "x"\n▶b: *a'],
  ['A billion laughs', ['yaml', 'fields.unknown'], LAUGHS.replace('b: ', '▶b: ').replace('a: ', '▶a: ')],
  ['An alias of itself', ['yaml', 'fields.unknown'], 'a: &a [*a]'],
  ['A merge of fields by alias', ['yaml', 'fields.unknown'], '▶a: &a { layout: "evil.astro" }\n▶<<: *a'],
  ['A merge of fields', ['yaml', 'fields.unknown'], '<<: { layout: "evil.astro" }'],
  ['A merge of fields from a list', ['yaml', 'fields.unknown'], '"<<": [{ layout: "evil.astro" }]'],
  ['A tag for a function', 'yaml', 'x: !!js/function "function () { return 1 }"'],
  ['A tag for a pattern', 'yaml', 'x: !!js/regexp /(a+)+$/'],
  ['A tag for an object of another language', 'yaml', `x: !!python/object/apply:os.system ["touch %MARKER%"]`],
  ['A tag of its own', 'yaml', 'x: !evil "x"'],
  ['A tag for bytes', ['yaml', 'fields'], 'x: !!binary "AAAA"'],
  ['A tag for a set', ['yaml', 'fields'], 'x: !!set { a, b }'],
  ['A tag with an address', 'yaml', 'x: !<tag:evil.example,2026:x> "x"'],
  ['A directive', ['yaml', 'fields'], '%TAG ! tag:evil.example,2026:'],
  ['A second document', ['yaml', 'page', 'fields'], '▶...\n▶layout: "evil.astro"'],
  ['A field given twice', 'yaml.field-twice', 'title: "Another"'],
  ['A field given twice in other quotes', 'yaml.field-twice', `'title': "Another"`],
  ['A field given twice by an escape', 'yaml.field-twice', '"\\u0074itle": "Another"'],
  ['A field given twice as a question', 'yaml.field-twice', '? title\n: "Another"'],
  ['A list as the name of a field', 'yaml', '? [layout, slug]\n: "x"'],
  ['A group as the name of a field', 'yaml', '? { layout: "x" }\n: "x"'],
  ['Nothing as the name of a field', ['yaml', 'fields'], ': "x"'],
  ['A number as the name of a field', ['yaml', 'fields'], '1: "x"'],
  ['A tab in the place of spaces', ['yaml', 'fields'], 'x:\n▶\ty: "z"'],
  ['A field behind an old line end in a comment', ['yaml', 'fields', 'text', 'page'], '# harmless\rlayout: "evil.astro"'],
  ['A field behind an old line end in a text', ['yaml', 'fields', 'text', 'page'], 'x: "harmless"\rlayout: "evil.astro"'],
]);

const VALUES = wholePages([
  ['A title that is a list', 'fields.not-text', `---\n▶title: ["x"]\n${REST}---\nText.\n`],
  ['A title that is a group', ['fields.not-text', 'yaml'], `---\n▶title: { toString: "x" }\n${REST}---\nText.\n`],
  ['A title that is a number', 'fields.not-text', `---\n▶title: 1\n${REST}---\nText.\n`],
  ['A title that is true', 'fields.not-text', `---\n▶title: true\n${REST}---\nText.\n`],
  ['A title whose last quotation mark is escaped', 'yaml', `---\n▶title: "A\\"\n${REST}---\nText.\n`],
  ['A title whose name is two lines', 'yaml', `---\n▶title\n▶  : "A"\n${REST}---\nText.\n`],
  ['A title that is nothing', 'fields', `---\n▶title: ~\n${REST}---\nText.\n`],
  ['A title that is a date', 'fields.not-text', `---\n▶title: 2026-01-01\n${REST}---\nText.\n`],
  ['A title that is too long', 'fields.too-long', `---\n▶title: "${'x'.repeat(5000)}"\n${REST}---\nText.\n`],
  ['A title of two lines', 'fields.not-line', `---\n▶title: "one\\ntwo"\n${REST}---\nText.\n`],
  ['A title that is a block of text', 'fields.not-line', `---\n▶title: |\n  one\n  two\n${REST}---\nText.\n`],
  ['A title with spaces at its ends', 'fields.not-line', `---\n▶title: "  x  "\n${REST}---\nText.\n`],
  ['A title with an escape that turns the direction', 'text.direction', `---\n▶title: "a\\u202Eb"\n${REST}---\nText.\n`],
  ['A title with an escape that commands a terminal', 'text.control', `---\n▶title: "a\\e[31mb"\n${REST}---\nText.\n`],
  ['A title with an escape that is nothing', 'text', `---\n▶title: "a\\0b"\n${REST}---\nText.\n`],
  ['A title with a tag character by number', 'text.tag', `---\n▶title: "a\\U000E0041b"\n${REST}---\nText.\n`],
  ['A title with half a character', ['text', 'yaml'], `---\n▶title: "a\\uD800b"\n${REST}---\nText.\n`],
  ['A title with a hidden space', 'text.zero-width-space', `---\n▶title: "a\\u200Bb"\n${REST}---\nText.\n`],
  [
    'A description that opens a direction',
    'text.isolate-open',
    `---\ntitle: "x"\n▶description: "a\\u2067b"\norder: 10\ngroup: "threats"\n---\nText.\n`,
  ],
  ['An order that is text', 'fields', `---\ntitle: "x"\ndescription: "x"\n▶order: "10"\ngroup: "threats"\n---\nText.\n`],
  ['An order beyond all numbers', 'fields', `---\ntitle: "x"\ndescription: "x"\n▶order: .inf\ngroup: "threats"\n---\nText.\n`],
  ['An order that is no number', 'fields', `---\ntitle: "x"\ndescription: "x"\n▶order: .nan\ngroup: "threats"\n---\nText.\n`],
  [
    'An order with too many digits',
    'fields',
    `---\ntitle: "x"\ndescription: "x"\n▶order: ${'9'.repeat(400)}\ngroup: "threats"\n---\nText.\n`,
  ],
  ['A group that does not exist', 'names', `---\ntitle: "x"\ndescription: "x"\norder: 10\n▶group: "constructor"\n---\nText.\n`],
]);

/** Pages whose front matter does more than name and describe them. */
export const FRONT_MATTER: readonly HostileCase[] = [...FIELDS, ...VALUES];
