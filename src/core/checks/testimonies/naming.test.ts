import { expect, test } from 'vitest';
import { beginsWithName, isFollowedByName, tracesIn } from '#src/core/checks/testimonies/naming.ts';

test.each([
  ['My name is Awa and I sell fish.', 'says-name'],
  ['I’m called Awa.', 'says-name'],
  ['Je m’appelle Awa.', 'says-name'],
  ['Me llamo Rosa.', 'says-name'],
  ['Chamo-me Rosa.', 'says-name'],
  ['Em dic Rosa.', 'says-name'],
  ['اسمي سلمى وأعمل في السوق.', 'says-name'],
  ['ስሜ ሰላም ይባላል።', 'says-name'],
  ['ሰላም እባላለሁ።', 'says-name'],
  ['Write to awa@forest.example.', 'email'],
  ['Call +237 6 99 12 34 56.', 'phone'],
  ['اتصل على ٠٩١١٢٣٤٥٦٧.', 'phone'],
  ['0911 23 45 67 ይደውሉ።', 'phone'],
  ['On the network I am @awa_keita.', 'account'],
  ['See facebook.com/awa.keita.', 'account'],
  ['They came to 4.1527, 9.2410.', 'coordinates'],
  ['They came to 4°09′10″N 9°14′28″E.', 'coordinates'],
  ['በ0911 23 45 67 ይደውሉ።', 'phone'],
  ['awa.keita (at) forest (dot) example', 'email'],
])('“%s” tells who the person is', (text, trace) => expect(tracesIn(text)).toEqual([trace]));

test.each([
  'My name is not important; what happened is.',
  'They asked for my name and my number.',
  'Mon nom est connu d’eux.',
  'لن أذكر اسمي خوفا على أهلي.',
  'اسمي غير مهم.',
  'ስሜ እንዲጠቀስ አልፈልግም።',
  'It was open 08.00-17.00; on 01-02-2017 it closed.',
  'Nous avons perdu 10 000 000 000 de francs.',
  'Perdimos 1.500, 2.300 y 4.000 árboles.',
  'ስሜ በዝርዝሩ ውስጥ ነው።',
  'اسمي كان على الجدار.',
  'From 17 January to 20 April 2017 there was nothing.',
  'It lasted 93 days; 10 000 000 people were cut off.',
  'في ١٧ يناير ٢٠١٧ انقطع كل شيء.',
  'We paid 25,000 francs, then 0.5 percent more.',
  'On Facebook and WhatsApp nothing came through.',
])('“%s” tells nothing of the kind', (text) => expect(tracesIn(text)).toEqual([]));

test.each([
  ['Awa Keita, nurse', true],
  ['Community Health Worker', false],
  ['Nurse, South Sudan', false],
  ['Nurse (South Sudan)', false],
  ['nurse (Awa Keita)', true],
  ['Amina B. Yusuf, teacher', true],
  ['Radio journalist in Buea', false],
  ['ICT manager', false],
  ['Journaliste au Cameroun', false],
  ['Journalist in Addis Ababa', false],
  ['صحفي', false],
  ['ጋዜጠኛ', false],
])('whether the role “%s” begins with a name: %s', (role, is) => expect(beginsWithName(role, ['Juba, South Sudan'])).toBe(is));

test('a first name is followed by another name or not', () => {
  expect(isFollowedByName('It was Takang Ngu who began.', 'Takang')).toBe(true);
  expect(isFollowedByName('It was Takang who began.', 'Takang')).toBe(false);
  expect(isFollowedByName('Mary-Ann began.', 'Mary-Ann')).toBe(false);
  expect(isFollowedByName('“Yes,” said Takang. Nobody spoke.', 'Takang')).toBe(false);
});
