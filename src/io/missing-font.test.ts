import { expect, test } from 'vitest';
import type { KitProblem } from '#src/core/kit/model.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { withMissingFont } from './missing-font.ts';

const glyph = (sign: string): KitProblem => ({
  ...{ file: 'locales/bo/kit.json', line: 1, column: 1, key: 'slogans.main' },
  what: ['kit.no-glyph', { name: 'slogans.main', sign, codes: '' }],
  fix: ['kit.no-glyph-fix'],
});
const long: KitProblem = { ...glyph(''), what: ['kit.too-long', { name: 'slogans.main', graphic: 'banner', size: 20 }], fix: ['kit.too-long-fix', { text: '' }] }; // prettier-ignore

test('where the font of a language’s script is not here, that is said once, with what to type, and not of each letter', () => {
  const [missing, ...others] = withMissingFont({ code: 'bo', script: 'Tibt' }, [glyph('ན'), long, glyph('གས')]);
  expect(others).toEqual([long]);
  expect(missing).toMatchObject({ file: 'locales/bo/locale.json', key: 'script' });
  expect([missing!.what, missing!.fix].map(tellIn('en'))).toEqual([
    'No graphics can be made with the script Tibt: its font is missing.',
    'npm install --save-exact @fontsource-variable/noto-serif-tibetan@5.3.0',
  ]);
});

test('a sign that the fonts here don’t have is named', () => {
  expect(withMissingFont({ code: 'am', script: 'Ethi' }, [glyph('📢')])).toEqual([glyph('📢')]);
});
