import { expect, test } from 'vitest';
import { wrongLocales } from './asked-locales.ts';

const KNOWN = ['en', 'ar', 'am', 'pt-br'];

test.each([[['ar']], [['am', 'en']], [KNOWN]])('%j can be built', (asked) => {
  expect(wrongLocales(asked, KNOWN)).toBeUndefined();
});

test.each([
  [['xx'], '“xx” is not a language of this campaign. The campaign’s languages are: en, ar, am, pt-br.'],
  [['pt-rb'], '“pt-rb” is not a language of this campaign. Did you mean “pt-br”? The campaign’s languages are: en, ar, am, pt-br.'],
  [['ar', 'am', 'ar'], '“ar” is named twice after “--locales”. Name each language once. The campaign’s languages are: en, ar, am, pt-br.'],
  [
    [],
    'Name the languages to build after “--locales”, with commas between them: --locales en,ar. The campaign’s languages are: en, ar, am, pt-br.',
  ],
])('%j can’t, and the languages that there are are told', (asked, told) => {
  expect(wrongLocales(asked, KNOWN)).toBe(told);
});
