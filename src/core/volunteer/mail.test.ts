import { expect, test } from 'vitest';
import { contactOf, mailTo, MOST_MAIL } from '#src/core/volunteer/mail.ts';

test('a short text is in the letter, with the line ends of mails', () => {
  expect(mailTo('a@example.org', 'Ein Name & mehr', '{\n}')).toEqual({
    href: 'mailto:a@example.org?subject=Ein%20Name%20%26%20mehr&body=%7B%0D%0A%7D',
    carriesText: true,
  });
});

test('a text that mail programs would cut is not', () => {
  const { href, carriesText } = mailTo('a@example.org', 'ስም', 'አ'.repeat(MOST_MAIL / 9));
  expect(carriesText).toBe(false);
  expect(href).toBe('mailto:a@example.org?subject=%E1%88%B5%E1%88%9D');
});

test('what is said about the site never goes to the address for witnesses', () => {
  const email = 'a@example.org';
  expect(contactOf({ contacts: { stories: { email }, report: { email } } })).toBeUndefined();
  expect(contactOf({ contacts: { stories: { email }, press: { email } } })).toBe('press');
  expect(contactOf({ contacts: { stories: { email }, press: { email } } }, ['report', 'stories'])).toBe('stories');
});
