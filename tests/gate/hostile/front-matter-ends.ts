import { wholePages, type HostileCase } from '../hostile-case.ts';

const FIELDS = 'title: "A page"\ndescription: "A page."\norder: 10\ngroup: "threats"\n';
const CODE = `import fs from 'node:fs'\n\n{fs.writeFileSync('%MARKER%', '')}\n`;

/** Pages that are read in one way here and in another there, by where their front matter begins or ends. */
export const FRONT_MATTER_ENDS: readonly HostileCase[] = wholePages([
  ['Front matter that ends with a tab', 'page', `---\n${FIELDS}▶---\t\n▶${CODE}\n---\nText.\n`],
  ['Front matter that ends with spaces and a tab', 'page', `---\n${FIELDS}▶---  \t \n▶${CODE}\n---\nText.\n`],
  ['Front matter that ends with a space', 'page', `---\n${FIELDS}▶--- \n▶${CODE}\n---\nText.\n`],
  ['Front matter that ends with dots', ['page', 'yaml'], `---\n${FIELDS}▶...\n▶${CODE}\n---\nText.\n`],
  ['Front matter that ends with too many signs', ['page', 'yaml'], `---\n${FIELDS}▶----\n▶${CODE}\n---\nText.\n`],
  ['Front matter whose end is indented', ['page', 'yaml'], `---\n${FIELDS}▶ ---\n▶${CODE}\n---\nText.\n`],
  [
    'Front matter with code right behind its end',
    ['page', 'yaml'],
    `---\n${FIELDS}▶---{fs.writeFileSync('%MARKER%', '')}\n${CODE}\n---\nText.\n`,
  ],
  ['Front matter with a word behind its end', ['page', 'yaml'], `---\n${FIELDS}▶--- evil\n▶${CODE}\n---\nText.\n`],
  ['Front matter that plus signs end', ['page', 'yaml', 'fields'], `---\n${FIELDS}▶+++\n▶${CODE}\n---\nText.\n`],
  ['Front matter that plus signs end as a field', ['page', 'yaml', 'fields'], `---\n${FIELDS}▶+++: "x"\n---\nText.\n`],
  ['Front matter whose end is the name of a field', ['page', 'yaml', 'fields'], `---\n${FIELDS}▶---x: "x"\n▶${CODE}\n---\nText.\n`],
  [
    'Front matter that ends in a text of several lines',
    ['page', 'yaml', 'fields'],
    `---\ntitle: "A page"\n▶description: "A\n▶---x\n▶y"\norder: 10\ngroup: "threats"\n---\nText.\n`,
  ],
  [
    'Front matter whose end stands in a block of text',
    ['page', 'yaml', 'fields'],
    `---\ntitle: "A page"\n▶description: |\n  one\n---\n▶${CODE}---\nText.\n`,
  ],
  [
    'Front matter that ends in a list in brackets',
    ['page', 'yaml', 'fields'],
    `---\n▶{ title: "A page", description: "A\n▶---x", order: 10, group: "threats" }\n---\nText.\n`,
  ],
  ['Front matter in old line ends', ['page', 'yaml'], `---\r${FIELDS.replaceAll('\n', '\r')}---\rText.\r`],
  [
    'Front matter with an old line end before its end',
    ['page', 'yaml', 'fields', 'text'],
    `---\n${FIELDS.trimEnd()}\r▶---\r▶${CODE}\n---\nText.\n`,
  ],
  ['Front matter with a second document', ['page', 'yaml', 'fields'], `---\n${FIELDS}▶...\n▶layout: "evil.astro"\n---\nText.\n`],
  ['Front matter of TOML', 'page.no-front-matter', `+++\ntitle = "A page"\nlayout = "evil"\n+++\nText.\n`],
  ['Front matter of JSON', 'page.no-front-matter', `{ "title": "A page", "layout": "evil" }\n\nText.\n`],
  ['Front matter of JSON between its signs', 'page.no-front-matter', `---json\n{ "title": "A page" }\n---\nText.\n`],
  ['Front matter of JavaScript', 'page.no-front-matter', `---js\n{ title: require('fs').writeFileSync('%MARKER%', '') }\n---\nText.\n`],
  ['Front matter behind an empty line', 'page.no-front-matter', `\n---\n${FIELDS}layout: "evil.astro"\n---\nText.\n`],
  ['Front matter behind a space', 'page.no-front-matter', ` \n---\n${FIELDS}layout: "evil.astro"\n---\nText.\n`],
  ['Front matter that begins with too many signs', 'page.no-front-matter', `----\n${FIELDS}----\nText.\n`],
  ['Front matter that never ends', 'page.no-front-matter', `---\n${FIELDS}Text.\n`],
  ['Front matter behind two byte order marks', ['text.byte-order-mark', 'page.no-front-matter'], `\uFEFF\uFEFF---\n${FIELDS}---\nText.\n`],
  ['No front matter at all', 'page.no-front-matter', `Text.\n`],
  ['Front matter that is empty', ['page', 'fields'], `---\n---\nText.\n`],
  ['Front matter that is a list', ['fields', 'yaml'], `---\n▶- title\n- description\n---\nText.\n`],
  ['Front matter that is a text', ['fields', 'yaml'], `---\n▶title\n---\nText.\n`],
  ['A second front matter that hides code', 'page', `---\n${FIELDS}---\nText.\n\n---\n▶layout: evil\n---\n\n▶${CODE}`],
  [
    'A page of nothing but front matter that a merge broke',
    'json.merge-marks',
    `---\n▶<<<<<<< HEAD\n${FIELDS}=======\n${FIELDS}>>>>>>> evil\n---\nText.\n`,
  ],
]);
