import { expect, test } from 'vitest';
import { judgeFailure, judgeHops, linkChecks, linksIn, type Outcome } from './links.ts';
import { liveChecks, type LiveAnswer, type LiveFacts } from './live.ts';
import { sameHeader } from './same-header.ts';
import { SAMPLE_DAY, sampleLaunch, toldOf } from './sample-launch.ts';

const found = (text: string, file = 'content/pages/en/a.mdx') =>
  linksIn(new Map([[file, text]]), 'https://trees.africa/').map(({ url }) => url);

test.each([
  ['[a](https://a.africa/x), [b](https://a.africa/y_(z)).', ['https://a.africa/x', 'https://a.africa/y_(z)']],
  ['انظروا https://a.africa/س، ثم', ['https://a.africa/%D8%B3']],
  ['ይመልከቱ፦ https://a.africa/ደን።', ['https://a.africa/%E1%8B%B0%E1%8A%95']],
  ['{"url": "https://a.africa/x#part", "b": "https://a.africa/x"}', ['https://a.africa/x']],
  ['https://trees.africa/own https://a.example/ http://x.onion/ ipfs://x/', []],
])('in “%s”, these links are found', (text, urls) => expect(found(text)).toEqual(urls));

test('drawings have no links', () => expect(found('<svg xmlns="http://www.w3.org/2000/svg"/>', 'public/a.svg')).toEqual([]));

test.each<[string, { status: number; to?: string }[], Outcome]>([
  ['is there', [{ status: 200 }], { kind: 'alive' }],
  ['is gone', [{ status: 410 }], { kind: 'dead', reason: '410' }],
  ['has moved for good', [{ status: 301, to: 'https://b.africa/x' }, { status: 200 }], { kind: 'moved', to: 'https://b.africa/x' }],
  ['is elsewhere for a while', [{ status: 302, to: 'https://b.africa/x' }, { status: 200 }], { kind: 'alive' }],
  [
    'leads to a first page',
    [{ status: 301, to: 'https://b.africa/' }, { status: 200 }],
    { kind: 'uncertain', reason: 'https://b.africa/' },
  ],
  ['leads to nothing', [{ status: 301, to: 'https://b.africa/x' }, { status: 404 }], { kind: 'dead', reason: '404' }],
  ['goes in circles', [{ status: 301, to: 'https://a.africa/x' }], { kind: 'uncertain', reason: '301' }],
  ['is closed to programs', [{ status: 403 }], { kind: 'uncertain', reason: '403' }],
])('a page that %s', (_, hops, outcome) => expect(judgeHops('https://a.africa/x', hops)).toEqual(outcome));

test('a host that does not exist is dead; one that is slow may only be slow', () => {
  expect([judgeFailure('ENOTFOUND').kind, judgeFailure('TIMEOUT').kind]).toEqual(['dead', 'uncertain']);
});

test('links are told with all places that lead there', () => {
  const spot = { file: 'content/wins/a.json', line: 3, column: 9 };
  const asked = [
    { url: 'https://a.africa/x', spots: [spot, { ...spot, line: 8 }], outcome: judgeHops('https://a.africa/x', [{ status: 404 }]) },
  ];
  expect(toldOf(linkChecks(asked), 'dead-links')).toEqual([
    'mend Links lead nowhere: 2. | content/wins/a.json:3:9 https://a.africa/x (404) | content/wins/a.json:8:9 https://a.africa/x (404)',
  ]);
  expect(linkChecks(undefined)).toEqual([]);
});

const { campaign } = sampleLaunch();
const HSTS = 'Strict-Transport-Security';

test.each([
  [HSTS, 'max-age=31536000', 'max-age=63072000; includeSubDomains', true],
  [HSTS, 'max-age=300', 'max-age=63072000', false],
  ['Content-Security-Policy', "img-src data: 'self';  base-uri 'none'; default-src 'none'", "base-uri 'none'; img-src 'self' data:", true],
  ['Content-Security-Policy', "img-src *; base-uri 'none'", "base-uri 'none'; img-src 'self'", false],
  ['Permissions-Policy', 'camera=(), microphone=()', 'microphone=(),camera=()', true],
  ['X-Content-Type-Options', 'NOSNIFF', 'nosniff', true],
  ['Referrer-Policy', undefined, 'no-referrer', false],
])('%s: %s, where %s is meant: %s', (name, value, wanted, isSame) => expect(sameHeader(name, value, wanted)).toBe(isSame));

const page = (path: string, more: Partial<LiveAnswer> = {}): LiveAnswer => ({ path, status: 200, headers: {}, sum: path, ...more });
const facts = (more: Partial<LiveFacts> = {}): LiveFacts => ({
  address: 'https://trees.africa/',
  pages: [page('en/index.html')],
  listed: new Map(),
  ...more,
});
const told = (id: string, more: Partial<LiveFacts>) => toldOf(liveChecks(facts(more), campaign, SAMPLE_DAY), id);

test('a host without headers is told all that are missing, one by one', () => {
  const [first = ''] = told('headers', {})!;
  for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', HSTS])
    expect(first).toContain(`https://trees.africa/en/index.html ${name}: –`);
  expect(told('headers', { pages: [page('en/index.html', { headers: { 'set-cookie': 'a=1' } })] })).toContainEqual(
    expect.stringMatching(/^mend The host sets cookies/),
  );
});

test('a host that changes pages on the way stops the launch', () => {
  const listed = new Map([['en/index.html', 'other']]);
  expect(told('unchanged', { listed })![0]).toMatch(
    /^stop Pages come from the host changed.* \| https:\/\/trees\.africa\/en\/index\.html$/,
  );
  expect(told('unchanged', { listed: new Map([['en/index.html', 'en/index.html']]) })).toEqual([]);
});

test('https: who types the address without it is led to it', () => {
  expect(told('encrypted', { address: 'http://trees.africa/' })![0]).toMatch(/^stop /);
  expect(told('encrypted', { plain: { status: 200 } })![0]).toMatch(/^mend /);
  expect(told('encrypted', { plain: { status: 301, to: 'https://trees.africa/' } })).toEqual([]);
  expect(told('encrypted', { address: 'http://localhost:1/', isExempt: true })).toBe(undefined);
});

test('missing pages, security.txt and the release are looked at', () => {
  expect(told('not-found', { missing: page('x.html') })![0]).toMatch(/^mend The host says of a page that is nowhere/);
  expect(told('not-found', { missing: page('x.html', { status: 404 }), listed: new Map([['404.html', 'own']]) })![0]).toMatch(
    /^mend For a page/,
  );
  expect(told('live-security-txt', { securityTxt: page('s', { text: 'Expires: 2026-05-31T00:00:00Z' }) })![0]).toMatch(
    /^stop .*over.* 2026-05-31$/,
  );
  expect(told('live-security-txt', { securityTxt: page('s', { status: 404 }) })![0]).toMatch(/^mend /);
  expect(told('live-release', { sums: page('SHA256SUMS'), builtSums: 'newer' })![0]).toMatch(/^mend The live site is another one/);
  expect(told('live-release', {})).toBe(undefined);
  expect(told('answers', { failure: 'ENOTFOUND' })).toEqual(['stop The live site does not answer. | https://trees.africa/ ENOTFOUND']);
});
