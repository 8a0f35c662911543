import { expect, test } from 'vitest';
import { mastodonDoor, mastodonServer, throughServer } from './mastodon.ts';

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mastodon.Social/@hawa ', 'mastodon.social'],
  ['@hawa@mastodon.africa', 'mastodon.africa'],
  ['sociale.réseau.fr', 'sociale.xn--rseau-bsa.fr'],
  ['', undefined],
  ['mastodon', undefined],
  ['mastodon.social:8080', undefined],
  ['javascript:alert(1)', undefined],
  ['a b.example', undefined],
])('who types “%s” means the server %s', (typed, server) => {
  expect(mastodonServer(typed)).toBe(server);
});

test('a known server opens its own new post with the same Arabic text', () => {
  const link = throughServer(mastodonDoor('لا لقطع الأشجار #StandingForest'), 'mastodon.africa');
  expect(new URL(link).origin).toBe('https://mastodon.africa');
  expect(new URL(link).searchParams.get('text')).toBe('لا لقطع الأشجار #StandingForest');
});
