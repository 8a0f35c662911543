import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { endAddresses } from '#src/core/explainer/end-addresses.ts';

const html = (text: string) => markdownToHtml(text, { mdastPlugins: [endAddresses] }).html.trim();
const link = (address: string) => `<a href="${address}">${address.replace('mailto:', '')}</a>`;

test.each([
  ['هل رأيتم https://forest.example/a؟', `<p>هل رأيتم ${link('https://forest.example/a')}؟</p>`],
  ['انظروا «https://forest.example/a»، من فضلكم.', `<p>انظروا «${link('https://forest.example/a')}»، من فضلكم.</p>`],
  ['ይመልከቱ https://forest.example/a።', `<p>ይመልከቱ ${link('https://forest.example/a')}።</p>`],
  ['Voyez « https://forest.example/a » ici.', `<p>Voyez « ${link('https://forest.example/a')} » ici.</p>`],
  ['See https://forest.example/a. Now', `<p>See ${link('https://forest.example/a')}. Now</p>`],
  ['[هل؟](https://forest.example/)', '<p><a href="https://forest.example/">هل؟</a></p>'],
])('a bare address ends where the sentence goes on: %s', (text, expected) => {
  expect(html(text)).toBe(expected);
});
