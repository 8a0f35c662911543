import { expect, test } from 'vitest';
import { cleanLine, detailsOf, type Invitation, invitationText, type InvitationWords, readInvitation } from './invitation.ts';

const EMPTY: Invitation = { title: '', date: '', start: '', end: '', place: '', link: '', host: '', languages: '', access: '', own: '' };

const WORDS: InvitationWords = {
  line: '{label}: {value}',
  labels: { date: 'Date', time: 'Time', place: 'Place', link: 'Link', host: 'Host', languages: 'Languages', access: 'Access' },
  opening: 'Come and talk.',
  closing: 'No photos.',
  hashtag: '#OpenDoors',
  address: 'https://doors.example/en/index.html',
};

const AMHARIC: InvitationWords = {
  ...WORDS,
  line: '{label}፦ {value}',
  labels: { date: 'ቀን', time: 'ሰዓት', place: 'ቦታ', link: 'አድራሻ', host: 'ጋባዥ', languages: 'ቋንቋዎች', access: 'ተደራሽነት' },
};

const text = (invitation: Invitation, moment = { day: '', time: '' }, words = WORDS): string =>
  invitationText(invitation, detailsOf(invitation, moment, words.labels), words);

test('an invitation is whole: title, opening, when and where, one’s own line, closing, hashtag and address', () => {
  const invitation = { ...EMPTY, title: 'Let us talk', place: 'Room 4', host: 'Neighbours', own: 'Bring tea.' };
  expect(text(invitation, { day: 'Saturday, 12 December 2026', time: '18:00' })).toBe(
    [
      'Let us talk',
      'Come and talk.',
      'Date: Saturday, 12 December 2026\nTime: 18:00\nPlace: Room 4\nHost: Neighbours',
      'Bring tea.',
      'No photos.',
      '#OpenDoors\nhttps://doors.example/en/index.html\n',
    ].join('\n\n'),
  );
});

test('what is not filled in is a blank for day, time and place, and is left out elsewhere', () => {
  expect(text({ ...EMPTY, title: 'Let us talk' })).toMatch(/Date: _{10,}\nTime: _{10,}\nPlace: _{10,}\n\nNo photos/);
});

test('who meets online needs no place', () => {
  expect(text({ ...EMPTY, link: 'https://meet.example/4' })).toMatch(/Time: _+\nLink: https:\/\/meet\.example\/4\n/);
});

test('in Amharic, labels and values are joined as the language writes them', () => {
  const invitation = { ...EMPTY, title: 'እንነጋገር', place: 'ቀበሌ 12 አዳራሽ፣ ቦሌ' };
  expect(text(invitation, { day: 'ታኅሣሥ 3 ቀን 2019 ዓ.ም.', time: '18:00' }, AMHARIC)).toContain(
    'ቀን፦ ታኅሣሥ 3 ቀን 2019 ዓ.ም.\nሰዓት፦ 18:00\nቦታ፦ ቀበሌ 12 አዳራሽ፣ ቦሌ',
  );
});

test('a value with signs of templates stands as it was typed', () => {
  expect(text({ ...EMPTY, place: '$& {value} {label}' })).toContain('Place: $& {value} {label}\n');
});

test.each([
  ['Room\u202E 4\n', 'Room 4'],
  ['\u2067شارع النيل\u2069', 'شارع النيل'],
  ['a\u0000b\tc\uFFFEd', 'a b c d'],
  ['می‌خواهم', 'می‌خواهم'],
  ['<b>Tea</b> & "cake"', '<b>Tea</b> & "cake"'],
  ['\uD800 half', 'half'],
])('of what is pasted, %j, only what can be seen is kept', (typed, kept) => {
  expect(cleanLine(typed, 100)).toBe(kept);
});

test('200,000 characters are cut to what a poster holds, and no sign is cut in two', () => {
  const invitation = readInvitation((field) => (field === 'place' ? '🎈'.repeat(100_000) : ''));
  expect(invitation.place).toBe('🎈'.repeat(120));
});
