import { expect, test } from 'vitest';
import { isEntryName } from '#src/core/campaign/entry-name.ts';
import { freeName, slug } from './slug.ts';

test.each([
  ['River Watch', 'river-watch'],
  ['  Ça coule !  ', 'ca-coule'],
  ['Sông Hồng', 'song-hong'],
  ['Projet d’eau pour l\u2019avenir', 'projet-deau-pour-lavenir'],
  ['#KeepWater — on/off_2026', 'keepwater-on-off-2026'],
  ['جمعيّة النهر، القاهرة', 'جمعيّة-النهر-القاهرة'],
  ['العـــربية', 'العربية'],
  ['የወንዝ ጠባቂ፣ ባሌ', 'የወንዝ-ጠባቂ-ባሌ'],
  ['नदी की आवाज़', 'नदी-की-आवाज़'.normalize('NFC')],
  ['می\u200cخواهم', 'میخواهم'],
  ['川の声', '川の声'],
  ['ΠΟΤΑΜΙ', 'ποταμι'],
  ['../../etc/passwd', 'etc-passwd'],
  ['İstanbul', 'istanbul'],
])('a file for “%s” is called “%s”', (text, name) => {
  expect(slug(text)).toBe(name);
  expect(isEntryName(name)).toBe(true);
});

test.each(['', '!!!', '\u0301', '—'])('where nothing is left of “%s”, there is no name', (text) => {
  expect(slug(text)).toBe('');
});

test.each(['water '.repeat(40), 'ማ'.repeat(90), 'ن'.repeat(300)])(
  'a long name ends before it is too long for a disk, also with a number',
  (text) => {
    expect(isEntryName(freeName(slug(text), [slug(text)]))).toBe(true);
  },
);

test('a name that is taken gets a number, also where it only differs in capitals', () => {
  expect(freeName('river', ['lake'])).toBe('river');
  expect(freeName('river', ['River', 'river-2'])).toBe('river-3');
});
