import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { isolateProse } from '#src/core/explainer/isolate-prose.ts';

const html = (text: string) => markdownToHtml(text, { hastPlugins: [isolateProse()] }).html.trim();

test.each([
  ['حملة #StandingForest قائمة.', '<p>حملة <bdi>#StandingForest</bdi> قائمة.</p>'],
  ['راسلونا: press@forest.example', /<bdi>press@forest\.example<\/bdi>/],
  ['በ **+251 11 123 4567** ይደውሉ።', '<p>በ <strong><bdi>+251 11 123 4567</bdi></strong> ይደውሉ።</p>'],
  ['الأشجار تحفظ الماء.', '<p>الأشجار تحفظ الماء.</p>'],
  ['استعملوا Forest Watch، Hill Watch دائما.', /<bdi>Forest Watch<\/bdi>، <bdi>Hill Watch<\/bdi>/],
  [
    'اسألوا [Forest Watch](../act/index.html)، **Hill Watch** دائما.',
    /<a href="[^"]*" dir="ltr">Forest Watch<\/a>، <strong dir="ltr">Hill/,
  ],
  ['لون الخلفية هو `#fffbf2` في كل مكان.', '<p>لون الخلفية هو <code dir="ltr"><bdi>#fffbf2</bdi></code> في كل مكان.</p>'],
  ['Ask [Forest Watch](../act/index.html) and `us`.', /^<p>Ask <a href="[^"]*">Forest Watch<\/a> and <code>us<\/code>\.<\/p>$/],
])('a hashtag, address or phone number in prose keeps its own direction: %s', (text, expected) => {
  if (typeof expected === 'string') expect(html(text)).toBe(expected);
  else expect(html(text)).toMatch(expected);
});

test('the address that a link leads to is not touched', () => {
  expect(html('[الغابة](https://forest.example/#top)')).toBe('<p><a href="https://forest.example/#top">الغابة</a></p>');
});
