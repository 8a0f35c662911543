import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { secureWww } from '#src/core/explainer/secure-www.ts';

const html = (text: string) => markdownToHtml(text, { mdastPlugins: [secureWww] }).html.trim();

test('an address without its scheme leads to https', () => {
  expect(html('زوروا www.forest.example اليوم')).toBe('<p>زوروا <a href="https://www.forest.example">www.forest.example</a> اليوم</p>');
});

test.each(['[www.forest.example](http://www.evil.example)', '[the forest](http://www.forest.example)', 'http://www.forest.example'])(
  'a link that says where it leads is left as it is written: %s',
  (text) => {
    expect(html(text)).toContain('"http://www.');
  },
);
