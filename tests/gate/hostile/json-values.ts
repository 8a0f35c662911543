import { entries, hostile, type HostileCase } from '../hostile-case.ts';
import { SAMPLE_LOCALES } from '#src/core/checks/sample-locales.ts';

const TITLE = '"A law for the river"';

const TEXTS = entries('wins', [
  ['A title with half a character by escape', 'text.half', TITLE, '"A law \\ud800 for"'],
  ['A title with the other half alone', 'text.half', TITLE, '"A law \\udc00 for"'],
  ['A title with the halves the wrong way round', 'text.half', TITLE, '"A law \\udc00\\ud800 for"'],
  ['A title that turns the direction by escape', 'text.direction', TITLE, '"A law \\u202e for"'],
  ['A title that opens an isolate by escape', 'text.isolate-open', TITLE, '"A law \\u2067 for"'],
  ['A title that closes an isolate by escape', 'text.isolate-closed', TITLE, '"A law \\u2069 for"'],
  ['A title with a control character by escape', 'text', TITLE, '"A law \\u001b[31m for"'],
  ['A title with nothing by escape', 'text', TITLE, '"A law \\u0000 for"'],
  ['A title with a deletion by escape', 'text', TITLE, '"A law \\u007f for"'],
  ['A title with a line end by escape', ['text', 'fields'], TITLE, '"A law\\u2028for"'],
  ['A title with a line break by escape', 'fields.not-line', TITLE, '"A law\\nfor"'],
  ['A title with an old line end by escape', ['fields', 'text'], TITLE, '"A law\\rfor"'],
  ['A title with a zero-width space by escape', 'text.zero-width-space', TITLE, '"A law\\u200bfor"'],
  ['A title with a tag by escape', 'text.tag', TITLE, '"A law \\udb40\\udc41 for"'],
  ['A title that is not composed by escape', 'text.not-nfc', TITLE, '"A law cafe\\u0301"'],
  ['A title of nothing that is seen', ['text', 'fields'], TITLE, '"\\u2800"'],
  ['A title of hard spaces', 'fields', TITLE, '"\\u00a0\\u00a0"'],
  ['A title that never ends', 'fields.too-long', TITLE, `"${'x'.repeat(100_000)}"`],
  ['A title in an entry that is a list', 'fields.not-text', TITLE, '["A law"]'],
  ['A title in an entry that is a group', 'fields.not-text', TITLE, '{ "toString": "A law" }'],
  ['A title that is empty', 'fields', TITLE, '""'],
  ['A field that is not known', 'fields.unknown', '"issue": "privacy",', '"issue": "privacy",\n▶"layout": "evil.astro",'],
  ['A country that is a path', 'fields', '"country": "ET"', '"country": "../../ET"'],
  ['A country that does not exist', 'codes', '"country": "ET"', '"country": "XX"'],
  ['An issue of a name that all objects have', 'names', '"issue": "privacy"', '"issue": "constructor"'],
  [
    'A source with a script as its address',
    ['fields', 'address'],
    '"name": "Forest Watch"',
    '"name": "Forest Watch",\n▶"url": "javascript:alert(1)"',
  ],
  ['A source with a data address', ['fields', 'address'], '"name": "Forest Watch"', '"name": "Forest Watch",\n▶"url": "data:text/html,x"'],
  [
    'A source with a name before its host',
    'address.user',
    '"name": "Forest Watch"',
    '"name": "Forest Watch",\n▶"url": "https://forest.example@evil.example/"',
  ],
  ['A source on a number', 'address.ip', '"name": "Forest Watch"', '"name": "Forest Watch",\n▶"url": "https://2130706433/"'],
  [
    'A source on a host that looks alike',
    'address',
    '"name": "Forest Watch"',
    '"name": "Forest Watch",\n▶"url": "https://fоrest.example/"',
  ],
  [
    'A source with spaces around its address',
    ['address', 'fields'],
    '"name": "Forest Watch"',
    '"name": "Forest Watch",\n▶"url": " https://forest.example/ "',
  ],
  [
    'A source with a backslash in its address',
    'address',
    '"name": "Forest Watch"',
    '"name": "Forest Watch",\n▶"url": "https://evil.example\\\\@forest.example/"',
  ],
  ['A source without slashes', ['address', 'fields'], '"name": "Forest Watch"', '"name": "Forest Watch",\n▶"url": "https:evil.example"'],
  ['A source on a day that never was', 'fields', '"name": "Forest Watch"', '"name": "Forest Watch",\n▶"date": "2026-02-30"'],
  [
    'A schema that watches who edits',
    ['fields', 'address'],
    '"country": "ET",',
    '▶"$schema": "https://evil.example/who-edits.json",\n"country": "ET",',
  ],
  [
    'A language that the campaign does not have',
    'entries.unknown-language',
    '"text": {',
    '"text": {\n▶"xx": { "title": "x", "summary": "x" },',
  ],
]);

const ELSEWHERE = [
  ...entries('coalition', [
    ['An organisation with a script as its site', ['fields', 'address'], '"focus"', '▶"website": "javascript:alert(1)",\n"focus"'],
    ['An organisation on the own computer', 'address', '"focus"', '▶"website": "https://localhost/",\n"focus"'],
    ['An organisation on a file', ['fields', 'address'], '"focus"', '▶"website": "file:///etc/passwd",\n"focus"'],
    ['An organisation with a permission as text', 'fields', '"logoPermission": false', '"logoPermission": "true"'],
    ['An organisation without languages as a list', 'fields', '"languages": [\n    "am"\n  ]', '"languages": "am"'],
    ['An organisation with a language that is markup', ['codes', 'fields'], '    "am"', '    "<script>"'],
  ]),
  ...entries('actions', [
    ['An action that leads to another site', ['refs', 'fields'], '"kit.html"', '"https://evil.example/"'],
    ['An action that runs a script', ['refs', 'fields'], '"kit.html"', '"javascript:alert(1)"'],
    ['An action that climbs out', ['refs', 'fields'], '"kit.html"', '"../../../etc/passwd"'],
    ['An action without steps', 'fields', '"steps": [\n        "Dig.",\n        "Water it."\n      ]', '"steps": []'],
  ]),
  ...entries('figures', [
    ['A number that is text with markup', 'fields', '1200', '"<script>alert(1)</script>"'],
    ['A number that becomes beyond all numbers', 'fields', '1200', '1e999'],
    ['A figure of an unknown kind', 'fields', '"kind": "number"', '"kind": "__proto__"'],
  ]),
  ...entries('kit', [
    ['A graphic as large as a house', 'fields', '"width": 600', '"width": 1e7'],
    ['A graphic without size', 'fields', '"width": 600', '"width": 0'],
    ['A graphic of a template on the disk', ['refs', 'fields'], '"template": "badge"', '"template": "../../../evil"'],
    ['A graphic of a template that all objects have', ['refs', 'fields'], '"template": "badge"', '"template": "constructor"'],
    ['A graphic whose words are a path', ['messages', 'fields'], '"slogans.stand"', '"__proto__.polluted"'],
    ['A graphic in a format that runs', 'fields', '"png"', '"js"'],
  ]),
  ...entries('letters', [
    ['A letter whose blank is what all objects have', 'letters', 'trees of {{place}}.', 'trees of {{constructor}}.'],
    ['A letter that calls other messages', 'letters', 'trees of {{place}}.', 'trees of {$t(site:x)}.'],
    ['A letter to nobody that is known', 'fields', '"government"', '"__proto__"'],
    ['A letter with words for a choice that all objects have', ['letters', 'fields'], '"river": {', '"constructor": {'],
  ]),
  ...entries('deck', [['A slide of a testimony on the disk', ['refs', 'fields'], '"testimony": "ranger"', '"testimony": "../../ranger"']]),
];

const text = (path: keyof typeof SAMPLE_LOCALES) => JSON.stringify(SAMPLE_LOCALES[path], null, 2);
const change = (path: keyof typeof SAMPLE_LOCALES, from: string, to: string) => text(path).replace(from, () => to);

/** Every message of the file is made of the next one, twice. */
function laughs(): string {
  const names = [...text('locales/ar/site.json').matchAll(/"(\w+)": "/g)].map(([, name]) => name!);
  const next = (i: number) => `$t(site:${names[i + 1] ?? names[0]})`;
  let i = -1;
  return text('locales/ar/site.json').replace(/": "[^"]*"/g, () => `": "${i++ === -1 ? '▶' : ''}${next(i)}${next(i)}"`);
}

const MESSAGES: readonly HostileCase[] = [
  hostile(
    'A message that is not known',
    'locales/ar/ui.json',
    change('locales/ar/ui.json', '"source"', '▶"evil": "x",\n"source"'),
    'messages.unknown',
  ),
  hostile(
    'A prototype among the messages',
    'locales/ar/share.json',
    change('locales/ar/share.json', '{', '{\n▶"__proto__": { "x": "y" },'),
    ['messages', 'fields'],
  ),
  hostile(
    'A message with a placeholder of its own',
    'locales/am/ui.json',
    change('locales/am/ui.json', 'ምንጭ፦ {{name}}', '▶{{process.env}} {{name}}'),
    'messages.extra',
  ),
  hostile(
    'Messages that call each other in a circle',
    'locales/ar/studio.json',
    change('locales/ar/studio.json', 'أطّروا صورتكم', '▶$t(remix.title)').replace('اصنعوا رسمكم', '$t(frame.title)'),
    'messages',
  ),
  hostile(
    'A message given twice, once as a path that hides that it is empty',
    'locales/am/site.json',
    change('locales/am/site.json', '"title": "መመሪያ"', '▶"title": ""').replace(/\}$/, ', ▶"explainer.title": "መመሪያ" }'),
    'messages',
  ),
  hostile('A billion laughs among the messages', 'locales/ar/site.json', laughs(), 'messages'),
  hostile('A message that is a list', 'locales/am/studio.json', change('locales/am/studio.json', '"ፎቶ ክፈፍ"', '▶["x"]'), 'messages'),
  hostile(
    'A message that turns the direction by escape',
    'locales/am/share.json',
    change('locales/am/share.json', 'ጽሑፎች', '▶ጽሑፎች\\u202e'),
    'text.direction',
  ),
  hostile('Messages that are a list', 'locales/am/kit.json', '[]', 'locales.not-messages'),
  hostile(
    'Messages with a prototype in the source language',
    'locales/en/studio.json',
    change('locales/en/studio.json', '{', '{\n▶"__proto__": { "polluted": "yes" },'),
    ['messages', 'fields'],
  ),
  hostile('Synonyms that are a group', 'locales/ar/search.json', '{ "synonyms": { "a": "b" } }', 'fields'),
  hostile('A language that the campaign does not list', 'locales/xx', '', 'locales.unlisted'),
];

/** JSON whose syntax is sound and whose values are not. */
export const JSON_VALUES: readonly HostileCase[] = [
  ...TEXTS,
  ...ELSEWHERE,
  ...MESSAGES.map((one) => (one.file === 'locales/xx' ? { ...one, files: { 'locales/xx/ui.json': '{}' } } : one)),
];
