import { expect, test } from 'vitest';
import { isEntryName } from '#src/core/campaign/entry-name.ts';
import { slugOf } from '#src/core/volunteer/entry-slug.ts';

const NAMES: [name: string, slug: string][] = [
  ['River Watch', 'river-watch'],
  ['Associació d’Ús de la Xarxa', 'associacio-d-us-de-la-xarxa'],
  ['  «Œuvre & Straße» (2020) ', 'oeuvre-strasse-2020'],
  ['ድምፃችን ይሰማ፦ ማኅበር', 'ድምፃችን-ይሰማ-ማኅበር'],
  ['جمعيّة الإنترنت للجميع', 'جمعيّة-الإنترنت-للجميع'],
  ['المـــجتمع', 'المجتمع'],
  ['सूचना का अधिकार', 'सूचना-का-अधिकार'],
  ['မြန်မာ အင်တာနက်', 'မြန်မာ-အင်တာနက်'],
  ['开放网络', '开放网络'],
  ['Con', 'con-2'],
  ['Index', 'index-2'],
  ['!!!', 'entry'],
  ['', 'entry'],
];

test.each(NAMES)('%s is kept as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(isEntryName(slug)).toBe(true);
});

test('a name that is taken gets a number', () => {
  expect(slugOf('River Watch', ['river-watch', 'river-watch-2'])).toBe('river-watch-3');
});

test.each(['organisation', 'ድርጅት', 'منظمة', 'क'])('a long name of “%s” still is the name of a file', (word) => {
  for (const name of [`${word} `.repeat(40), word.repeat(60)]) expect(isEntryName(slugOf(name, [slugOf(name)]))).toBe(true);
});
