import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { askedCode } from './asked-code.ts';

const KNOWN = ['en', 'sw', 'fa', 'zh', 'my', 'pt'];
const tell = tellIn('en');
const refusal = (code: string): string => {
  const asked = askedCode(code, KNOWN);
  return 'refused' in asked ? tell(asked.refused.fix) : `taken as ${asked.tag}`;
};

test.each([
  ['sw', 'sw'],
  ['pt-br', 'pt-BR'],
  ['zh-hant', 'zh-Hant'],
  ['es-419', 'es-419'],
  ['ckb', 'ckb'],
  ['sr-latn', 'sr-Latn'],
  ['ca-valencia', 'ca-valencia'],
])('%s is the language %s', (code, tag) => {
  expect(askedCode(code, KNOWN)).toEqual({ tag });
});

test.each([
  ['SW', 'sw'],
  ['pt_BR', 'pt-br'],
  [' sw', 'sw'],
  ['iw', 'he'],
  ['swa', 'sw'],
  ['swahili', 'sw'],
  ['Kiswahili', 'sw'],
  ['فارسی', 'fa'],
  ['swahilli', 'sw'],
  ['pt-xx', 'pt'],
  ['fa-u-nu-latn', 'fa'],
])('for “%s” the code %s is proposed', (code, near) => {
  expect(refusal(code)).toBe(`Did you mean “${near}”?`);
});

test.each(['xx', 'zz-zz', '', '..', '../sw', 'sw/../x', 'x-private', '1', 'sw\n', 'a'.repeat(5000), '__proto__'])(
  'what is no language is not taken for one: %j',
  (code) => {
    expect(refusal(code)).toMatch(/^(Codes have two or three letters|Did you mean “sw”)/);
  },
);
