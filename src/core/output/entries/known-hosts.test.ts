import { expect, test } from 'vitest';
import { writtenIn } from './known-hosts.ts';

test.each([
  ['{"website": "https://Example.org/a"}', 'example.org'],
  ['{"website": "https:\\/\\/slashed.example"}', 'slashed.example'],
  ['{"website": "\\u0068ttps://coded.example"}', 'coded.example'],
  ['A [link](https://in-brackets.example/a_b).', 'in-brackets.example'],
  ['Go to www.bare.example now', 'www.bare.example'],
  ['انظروا https://ar.example، ثم', 'ar.example'],
  ['ተመልከቱ https://am.example።', 'am.example'],
  ['https://مثال.example/', 'xn--mgbh0fb.example'],
  ['https://www.paral·lel.example/', 'www.xn--parallel-koa.example'],
  ['Vegeu https://ca.example.', 'ca.example'],
  ['https://port.example:8443/x', 'port.example:8443'],
])('%s names a host', (text, host) => expect([...writtenIn([text]).hosts]).toContain(host));

test('share links lead to hosts that nobody had to write', () => {
  expect([...writtenIn([]).hosts]).toEqual(expect.arrayContaining(['bsky.app', 't.me']));
});

test('people are told by their mail addresses and numbers', () => {
  const { people } = writtenIn([
    '{"email": "press@forest.example"}',
    'Call [us](tel:+251911234567) or [write](mailto:a@b.example?subject=x).',
  ]);
  expect([...people]).toEqual(expect.arrayContaining(['press@forest.example', '+251911234567', 'a@b.example']));
});
