import { expect, test } from 'vitest';
import { encoded } from './encoded.ts';
import { NETWORKS } from './networks.ts';
import { plainText, wholePost, type Post } from './post.ts';

const ARABIC: Post = {
  text: 'لا لقطع الأشجار (أبدًا)! \u2068#StandingForest\u2069 & «معًا»',
  link: 'https://forest.example/ar/index.html',
  subject: 'دعوا الغابة قائمة',
};
const AMHARIC: Post = { ...ARABIC, text: 'ደኑ ይቁም። #StandingForest', link: 'https://forest.example/am/index.html' };

const address = (id: string, post: Post): URL => new URL(NETWORKS.find((network) => network.id === id)!.address(post));

test.each(['bluesky', 'x', 'whatsapp'])('the text of an Arabic and an Amharic post arrives whole on %s', (id) => {
  for (const post of [ARABIC, AMHARIC]) expect(address(id, post).searchParams.get('text')).toBe(wholePost(post));
});

test('a post arrives without the invisible characters that would cut its hashtag in two', () => {
  for (const { address: open } of NETWORKS) expect(decodeURIComponent(open(ARABIC))).not.toMatch(/[\u2066-\u2069]/u);
  expect(plainText(ARABIC.text)).toContain(' #StandingForest ');
});

test('the hashtag stays in the text and does not become the end of the address', () => {
  for (const { id, address: open } of NETWORKS.filter((network) => network.id !== 'mastodon')) {
    expect(new URL(open(ARABIC)).hash, id).toBe('');
  }
});

test('nothing in a post can add a parameter of its own to a link', () => {
  expect([...address('telegram', ARABIC).searchParams.keys()]).toEqual(['url', 'text']);
  expect([...address('x', { ...ARABIC, text: 'a&url=https://elsewhere.example' }).searchParams.keys()]).toEqual(['text']);
});

test('what follows “text=” on Mastodon’s page stays in the browser: it stands after “#”', () => {
  const { search, hash } = address('mastodon', ARABIC);
  expect(search).toBe('');
  expect(decodeURIComponent(hash)).toBe(`#text=${wholePost(ARABIC)}`);
});

test('Telegram and Facebook get the link on its own, so that they can show its picture', () => {
  expect(address('telegram', ARABIC).searchParams.get('url')).toBe(ARABIC.link);
  expect(address('facebook', ARABIC).searchParams.get('u')).toBe(ARABIC.link);
});

test('an email has a subject and the line ends that mail programs expect', () => {
  const { protocol, searchParams } = address('email', AMHARIC);
  expect([protocol, searchParams.get('subject')]).toEqual(['mailto:', AMHARIC.subject]);
  expect(searchParams.get('body')).toBe(wholePost(AMHARIC).replace('\n', '\r\n'));
});

test('no share link carries more than the text and the campaign’s address: no account, no campaign code, no tracker', () => {
  const known = ['text', 'url', 'u', 'subject', 'body'];
  for (const { address: open } of NETWORKS) {
    expect([...new URL(open(ARABIC)).searchParams.keys()].filter((name) => !known.includes(name))).toEqual([]);
  }
});

test.each([
  ['لا (هنا)!', 'لا%20%28هنا%29%21'],
  ['ደኑ፣ «ይቁም»። 100% & #እንጨት', 'ደኑ፣%20«ይቁም»።%20100%25%20%26%20%23እንጨት'],
  ['a"b<c>\u202ed\u200b\u2066e\u2028f', 'a%22b%3Cc%3E%E2%80%AEd%E2%80%8B%E2%81%A6e%E2%80%A8f'],
  ["it's #on", 'it%27s%20%23on'],
  ['half \ud83d', 'half%20\ufffd'],
])('“%s” stands in an address as %s: letters as they are, and nothing that ends it or can’t be seen', (text, expected) => {
  expect(encoded(text)).toBe(expected);
});

test('the links of a page with the longest Amharic title stay light, and short enough for every app', () => {
  const post = {
    text: `${'ኢ'.repeat(90)} #StandingForest`,
    link: 'https://forest.example/am/explainer/why-forests.html',
    subject: 'ኢ'.repeat(90),
  };
  const lengths = NETWORKS.map(({ address: open }) => open(post).length);
  for (const { address: open } of NETWORKS) expect(new URL(open(post)).href.length).toBeLessThan(2_000);
  expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(2_000);
});
