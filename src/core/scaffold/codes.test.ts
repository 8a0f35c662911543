import { expect, test } from 'vitest';
import { countryCode, languageCode } from './codes.ts';

const NAMING = { tags: ['pt-BR', 'ar-EG', 'am-ET', 'fr-FR'], countries: [{ CD: 'RD do Congo', MM: 'Myanmar' }] };

test.each([
  ['CM', 'CM'],
  ['cm', 'CM'],
  ['Cameroon', 'CM'],
  ['Camarões', 'CM'],
  ['camaroes', 'CM'],
  ['الكاميرون', 'CM'],
  ['ካሜሩን', 'CM'],
  ['Côte d’Ivoire', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['RD do Congo', 'CD'],
  ['UK', 'GB'],
  ['  ኢትዮጵያ ', 'ET'],
])('“%s” is the country %s', (typed, code) => {
  expect(countryCode(typed, NAMING)).toEqual({ code });
});

test.each(['Camerooon', 'Atlantis', 'ZZ', 'XX', 'CMR!', ''])('“%s” is no country', (typed) => {
  expect(countryCode(typed, NAMING)).toHaveProperty('said.what', ['new.no-country', { name: typed }]);
});

test('a name that was misspelt gets the right one proposed, and one that several countries share gets them all', () => {
  expect(countryCode('Cameroom', NAMING)).toHaveProperty('said.fix', ['fix.did-you-mean', { near: 'Cameroon' }]);
  expect(JSON.stringify(countryCode('congo', NAMING))).toMatch(/RD do Congo.*Congo/);
});

test.each([
  ['French', 'fr'],
  ['français', 'fr'],
  ['አማርኛ', 'am'],
  ['العربية', 'ar'],
  ['sw', 'sw'],
  ['bn-Latn', 'bn-Latn'],
  ['ckb', 'ckb'],
])('“%s” is the language %s', (typed, code) => {
  expect(languageCode(typed, NAMING)).toEqual({ code });
});

test.each(['klingonese', '', 'f', '../fr'])('“%s” is no language', (typed) => {
  expect(languageCode(typed, NAMING)).toHaveProperty('said');
});
