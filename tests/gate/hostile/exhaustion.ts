import { entryText, hostile, pages, placed, type Content, type HostileCase, type Row } from '../hostile-case.ts';

/** As much as a page may weigh, and a little less. */
const FULL = 250_000;

const fill = (part: string, size = FULL) => part.repeat(Math.floor(size / new TextEncoder().encode(part).length));

/** What keeps a reader of Markdown busy, or makes it swell. Refused in time, or given up. */
const MARKDOWN: readonly (readonly [name: string, body: string])[] = [
  ['of quotations in each other', `${fill('>')} x`],
  ['of three thousand quotations in each other', `${'>'.repeat(3000)} x`],
  ['of a thousand lists in each other on one line', `${'- '.repeat(1000)}x`],
  ['of three hundred lists in each other', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
  ['of a thousand components in each other', `${'<Note>\n'.repeat(1000)}\n${'</Note>\n'.repeat(1000)}`],
  ['of a thousand bold words in each other', `${'**a '.repeat(1000)}${' b**'.repeat(1000)}`],
  ['of a table with a wide head and many rows', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|x\n'.repeat(1000)}`],
  ['of one word without end', 'a'.repeat(FULL)],
  ['of one word of dots without end', fill('a.')],
  ['of brackets and words', fill('[a](')],
  ['of stars', `${fill('*')}x`],
  ['of opening angle brackets', fill('<')],
  ['of opening components', fill('<Note>', FULL / 2)],
  ['of opening braces', fill('{')],
  ['of braces in each other', `${fill('{', FULL / 2)}${fill('}', FULL / 2)}`],
  ['of a definition without end', `[a]: <${fill('x')}`],
  ['of one link to dots', `[${fill('a.org.')}](https://forest.example/)`],
  ['of digits', `[${fill('1 ')}](tel:+441632960123)`],
  ['of comments', fill('<!--')],
  ['of one component with settings', `<Note ${fill('a="b" ')}/>`],
  ['of one testimony with a long name', `<Testimony id="${fill('a')}" />`],
  ['of marks', `a${fill('\u0301')}`],
  ['of letters that are not composed', fill('e\u0301')],
  ['of hidden characters', fill('\u200b', FULL / 2)],
  ['of isolates', fill('\u2067')],
  ['of letters in the wrong encoding', fill('Ã©')],
];

const PAGES: readonly Row[] = MARKDOWN.map(([name, body]): Row => [
  `A page ${name}`,
  ['page', 'text', 'address', 'links', 'refs', 'gate'],
  body,
]);

const deep = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
const LONG_NAMES = `${`{"${'k'.repeat(4000)}":`.repeat(30)}[${fill('0,', 100_000)}0]${'}'.repeat(30)}`;

/** What keeps readers of JSON and YAML busy. */
const DATA: readonly (readonly [name: string, what: readonly string[], file: string, content: Content])[] = [
  ['Lists in each other', ['json'], 'content/wins/deep-lists.json', deep('[', ']', 120_000)],
  ['Groups in each other', ['json'], 'content/wins/deep-groups.json', deep('{"a":', '}', 40_000).replace(':}', ':0}')],
  ['Lists that never end', ['json'], 'content/wins/open-lists.json', fill('[')],
  ['Groups that never end', ['json'], 'content/wins/open-groups.json', fill('{"a":')],
  ['Messages just too deep', ['json'], 'locales/ar/deep-messages.json', `{"a":${deep('[', ']', 40)}}`],
  ['A list of a hundred thousand lists', ['fields', 'gate'], 'content/wins/wide.json', `[${fill('[],')}[]]`],
  [
    'A group of many fields',
    ['fields', 'gate'],
    'content/wins/many.json',
    `{${Array.from({ length: 18_000 }, (_, i) => `"f${i}":0`).join(',')}}`,
  ],
  ['Messages with long names of groups', ['locales', 'messages', 'gate'], 'locales/ar/long-names.json', LONG_NAMES],
  ['A number of a quarter of a million digits', ['fields', 'gate'], 'content/wins/digits.json', fill('9')],
  ['A text of backslashes', ['json'], 'content/wins/backslashes.json', `"${fill('\\')}`],
  ['A file of a quarter of a million spaces', ['json'], 'content/wins/many-spaces.json', fill(' ')],
  ['A file that is too heavy', ['paths.too-heavy'], 'content/wins/heavy.json', `{"a":"${'x'.repeat(300_000)}"}`],
  ['A page that is too heavy', ['paths.too-heavy'], 'content/pages/en/heavy.mdx', 'x'.repeat(5_000_000)],
  ['Messages that are too heavy', ['paths.too-heavy'], 'locales/ar/heavy.json', fill('[', 300_000)],
  [
    'Front matter of lists in each other',
    ['json', 'yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/deep-yaml.mdx',
    `---\n▶a: ${deep('[', ']', 20_000)}\n---\nText.\n`,
  ],
  [
    'Front matter of groups in each other',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/deep-groups.mdx',
    `---\n▶a: ${deep('{a: ', '}', 20_000)}\n---\nText.\n`,
  ],
  [
    'Front matter of keys in each other',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/deep-keys.mdx',
    `---\n▶${fill('? ', 40_000)}x\n---\nText.\n`,
  ],
  [
    'Front matter of dashes in each other',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/deep-dashes.mdx',
    `---\n▶${fill('- ', 40_000)}x\n---\nText.\n`,
  ],
  [
    'Front matter of many fields',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/many-fields.mdx',
    `---\n▶${Array.from({ length: 18_000 }, (_, i) => `f${i}: 0`).join('\n')}\n---\nText.\n`,
  ],
  [
    'Front matter of anchors',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/anchors.mdx',
    `---\n▶a: [${fill('&a x, ', 100_000)}x]\n---\nText.\n`,
  ],
  [
    'Front matter of one long line',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/long-line.mdx',
    `---\n▶title: "${fill('x')}"\n---\nText.\n`,
  ],
  [
    'Front matter of a quotation that never ends',
    ['yaml', 'gate', 'page', 'fields'],
    'content/explainer/en/open-quote.mdx',
    `---\n▶title: "${fill('x\\n')}\n---\nText.\n`,
  ],
];

/** Files that make the check itself work: each has more mistakes than anybody reads. */
const MISTAKES: readonly HostileCase[] = [
  ...pages([
    ['A page of five thousand mistakes', ['page', 'gate'], '{a}\n\n'.repeat(5000)],
    ['A page of five thousand dead links', ['links', 'page', 'gate'], '[a](b) '.repeat(5000)],
    ['A page of five thousand testimonies that are not there', ['refs', 'page', 'gate'], '<Testimony id="x" />\n\n'.repeat(5000)],
  ]),
  hostile('An entry with two thousand unknown fields', 'content/wins/fields.json', strange(2000), ['fields', 'gate']),
];

function strange(count: number): string {
  const fields = Array.from({ length: count }, (_, i) => `"x${i}": 0,`).join('\n');
  return entryText('wins').replace('{', () => `{\n▶${fields}`);
}

/** Files that loop, swell or crash what reads them. */
export const EXHAUSTION: readonly HostileCase[] = [...pages(PAGES), ...placed(DATA), ...MISTAKES].map((one) => ({
  ...one,
  mayFail: true,
  lines: [],
  apart: MISTAKES.includes(one) ? 'many mistakes' : 'exhaustion',
}));
