import { expect, test } from 'vitest';
import { readJson, type Located } from '#src/core/checks/located.ts';
import { codeOwners, FORGES, readOwners, wrongFile } from './owners.ts';

const PARTS = [
  { code: undefined, owners: ['@river/core'] },
  { code: 'am', owners: [] },
  { code: 'ar', owners: ['@river/arabic', '@samia', 'samia@river.example', '@river/north/cairo'] },
];
const textFor = (forge: string, parts = PARTS) =>
  codeOwners(
    FORGES.find(({ path }) => path.startsWith(`.${forge}`))!,
    parts,
  );

test('GitHub asks whoever cares for a language, by folder', () => {
  expect(textFor('github')).toContain('/content/*/ar/ @river/arabic @samia samia@river.example\n/locales/ar/ @river/arabic');
  expect(textFor('github')).toContain('/.github/ @river/core\n');
  expect(textFor('github')).not.toContain('/am/');
});

test('GitLab has a section for each language, and groups within groups', () => {
  expect(textFor('gitlab')).toContain('[ar]\n/content/*/ar/ @river/arabic @samia samia@river.example @river/north/cairo\n');
});

/** Go’s and JavaScript’s expressions agree on these; Forgejo takes away one backslash and adds ^ and $. */
function asksFor(file: string): string[] {
  const rules = textFor('forgejo')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
  return rules.flatMap(([rule, ...owners]) => (new RegExp(`^${rule!.replace(/\\(.)/g, '$1')}$`).test(file) ? owners : []));
}

test.each([
  ['content/explainer/ar/the-numbers.mdx', ['@river/arabic', '@samia']],
  ['locales/ar/ui.json', ['@river/arabic', '@samia']],
  ['locales/ary/ui.json', []],
  ['content/explainer/am/ar/x.mdx', []],
  ['public/content/pages/ar/x.mdx', []],
  ['.github/workflows/check.yml', ['@river/core']],
  ['agithub/workflows/check.yml', []],
  ['package.json', ['@river/core']],
])('Forgejo asks for %s: %s', (file, owners) => {
  expect(asksFor(file)).toEqual(owners);
});

test('without accounts the file says how to add some, and no forge reads an account in it', () => {
  for (const { path } of FORGES) {
    const text = textFor(path.slice(1, 7), [{ code: 'ar', owners: [] }]);
    expect(text).toContain('Nobody is named');
    expect(text.split('\n').every((line) => line === '' || (line.startsWith('#') && !line.includes('@')))).toBe(true);
  }
});

test('a bad account is told with its place', () => {
  const text = '{\n  "owners": ["@samia", "@Samia", "samia", "https://forge.example/abebe", "@a b", "@x #y", "@@all", "*", "a@b"]\n}';
  const located = readJson('locales/ar/locale.json', text) as Located;
  const { owners, problems } = readOwners('locales/ar/locale.json', located, (located.data as { owners: string[] }).owners);
  expect(owners).toEqual(['@samia']);
  expect(problems.map(({ line, column, fix }) => [line, column, fix[1]?.['near'] ?? fix[0]])).toEqual([
    [2, 34, '@samia'],
    [2, 43, '@abebe'],
    [2, 74, 'owners.not-account-fix'],
    [2, 82, 'owners.not-account-fix'],
    [2, 91, 'owners.not-account-fix'],
    [2, 100, 'owners.not-account-fix'],
    [2, 105, 'owners.not-account-fix'],
  ]);
});

test('a file that somebody wrote by hand is never taken for one that is out of date', () => {
  const wanted = textFor('github');
  expect(wrongFile('f', wanted, wanted)).toBeUndefined();
  expect(wrongFile('f', wanted.replaceAll('\n', '\r\n'), wanted)).toBeUndefined();
  expect(wrongFile('f', undefined, wanted)?.what).toEqual(['owners.outdated']);
  expect(wrongFile('f', wanted.replace('@samia', '@other'), wanted)).toMatchObject({ what: ['owners.outdated'], column: 1 });
  expect(wrongFile('f', '* @me\n', wanted)?.what).toEqual(['owners.not-ours']);
});
