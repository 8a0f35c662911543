import { expect, test } from 'vitest';
import { PLACES, shareMessage } from './message.ts';

const hashtag = '#StandingForest';

test.each([
  ['{{title}} {{hashtag}}', 'The numbers', 'The numbers #StandingForest'],
  ['{{hashtag}}: «{{title}}»', 'لا لقطع الأشجار', '#StandingForest: «لا لقطع الأشجار»'],
  ['«{{title}}» {{hashtag}}', 'ደኑ ይቁም።', '«ደኑ ይቁም።» #StandingForest'],
])('the template “%s” makes a message of “%s”', (template, title, message) => {
  expect(shareMessage(template, { title, hashtag })).toBe(message);
});

test('a title that has the hashtag in it says it once', () => {
  expect(shareMessage('{{title}} {{hashtag}}', { title: 'About #standingforest', hashtag })).toBe('About #standingforest');
});

test('no invisible character of the pages cuts a hashtag in two', () => {
  expect(shareMessage('\u2068{{title}}\u2069 \u2068{{hashtag}}\u2069', { title: '\u2068A\u2069', hashtag })).toBe('A #StandingForest');
});

test('a title that looks like a place of a template stays as it is', () => {
  expect(shareMessage('{{title}} {{hashtag}}', { title: '$& {{hashtag}} $1', hashtag })).toBe('$& {{hashtag}} $1 #StandingForest');
});

test('a template given to a page keeps its places', () => {
  expect(shareMessage('{{title}} {{hashtag}}', PLACES)).toBe('{{title}} {{hashtag}}');
});
