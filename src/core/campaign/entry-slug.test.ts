import { expect, test } from 'vitest';
import { isEntryName } from './entry-name.ts';
import { freeName, newEntryName, slugOf } from './entry-slug.ts';

test.each([
  ['River Watch', 'river-watch'],
  ['  Ça coule !  ', 'ca-coule'],
  ['Sông Hồng', 'song-hong'],
  ['Projet d’eau pour l\u2019avenir', 'projet-d-eau-pour-l-avenir'],
  ['Associació d’Ús de la Xarxa', 'associacio-d-us-de-la-xarxa'],
  ['Col·lectiu de l’Aigua', 'collectiu-de-l-aigua'],
  ['  «Œuvre & Straße» (2020) ', 'oeuvre-strasse-2020'],
  ['#KeepWater — on/off_2026', 'keepwater-on-off-2026'],
  ['جمعيّة النهر، القاهرة', 'جمعيّة-النهر-القاهرة'],
  ['جمعيّة الإنترنت للجميع', 'جمعيّة-الإنترنت-للجميع'],
  ['العـــربية', 'العربية'],
  ['المـــجتمع', 'المجتمع'],
  ['የወንዝ ጠባቂ፣ ባሌ', 'የወንዝ-ጠባቂ-ባሌ'],
  ['ድምፃችን ይሰማ፦ ማኅበር', 'ድምፃችን-ይሰማ-ማኅበር'],
  ['नदी की आवाज़', 'नदी-की-आवाज़'.normalize('NFC')],
  ['सूचना का अधिकार', 'सूचना-का-अधिकार'],
  ['မြန်မာ အင်တာနက်', 'မြန်မာ-အင်တာနက်'],
  ['می\u200cخواهم', 'میخواهم'],
  ['川の声', '川の声'],
  ['开放网络', '开放网络'],
  ['ΠΟΤΑΜΙ', 'ποταμι'],
  ['../../etc/passwd', 'etc-passwd'],
  ['İstanbul', 'istanbul'],
])('a file for “%s” is called “%s”', (text, name) => {
  expect(slugOf(text)).toBe(name);
  expect(newEntryName(text)).toBe(name);
  expect(isEntryName(name)).toBe(true);
});

test.each(['', '!!!', '\u0301', '—'])('where nothing is left of “%s”, there is no name but that of any entry', (text) => {
  expect(slugOf(text)).toBe('');
  expect(newEntryName(text)).toBe('entry');
});

test.each([
  ['Con', 'con-2'],
  ['Index', 'index-2'],
  ['Page 7', 'page-7-2'],
])('no entry is called “%s”: Windows or the site needs the name', (text, name) => {
  expect(newEntryName(text)).toBe(name);
});

test.each(['organisation ', 'water ', 'ድርጅት ', 'منظمة ', 'क ', 'organisation', 'ማ', 'ن'])(
  'a long name of “%s” ends before it is too long for a disk, also with a number',
  (part) => {
    const slug = slugOf(part.repeat(300));
    expect(isEntryName(freeName(slug, [slug]))).toBe(true);
    expect(isEntryName(newEntryName(part.repeat(40), [newEntryName(part.repeat(40))]))).toBe(true);
  },
);

test('a name that is taken gets a number, also where it only differs in capitals', () => {
  expect(freeName('river', ['lake'])).toBe('river');
  expect(freeName('river', ['River', 'river-2'])).toBe('river-3');
  expect(newEntryName('River Watch', ['river-watch', 'river-watch-2'])).toBe('river-watch-3');
});
