import { expect, test } from 'vitest';
import { isEntryName } from '#src/core/campaign/entry-name.ts';
import { id } from '#src/core/campaign/fields.ts';

test.each([
  'case-study-cameroon',
  '2024',
  'منظمة-الغابة',
  'الدَّعم-٢٠٢٦',
  'የደን-ጠባቂ',
  'pourquoi-les-forêts',
  'què-és-una-ação',
  'वन-की-रक्षा',
  '森林-守护者',
  'ป่าไม้',
  'yaşlı-ağaç',
  'лес',
  'δάσος',
  'יער',
  'ქართული-ტყე',
  'rừng'.normalize('NFC'),
])('a file may be called %s', (name) => {
  expect(isEntryName(name)).toBe(true);
  expect(id.parse(name)).toBe(name);
});

test.each([
  ['capitals', 'Forest'],
  ['capitals of another script', 'Лес'],
  ['a space', 'the forest'],
  ['an underscore', 'the_forest'],
  ['a hyphen at the start', '-forest'],
  ['a hyphen at the end', 'forest-'],
  ['two hyphens', 'the--forest'],
  ['a dot', 'forest.en'],
  ['two dots', '..'],
  ['a slash', 'the/forest'],
  ['a sign of addresses', 'forest#1'],
  ['a percent sign', 'forest%20'],
  ['a mark without its letter', '\u0301a'],
  ['a letter and its mark apart', 'fore\u0302t'],
  ['a sign that nobody sees', 'for\u200Best'],
  ['a turn of direction', 'for\u202Eest'],
  ['a picture', '🌳'],
  ['a fraction', '½'],
  ['nothing', ''],
  ['more bytes than disks hold beside the rest', 'ደ'.repeat(27)],
])('a file can’t have in its name %s', (_, name) => {
  expect(isEntryName(name)).toBe(false);
  expect(id.safeParse(name).success).toBe(false);
});
