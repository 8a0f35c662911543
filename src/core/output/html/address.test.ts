import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

const PAGE = 'fr/explainer/numbers.html';

test.each([
  ['../act/index.html#join', 'fr/act/index.html', 'join'],
  ['#የት', PAGE, 'የት'],
  ['#%D9%85%D9%86', PAGE, 'من'],
  ['../../keys/report.asc', 'keys/report.asc', ''],
  ['./why.html', 'fr/explainer/why.html', ''],
  ['../search.html?q=%D9%85%D8%A7%D8%A1', 'fr/search.html', ''],
  ['?q=a#b', PAGE, 'b'],
])('%s leads to a place of the own site', (address, path, hash) => {
  expect(readAddress(address, PAGE)).toEqual({ kind: 'own', path, hash });
});

test('hosts, people and what is neither', () => {
  expect(readAddress('https://Example.org/a?b', PAGE)).toMatchObject({ kind: 'host', url: { host: 'example.org' } });
  expect(readAddress('mailto:a%40b.org?subject=x', PAGE)).toEqual({ kind: 'person', address: 'a@b.org' });
  expect(readAddress('tel:+251911234567', PAGE)).toEqual({ kind: 'person', address: '+251911234567' });
  expect(readAddress('mailto:?body=x', PAGE)).toEqual({ kind: 'person', address: '' });
  expect(readAddress('about:blank', PAGE)).toEqual({ kind: 'nowhere' });
});

test.each([
  ['', 'address-sign'],
  ['about:config', 'address-scheme'],
  ['about:blank#x', 'address-scheme'],
  ['javascript:alert(1)', 'address-scheme'],
  ['JAVASCRIPT:alert(1)', 'address-scheme'],
  ['HTTPS://example.org/', 'address-scheme'],
  ['java\tscript:alert(1)', 'address-sign'],
  ['\u0001javascript:alert(1)', 'address-sign'],
  [' x.html', 'address-sign'],
  ['data:text/html,x', 'address-scheme'],
  ['vbscript:x', 'address-scheme'],
  ['blob:x', 'address-scheme'],
  ['//evil.example/', 'address-not-relative'],
  ['/index.html', 'address-not-relative'],
  ['\\\\evil.example\\x', 'address-sign'],
  ['..\\x.html', 'address-sign'],
  ['https:evil.example', 'address-sign'],
  ['https:///evil.example', 'address-sign'],
  ['https://example.org@evil.example/', 'address-sign'],
  ['https://example.org:x/', 'address-sign'],
  ['../../../x.html', 'address-sign'],
  ['%2e%2e/x.html', 'address-sign'],
  ['..%2fx.html', 'address-sign'],
  ['x%00.html', 'address-sign'],
  ['x%zz.html', 'address-sign'],
  ['x.html#%zz', 'address-sign'],
])('%j is wrong', (address, what) => {
  expect(readAddress(address, PAGE)).toMatchObject({ kind: 'wrong', what: [`output.${what}`, { address }] });
});
