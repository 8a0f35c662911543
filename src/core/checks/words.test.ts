import { expect, test } from 'vitest';
import { isForTests, readJson, sourceFiles } from '../../../tests/source-files.ts';
import { TOLD_IN, tellIn } from './words.ts';

type Catalogue = Record<string, Record<string, string>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const read = (language: string) => readJson<Catalogue>(`src/core/checks/words/${language}.json`);
const english = read('en');
const sentences = Object.entries(english).flatMap(([area, words]) => Object.entries(words).map(([name, text]) => ({ area, name, text })));
const code = sourceFiles()
  .filter(({ path }) => !isForTests(path) && /\.(ts|astro)$/.test(path))
  .map(({ text }) => text)
  .join('\n');

test('every sentence is said somewhere', () => {
  expect(sentences.length).toBeGreaterThan(100);
  const unsaid = sentences.filter(({ area, name }) => !isSaid(area, name.replace(PLURAL, '')));
  expect(unsaid.map(({ area, name }) => `${area}.${name}`)).toEqual([]);
});

/** All that stands in the code between single quotes and could be a key or a part of one. */
const QUOTED = new Set(code.match(/(?<=')[\w.-]+(?=')/g));
/** The templates of keys in the code, by their area. */
const TEMPLATES = Map.groupBy(code.matchAll(/`([\w-]+)\.([\w-]*)\$\{[^}]*\}([\w-]*)`/g), ([, area]) => area!);

/** A key stands in the code whole, or as a template of its area with its changing part, such as `not-id`, elsewhere. */
function isSaid(area: string, name: string): boolean {
  if (QUOTED.has(`${area}.${name}`)) return true;
  return (TEMPLATES.get(area) ?? []).some(([, , start = '', end = '']) => {
    if (!name.startsWith(start) || !name.endsWith(end) || name.length <= start.length + end.length) return false;
    return QUOTED.has(name.slice(start.length, name.length - end.length));
  });
}

test('a sentence is told with what is put into it, and a value is never read as a sentence itself', () => {
  const tell = tellIn('en');
  expect(tell(['refs.no-action', { id: '%{id} $t(fix.remove)' }])).toBe('There is no action “%{id} $t(fix.remove)”.');
  expect([1, 2].map((count) => tell(['print.count', { count }]))).toEqual(['1 problem.', '2 problems.']);
  expect(tellIn('xx')(['fix.remove'])).toBe('Remove it.');
});

// English, from which the others are translated, is always there: it is held against itself, so that its own plurals are checked too.
test('problems can be told in English', () => {
  expect(TOLD_IN).toContain('en');
});

test.each(TOLD_IN)('in “%s”, every sentence is there, in every plural form of the language', (language) => {
  const catalogue = read(language);
  expect(keysOf(catalogue)).toEqual(keysIn(language));
});

test.each(TOLD_IN)('in “%s”, no sentence is empty, and each names the values that the English one names', (language) => {
  const catalogue = read(language);
  const wrong = Object.entries(catalogue).flatMap(([area, words]) =>
    Object.entries(words).filter(([name, text]) => text.trim() === '' || !sameValues(text, englishOf(area, name), name)),
  );
  expect(wrong).toEqual([]);
});

function keysOf(catalogue: Catalogue): string[] {
  return Object.entries(catalogue)
    .flatMap(([area, words]) => Object.keys(words).map((name) => `${area}.${name}`))
    .toSorted();
}

/** The keys that a language must have: those of English, with each plural in the forms that CLDR gives the language. */
function keysIn(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = sentences.flatMap(({ area, name }) =>
    PLURAL.test(name) ? forms.map((form) => `${area}.${name.replace(PLURAL, `_${form}`)}`) : [`${area}.${name}`],
  );
  return [...new Set(keys)].toSorted();
}

function englishOf(area: string, name: string): string {
  return english[area]?.[name] ?? english[area]?.[name.replace(PLURAL, '_other')] ?? '';
}

/** “No problem”, “one problem” and “two problems” may say the number in words. */
function sameValues(text: string, original: string, name: string): boolean {
  const optional = /_(zero|one|two)$/.test(name) ? ['count'] : [];
  const values = (of: string) => new Set([...of.matchAll(/%\{(\w+)\}/g)].map((match) => match[1]!));
  const [given, wanted] = [values(text), values(original)];
  return given.isSubsetOf(wanted) && [...wanted].every((value) => given.has(value) || optional.includes(value));
}
