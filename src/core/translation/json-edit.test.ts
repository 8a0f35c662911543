import { expect, test } from 'vitest';
import { withoutValue, withValue } from './json-edit.ts';
import { seeded } from './sample-pages.ts';

const FILE = `{
    "name":   "ደን",
  "text": { "en": {"title":"Trees"}, "ar": { "title": "أشجار" , "body": [ "واحد",
     "اثنان" ] } },
  "empty": {},\t"none": null
}
`;

test.each([
  ['a text is replaced', ['text', 'ar', 'title'], 'شجر', '"title": "أشجار"', '"title": "شجر"'],
  ['a field is added in a line', ['text', 'en', 'body'], ['One'], '{"title":"Trees"}', '{"title":"Trees", "body": [\n      "One"\n    ]}'],
  ['a group is added', ['stamps', 'ar'], 'x', '"none": null', '"none": null,\n  "stamps": {\n    "ar": "x"\n  }'],
  ['an empty group is filled', ['empty', 'a'], 1, '{}', '{\n    "a": 1\n  }'],
  ['nothing is replaced by a group', ['none', 'a'], 1, 'null', '{\n    "a": 1\n  }'],
] as [string, string[], unknown, string, string][])('%s, and every other character of the file stays', (_, path, value, from, to) => {
  expect(withValue(FILE, path, value)).toBe(FILE.replace(from, to));
});

test('a field that is added can be taken away again, wherever it stands', () => {
  for (const path of [['a'], ['empty', 'x'], ['text', 'am']]) {
    const added = withValue(FILE, path, { title: 'ዛፎች "ደን" \\ \u2028' });
    expect(JSON.parse(withoutValue(added, path))).toEqual(JSON.parse(FILE));
  }
  expect(withoutValue('{ "a": 1, "b": 2 }', ['a'])).toBe('{ "b": 2 }');
  expect(withoutValue('{ "a": 1, "b": 2 }', ['b'])).toBe('{ "a": 1 }');
  expect(withoutValue('{ "a": 1 }', ['a'])).toBe('{  }');
  expect(withoutValue(FILE, ['text', 'fr'])).toBe(FILE);
  expect(withoutValue(FILE, ['name', 'fr'])).toBe(FILE);
});

test.each([
  ['a mark at its start', '\uFEFF{\n  "a": "ሀ"\n}\n'],
  ['lines from Windows', '{\r\n  "a": "ሀ"\r\n}\r\n'],
  ['tabs', '{\n\t"a": "ሀ"\n}'],
  ['everything in a line', '{"a":"ሀ"}'],
  ['escapes', '{"\\u0061":"\\u12000\\/\\"\\\\ # : {} []"}'],
  ['a name that a program could mistake', '{"__proto__": "x", "a": "yes", "<<": {"b": 1}, "~": null, "1e3": 1}'],
])('a file with %s keeps it', (_, text) => {
  const data = JSON.parse(text.replace('\uFEFF', '')) as object;
  const edited = withValue(text, ['b', 'c'], 'ለ: "ሐ" # መ');
  expect(JSON.parse(edited.replace('\uFEFF', ''))).toEqual({ ...data, b: { c: 'ለ: "ሐ" # መ' } });
  expect(edited.startsWith(text.slice(0, 8))).toBe(true);
  expect(edited.endsWith(text.slice(-1))).toBe(true);
});

test('whatever a file holds, setting a value changes that value alone', () => {
  const random = seeded(5);
  // Node 24 itself mistakes names of one escaped sign for each other.
  const texts = [
    '',
    'أشجار',
    'ዛፍ',
    'a: b',
    '- x',
    '"a',
    '\\b',
    '\nc',
    '# x',
    '{',
    "'",
    '\u0085',
    '\u2028',
    '&a',
    '*a',
    '!!x',
    '0x1',
    'null',
    '🌳',
    '%',
    '@',
  ];
  const any = (depth: number): unknown => {
    const kind = random();
    if (depth > 2 || kind < 0.5) return texts[Math.floor(random() * texts.length)];
    if (kind < 0.6) return [1e21, -0.5, null, true][Math.floor(random() * 4)];
    const count = Math.floor(random() * 4);
    if (kind < 0.7) return Array.from({ length: count }, () => any(depth + 1));
    return Object.fromEntries(Array.from({ length: count }, () => [texts[Math.floor(random() * texts.length)]! || 'k', any(depth + 1)]));
  };
  for (let i = 0; i < 300; i++) {
    const data = { ...(any(0) as object), group: any(0), last: any(0) };
    const text = JSON.stringify(data, null, [0, 2, '\t'][i % 3]);
    const set = withValue(text, ['group', 'ar'], 'نص');
    const group = typeof data.group === 'object' && data.group !== null && !Array.isArray(data.group) ? data.group : {};
    expect(JSON.parse(set), text).toEqual({ ...data, group: { ...group, ar: 'نص' } });
    expect(JSON.parse(withoutValue(set, ['last']))).toEqual({ ...data, group: { ...group, ar: 'نص' }, last: undefined });
  }
});
