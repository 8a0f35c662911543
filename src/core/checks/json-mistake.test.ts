import { expect, test } from 'vitest';
import { jsonMistake } from '#src/core/checks/json-mistake.ts';
import { placeOf, placeOfKey, readJson } from '#src/core/checks/located.ts';
import { tellIn } from '#src/core/checks/words.ts';

const tell = tellIn('en');

// prettier-ignore
const MISTAKES: [story: string, text: string, place: string, what: string, fix: string][] = [
  ['a missing comma', '{\n  "title": "ዛፍ"\n  "order": 10\n}',
    '2:16', 'A comma is missing here.', 'Put a comma between the two.'],
  ['a comma too many in a group', '{\n  "title": "شجرة",\n}',
    '2:18', 'There is a comma too many at the end of a list or group.', 'Remove this comma.'],
  ['a comma too many in a list', '["en", "ar",]',
    '1:12', 'There is a comma too many at the end of a list or group.', 'Remove this comma.'],
  ['a comma twice', '["en",, "ar"]',
    '1:7', 'A value is missing here.', 'Write a text in straight double quotes, a number, true, false, […] or {…}.'],
  ['a missing colon', '{\n  "title" "شجرة"\n}',
    '2:10', 'A colon is missing after the name of a field.', 'Write it so: "title": "…".'],
  ['a missing value', '{ "title": }',
    '1:12', 'A value is missing here.', 'Write a text in straight double quotes, a number, true, false, […] or {…}.'],
  ['a missing name', '{ : 10 }',
    '1:3', 'The name of a field is missing here.', 'Write a name in straight double quotes, a colon and a value: "title": "…".'],
  ['a text that is not closed', '{\n  "title": "شجرة,\n  "order": 10\n}',
    '2:12', 'The quotation mark that ends this text is missing.', 'Put " at its end. A text stands on one line.'],
  ['a text that is not opened', '{ "title": شجرة" }',
    '1:12', 'This is neither text in quotes, nor a number, nor true or false.', 'Put text into straight double quotes; write a quotation mark inside a text as \\".'],
  ['a quotation mark inside a text', '{ "title": "the "green" hill" }',
    '1:18', 'This is neither text in quotes, nor a number, nor true or false.', 'Put text into straight double quotes; write a quotation mark inside a text as \\".'],
  ['curly quotation marks', '{ “title”: 1 }',
    '1:3', 'Names and texts must stand in straight double quotes.', 'Write "…" instead.'],
  ['single quotation marks', "{ 'title': 1 }",
    '1:3', 'Names and texts must stand in straight double quotes.', 'Write "…" instead.'],
  ['a lonely backslash', '{ "title": "a\\b c\\d" }',
    '1:18', 'A \\ can’t stand alone in a text.', 'Write \\\\ for the sign, or remove it.'],
  ['a tab in a text', '{ "title": "a\tb" }',
    '1:14', 'A tab can’t stand in a text.', 'Write a space instead.'],
  ['a comment', '{\n  // later\n  "title": 1\n}',
    '2:3', 'A comment can’t stand in this file.', 'Remove it.'],
  ['a number that begins with 0', '{ "order": 010 }',
    '1:12', 'This is neither text in quotes, nor a number, nor true or false.', 'Put text into straight double quotes; write a quotation mark inside a text as \\".'],
  ['a bracket of the wrong kind', '{ "list": ["a" } }',
    '1:16', 'A } stands where a ] belongs.', 'Write ] here, or close with ] before.'],
  ['an end too early', '{\n  "list": [\n    "a"\n',
    '3:8', 'The file ends too early.', 'Add ] } at the end.'],
  ['an end after a comma', '{ "title": "a",',
    '1:16', 'The file ends too early.', 'Add what is missing, then } at the end.'],
  ['something after the end', '{ "title": "a" }\n}',
    '2:1', 'Something stands after the end of the content.', 'Remove it, or the bracket before it that ends the content too early.'],
  ['an empty file', '',
    '1:1', 'This file is empty.', 'Copy another file of the same folder and change it, or remove this file.'],
  ['only spaces', '\n \n',
    '1:1', 'This file is empty.', 'Copy another file of the same folder and change it, or remove this file.'],
  ['plain words', 'شجرة',
    '1:1', 'This is neither text in quotes, nor a number, nor true or false.', 'Put text into straight double quotes; write a quotation mark inside a text as \\".'],
  ['the marks of a merge', '{\n<<<<<<< HEAD\n  "title": "a"\n=======\n  "title": "b"\n>>>>>>> other\n}',
    '2:1', 'Two versions of this file were merged and the marks of the merge are still here.', 'Keep one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.'],
  ['a field given twice', '{\n  "title": "a",\n  "title": "b"\n}',
    '3:3', 'The same field stands here twice.', 'Keep one of the two.'],
  ['brackets without end', '['.repeat(9_000) + ']'.repeat(9_000),
    '1:1', 'Lists and groups are nested too deeply in this file.', 'Copy another file of the same folder and change its texts.'],
];

test.each(MISTAKES)('%s is found where it stands', (_, text, place, what, fix) => {
  const located = readJson('f.json', text);
  const problems = Array.isArray(located) ? located : [];
  expect(problems.map((found) => [found.file, `${found.line}:${found.column}`, tell(found.what), tell(found.fix)])).toEqual([
    ['f.json', place, what, fix],
  ]);
});

test('a byte order mark and the line ends of Windows are no mistake, and don’t move the places', () => {
  const located = readJson('f.json', '\uFEFF{\r\n\t"title": "شجرة",\r\n\t"list": ["a"]\r\n}');
  if (Array.isArray(located)) throw new Error('not read');
  expect(located.data).toEqual({ title: 'شجرة', list: ['a'] });
  expect(placeOf(located, ['list', 0])).toEqual({ line: 3, column: 11 });
  expect(placeOfKey(located, [], 'list')).toEqual({ line: 3, column: 2 });
  expect(placeOf(located, ['list', 7, 'deeper'])).toEqual({ line: 3, column: 10 });
});

test('wherever a sound file is cut, the cut is found at its end', () => {
  const text = '{"a": ["b", {"c": -1.5e3, "d": null}], "e": true}';
  for (let end = 1; end < text.length; end++) {
    const { position } = jsonMistake(text.slice(0, end));
    expect(position).toBeLessThanOrEqual(end);
  }
});

test('every sound value is read as JSON reads it', () => {
  const value = { a: [0, -1.5, 1e21, true, null, '\\ / " \u0000 \ud83c\udf33'], '': {}, 'a.b': [[]], __proto__x: 'ዛፍ' };
  const located = readJson('f.json', JSON.stringify(value, null, 2));
  expect(located).toMatchObject({ data: value });
});
