import { describe, expect, test } from 'vitest';
import { renameField, setNumber } from './edit-json.ts';

const lines = (...all: string[]) => all.join('\n');

describe('a field gets another name, and no other sign of the file changes', () => {
  test.each([
    ['on one line', '{"home":{"numbers":"a","chart":"numbers"}}', '{"home":{"numbersPage":"a","chart":"numbers"}}'],
    ['with tabs', '{\n\t"home": {\n\t\t"numbers": "a"\n\t}\n}\n', '{\n\t"home": {\n\t\t"numbersPage": "a"\n\t}\n}\n'],
    [
      'with line ends of Windows',
      '{\r\n  "home": {\r\n    "numbers": "a"\r\n  }\r\n}',
      '{\r\n  "home": {\r\n    "numbersPage": "a"\r\n  }\r\n}',
    ],
    ['with a byte order mark', '\uFEFF{"home": {"numbers": "a"}}', '\uFEFF{"home": {"numbersPage": "a"}}'],
    ['written with an escape', '{"home": {"n\\u0075mbers": "أرقام"}}', '{"home": {"numbersPage": "أرقام"}}'],
    ['of the same name elsewhere', '{"numbers": 1, "home": {"numbers": "a"}}', '{"numbers": 1, "home": {"numbersPage": "a"}}'],
    ['with strange spaces', '{ "home" :\n{ "numbers"  :  "ሀ" } }', '{ "home" :\n{ "numbersPage"  :  "ሀ" } }'],
    ['that is not there', '{"home": {"wins": []}}', '{"home": {"wins": []}}'],
    ['of something that is no group', '{"home": [1]}', '{"home": [1]}'],
  ])('%s', (_, text, after) => {
    expect(renameField(text, ['home', 'numbers'], 'numbersPage')).toBe(after);
  });
});

describe('a number is set where it stands, else as the first field, behind $schema', () => {
  test.each([
    ['it stands there', '{\n  "name": "a",\n  "schema": 1\n}', '{\n  "name": "a",\n  "schema": 2\n}'],
    [
      'behind $schema',
      lines('{', '  "$schema": "../s.json",', '  "name": "a"', '}'),
      lines('{', '  "$schema": "../s.json",', '  "schema": 2,', '  "name": "a"', '}'),
    ],
    ['first', lines('{', '\t"name": "a"', '}'), lines('{', '\t"schema": 2,', '\t"name": "a"', '}')],
    ['on one line', '{"name":"a"}', '{"schema": 2, "name":"a"}'],
    ['nothing else is there', '{}', '{ "schema": 2 }'],
    ['only $schema is there', '{"$schema": "./s.json"}', '{"$schema": "./s.json", "schema": 2}'],
    ['Windows', '\uFEFF{\r\n  "name": "ሀ"\r\n}', '\uFEFF{\r\n  "schema": 2,\r\n  "name": "ሀ"\r\n}'],
  ])('%s', (_, text, after) => {
    expect(setNumber(text, 'schema', 2)).toBe(after);
    expect(setNumber(after, 'schema', 2)).toBe(after);
    expect(JSON.parse(after.replace('\uFEFF', ''))).toEqual({ ...JSON.parse(text.replace('\uFEFF', '')), schema: 2 });
  });
});
