import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJson, sourceFiles } from '../../../tests/source-files.ts';
import { explain, type Report } from './explain.ts';
import { printable } from './printable.ts';
import { PROOF_LANGUAGES, tellProof } from './tell.ts';

type Catalogue = Record<string, Record<string, string>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const read = (language: string) => readJson<Catalogue>(`src/core/release/words/${language}.json`);
const english = read('en');
const keys = Object.entries(english).flatMap(([area, words]) => Object.keys(words).map((name) => `${area}.${name}`));

test('every sentence of the verifier is said somewhere', () => {
  const code = sourceFiles()
    .filter(({ path }) => /^src\/(core|io)\/release\/(?!.*\.test\.)/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const isSaid = (key: string) => {
    const [area, name] = key.replace(PLURAL, '').split('.') as [string, string];
    return (
      code.includes(`'${area}.${name}'`) ||
      [...code.matchAll(new RegExp(`\`${area}\\.([\\w-]*)\\$\\{`, 'g'))].some(([, start]) => name.startsWith(start!))
    );
  };
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});

test('all languages whose sentences are there are known', () => {
  const written = readdirSync(new URL('words/', import.meta.url)).map((file) => file.replace('.json', ''));
  expect([...PROOF_LANGUAGES].toSorted()).toEqual(written.toSorted());
});

test.each(PROOF_LANGUAGES)('in “%s”, every sentence is there, with the values of the English one', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = keys.flatMap((key) => (PLURAL.test(key) ? forms.map((form) => key.replace(PLURAL, `_${form}`)) : key));
  const own = Object.entries(read(language)).flatMap(([area, words]) =>
    Object.entries(words).map(([name, text]) => [`${area}.${name}`, text] as const),
  );
  expect(own.map(([key]) => key).toSorted()).toEqual([...new Set(wanted)].toSorted());
  const values = (text: string) =>
    [...new Set([...text.matchAll(/%\{\w+\}/g)].map(([place]) => place))].filter((place) => place !== '%{count}').toSorted();
  const wrong = own.filter(([key, text]) => {
    const [area, name] = key.split('.') as [string, string];
    const original = english[area]![name] ?? english[area]![name.replace(PLURAL, '_other')]!;
    return text.trim() === '' || values(text).join() !== values(original).join();
  });
  expect(wrong).toEqual([]);
});

test('a language that lacks a sentence says it in English, and an unknown one says all of them so', () => {
  expect(tellProof('xx')('files.more', { count: 1 })).toBe('… and one more.');
  expect(tellProof('xx')('files.more', { count: 3 })).toBe('… and 3 more.');
});

test('what stands in a copy can’t steer the terminal, or be read as a sentence', () => {
  expect(printable('a\u001b[31m\n\u202eb\u200b.html')).toBe('a<U+001B>[31m<U+000A><U+202E>b<U+200B>.html');
  expect(printable('می\u200cخواهم.html')).toBe('می\u200cخواهم.html');
  expect(tellProof('en')('fact.place', { place: '%{key}' })).toBe('Copy: %{key}');
});

test('many files are named in part, and counted whole', () => {
  const changed = Array.from({ length: 40 }, (_, i) => `en/${i}.html`);
  const changes = { changed, added: [], removed: [], moved: [], swapped: [], replaced: [], strange: [], unread: [] };
  const findings = { signature: { kind: 'none' }, changes } as const;
  const report: Report = { place: 'copy', state: 'altered', findings: { ...findings }, expected: { known: [] }, files: 40, notes: [] };
  const text = explain(report, tellProof('en'));
  expect(text).toContain('Changed (40):\n  en/0.html\n');
  expect(text).toContain('… and 15 more.');
  expect(text).not.toContain('en/30.html');
});
