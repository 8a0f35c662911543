import { expect, test } from 'vitest';
import { bankFaults, plainIban } from './bank-account.ts';
import { transferCode, walletCode } from './payment-code.ts';

const faultsOf = (account: object) => bankFaults({ holder: 'Green Hands', ...account }).map(({ field, fault }) => `${field}: ${fault}`);
const SIGNS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

// Examples from the registry of IBANs, of countries whose numbers have digits and letters in fixed places.
test.each([
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'ES9121000418450200051332',
  'NL91ABNA0417164300',
  'TN5910006035183598478831',
])('no mistake in one sign of an IBAN goes through: %s', (iban) => {
  expect(faultsOf({ iban })).toEqual([]);
  const mistyped = [...iban].flatMap((own, i) =>
    SIGNS.filter((sign) => sign !== own).map((sign) => iban.slice(0, i) + sign + iban.slice(i + 1)),
  );
  expect(mistyped.filter((other) => faultsOf({ iban: other }).length === 0)).toEqual([]);
});

test('an IBAN may stand in groups of four, but in no other disorder', () => {
  expect(faultsOf({ iban: 'DE89 3704 0044 0532 0130 00' })).toEqual([]);
  expect(plainIban('DE89 3704 0044 0532 0130 00')).toBe('DE89370400440532013000');
  for (const iban of ['de89370400440532013000', 'DE89 37040044 0532 0130 00', 'DE89-3704-0044-0532-0130-00', 'ላይ', 'DE'])
    expect(faultsOf({ iban })).toEqual(['iban: iban']);
});

test('an account has one number, and one that is right', () => {
  expect(faultsOf({})).toEqual(['iban: none']);
  expect(faultsOf({ iban: 'DE89370400440532013000', account: '532013000' })).toEqual(['account: both']);
  expect(faultsOf({ iban: 'DE89370400440532013000', bic: 'COBADEFF' })).toEqual([]);
  expect(faultsOf({ iban: 'DE89370400440532013000', bic: 'COBAXXFF' })).toEqual(['bic: bic']);
});

test('a routing number of the United States is held against its check digit', () => {
  const of = (number: string) => faultsOf({ account: '000123456789', routing: { kind: 'aba', number } });
  expect(of('011000015')).toEqual([]);
  const changed = [...'011000015'].flatMap((own, i, all) =>
    [...'0123456789'].filter((digit) => digit !== own).map((digit) => all.with(i, digit).join('')),
  );
  expect(changed.filter((number) => of(number).length === 0)).toEqual([]);
  for (const number of ['000000000', '01100001', 'x11000015']) expect(of(number)).toEqual(['routing: aba']);
});

test('other numbers of banks are held against their shape', () => {
  const of = (kind: string, number: string) => faultsOf({ account: '1', routing: { kind, number } });
  expect([of('sort-code', '60-16-13'), of('bsb', '062-000'), of('ifsc', 'SBIN0005943'), of('other', '12 34')]).toEqual([[], [], [], []]);
  expect([of('sort-code', '60-16-1'), of('bsb', '62-000'), of('ifsc', 'SBIN1005943')].flat()).toEqual(Array(3).fill('routing: routing'));
});

test('a code for banking apps holds what a transfer within Europe needs, and there is none for other accounts', () => {
  const code = transferCode({ holder: 'أيادٍ خضراء', iban: 'DE89 3704 0044 0532 0130 00', reference: 'Green' });
  expect(code).toBe('BCD\n002\n1\nSCT\n\nأيادٍ خضراء\nDE89370400440532013000\n\n\n\nGreen');
  expect(transferCode({ holder: 'Green Hands', iban: 'TN5910006035183598478831' })).toBeUndefined();
  expect(transferCode({ holder: 'Green Hands', account: '1' })).toBeUndefined();
});

test('a code for wallets names the currency', () => {
  expect(walletCode({ currency: 'monero', address: '4Ad' })).toBe('monero:4Ad');
});
