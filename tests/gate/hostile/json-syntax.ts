import { entries, entryText, placed, type HostileCase } from '../hostile-case.ts';

const WINS = entryText('wins');
const LAST = '"kind": "law",';

const CHANGED = entries('wins', [
  ['A field twice', 'yaml.field-twice', LAST, `${LAST}\n▶"kind": "bill",`],
  ['A field twice by an escape', 'yaml.field-twice', LAST, `${LAST}\n▶"\\u006bind": "bill",`],
  ['A field twice by an escape of all its letters', 'yaml.field-twice', LAST, `${LAST}\n▶"\\u006B\\u0069\\u006e\\u0064": "bill",`],
  ['A field twice inside a group', 'yaml.field-twice', '"name": "Forest Watch"', '"name": "Forest Watch",\n▶"name": "Evil"'],
  ['A language twice', 'yaml.field-twice', '"ar": {', '▶"en": { "title": "x", "summary": "x" },\n"ar": {'],
  ['A language twice by an escape', 'yaml.field-twice', '"ar": {', '▶"\\u0065n": { "title": "x", "summary": "x" },\n"ar": {'],
  ['A name with a trailing escape of nothing', 'fields.unknown', LAST, `${LAST}\n▶"kind\\u0000": "bill",`],
  ['A name with a hidden character', ['fields.unknown', 'text'], LAST, `${LAST}\n▶"kind\\u200b": "bill",`],
  ['A name in other letters', ['fields.unknown', 'text'], LAST, `${LAST}\n▶"kınd": "bill",`],
  ['A prototype as a field', 'fields.unknown', LAST, `${LAST}\n▶"__proto__": { "polluted": true },`],
  ['A prototype as a field by an escape', 'fields.unknown', LAST, `${LAST}\n▶"\\u005f_proto__": { "polluted": true },`],
  ['A constructor as a field', 'fields.unknown', LAST, `${LAST}\n▶"constructor": { "prototype": { "polluted": true } },`],
  ['A method of all objects as a field', 'fields.unknown', LAST, `${LAST}\n▶"toString": "x",`],
  ['A prototype among the languages', ['entries', 'fields'], '"text": {', '"text": {\n▶"__proto__": { "title": "x", "summary": "x" },'],
  ['A constructor among the languages', ['entries', 'fields'], '"text": {', '"text": {\n▶"constructor": { "title": "x", "summary": "x" },'],
  [
    'A prototype in a text',
    'fields.unknown',
    '"title": "A law for the river",',
    '"title": "A law for the river",\n▶"__proto__": { "source": "x" },',
  ],
  ['A merge as in YAML', 'fields.unknown', LAST, `${LAST}\n▶"<<": { "year": 2026 },`],
  ['A comment in a line', 'json', LAST, `${LAST} ▶// "year": 2026`],
  ['A comment between fields', 'json', LAST, `${LAST}\n▶/* "year": 2026 */`],
  ['A comment of YAML', 'json', LAST, `${LAST}\n▶# "year": 2026`],
  ['A number that is none', 'json', LAST, `${LAST}\n▶"year": NaN,`],
  ['A number beyond all', 'json', LAST, `${LAST}\n▶"year": Infinity,`],
  ['A number that becomes beyond all', 'fields', LAST, `${LAST}\n▶"year": 1e999,`],
  ['A number below all', 'fields', LAST, `${LAST}\n▶"year": -1e999,`],
  ['A number of another base', 'json', LAST, `${LAST}\n▶"year": 0x7EA,`],
  ['A number with a leading zero', 'json', LAST, `${LAST}\n▶"year": 02026,`],
  ['A number with a plus sign', 'json', LAST, `${LAST}\n▶"year": +2026,`],
  ['A number in Arabic digits', 'json', LAST, `${LAST}\n▶"year": ٢٠٢٦,`],
  ['A number with a fraction', 'fields', LAST, `${LAST}\n▶"year": 2026.5,`],
  ['A number with more digits than can be', 'fields', LAST, `${LAST}\n▶"year": ${'9'.repeat(2000)},`],
  ['A number as text', 'fields', LAST, `${LAST}\n▶"year": "2026",`],
  ['A value that is no value', 'json', LAST, `${LAST}\n▶"year": undefined,`],
  ['A value that is nothing', 'fields', LAST, `${LAST}\n▶"year": null,`],
  ['A value in single quotes', 'json', LAST, `${LAST}\n▶"year": '2026',`],
  ['A name without quotes', 'json', LAST, `${LAST}\n▶year: 2026,`],
  ['A text over two lines', 'json', '"A law for the river"', '"A law\nfor the river"'],
  ['A text with a tab inside', ['json', 'text'], '"A law for the river"', '"A law\tfor the river"'],
  ['A text with a code of another language', 'json', '"A law for the river"', '"A law \\x41"'],
  ['A text with half a code', 'json', '"A law for the river"', '"A law \\u00"'],
  ['A comma too many', 'json', '"A law for the river",', '"A law for the river",,'],
]);

const WHOLE = placed([
  ['A file of two values', 'json', 'content/wins/two-values.json', `${WINS}▶{}`],
  ['A file that ends in a null character', 'text', 'content/wins/null-character.json', `${WINS}\n▶\u0000`],
  ['A file that is a list', 'fields', 'content/wins/a-list.json', `[${WINS}]`],
  ['A file that is a text', 'fields', 'content/wins/a-text.json', '"evil"'],
  ['A file that is nothing', 'fields', 'content/wins/nothing.json', 'null'],
  ['A file that is a number', 'fields', 'content/wins/a-number.json', '1e999'],
  ['A file that is JavaScript', 'json', 'content/wins/javascript.json', `module.exports = require('fs').writeFileSync('%MARKER%', '')`],
  ['A file that is YAML', 'json', 'content/wins/yaml.json', '--- !!js/function "x"\n'],
  ['A file that is a page', 'json', 'content/wins/page.json', '<script>alert(1)</script>'],
  ['A file with a signature against hijacking', 'json', 'content/wins/hijack.json', `)]}',\n${WINS}`],
  ['A file with two byte order marks', ['text.byte-order-mark', 'json'], 'content/wins/two-marks.json', `\uFEFF\uFEFF${WINS}`],
  ['A file of spaces', 'json', 'content/wins/spaces.json', '   \n\n  '],
  ['A file with marks of a merge', 'json.merge-marks', 'content/wins/merge.json', `${WINS.replace('  "kind"', '▶<<<<<<< HEAD\n  "kind"')}`],
  ['A file that is cut off', 'json.ends-early', 'content/wins/cut.json', '{\n  "country": "ET",\n▶  "issue": "privacy"'],
  ['A coalition without anybody', ['fields', 'json'], 'content/coalition/everybody.json', '[]'],
  [
    'A coalition in one list',
    ['fields', 'json'],
    'content/coalition/list.json',
    `[\n${entryText('coalition')},\n${entryText('coalition')}\n]`,
  ],
]);

/** JSON that is read in one way here and in another there, or not at all. */
export const JSON_SYNTAX: readonly HostileCase[] = [...CHANGED, ...WHOLE];
