import { expect, test } from 'vitest';
import { isShielded, networkOf, type Network } from './crypto-address.ts';
import { lacksChecksum, withChecksum } from './ethereum-address.ts';
import type { Currency } from './schema.ts';

/** Addresses from the standards themselves and from their documentation, or made of made-up bytes. */
const ADDRESSES: [currency: Currency, address: string, network: Network][] = [
  ['bitcoin', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'main'],
  ['bitcoin', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'main'],
  ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'main'],
  ['bitcoin', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', 'main'],
  ['bitcoin', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'test'],
  ['litecoin', 'LKW2MEtSaS8nhzywDkMeV45Wt5FjFizyaC', 'main'],
  ['litecoin', 'M8BEKTV1zo4YLsG7Gb2HTJd695mcbkACUr', 'main'],
  ['litecoin', 'QLt4CKsKgEmYtLNoTwgqLJoPB7qAHd4XaZ', 'test'],
  ['litecoin', 'ltc1qqv9pzxqlyckngw6zf9g9whn9d3eh4qvgr3a900', 'main'],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'main'],
  ['ethereum', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', 'main'],
  ['monero', '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge', 'main'],
  ['zcash', 't1J9g6MzkU6gL3qLfz3BULr7fvX5XrmygtW', 'main'],
  ['zcash', 't3Jqh1uVC1zzi913778r4mUUc53NFTvkUro', 'main'],
  ['zcash', 'tm9zRRCV9rmBqC5Y7emVDCWnRXWAMMqBEqb', 'test'],
  ['zcash', 'zs1qyrqkyq4rg0jg2fwxvur6sj8f3g4vkmqv44x7are06pc3rvjj7w2rf4tkz6m407ye88dxefuw57', 'main'],
];

const SIGNS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

/** Every text that differs in one sign: changed, left out, doubled, or swapped with its neighbour. */
function mistyped(text: string): string[] {
  const signs = [...text];
  return signs.flatMap((sign, i) => {
    const with_ = (...others: string[]) => [...signs.slice(0, i), ...others, ...signs.slice(i + 1)].join('');
    const swapped = signs.with(i, signs[i + 1] ?? sign).with(Math.min(i + 1, signs.length - 1), sign);
    return [...SIGNS.map((other) => with_(other)), with_(), with_(sign, sign), swapped.join('')].filter((other) => other !== text);
  });
}

test.each(ADDRESSES)('an address of %s is read: %s', (currency, address, network) => {
  expect(networkOf(currency, address)).toBe(network);
});

test.each(ADDRESSES)('no mistake in one sign of an address of %s goes through: %s', (currency, address) => {
  expect(mistyped(address).filter((other) => networkOf(currency, other) !== undefined)).toEqual([]);
});

test('an address of one currency is none of another, or the money would be lost', () => {
  const wrong = ADDRESSES.flatMap(([currency, address]) =>
    (['bitcoin', 'ethereum', 'litecoin', 'monero', 'zcash'] as const).filter(
      (other) => other !== currency && networkOf(other, address) !== undefined,
    ),
  );
  expect(wrong).toEqual([]);
});

test.each(['', ' ', '0x', 'bc1', 'አድራሻ', '1'.repeat(256), `bc1${'q'.repeat(80)}`, 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 '])(
  'what is no address is none, and stops nothing: “%s”',
  (text) => {
    for (const currency of ['bitcoin', 'ethereum', 'litecoin', 'monero', 'zcash'] as const)
      expect(networkOf(currency, text)).toBeUndefined();
  },
);

test('an address of Ethereum in letters of one size is refused, as no mistake in it could be found', () => {
  const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
  const upper = `0x${address.slice(2).toUpperCase()}`;
  for (const other of [address.toLowerCase(), upper]) {
    expect(networkOf('ethereum', other)).toBeUndefined();
    expect(lacksChecksum(other)).toBe(true);
    expect(withChecksum(other)).toBe(address);
  }
  expect(lacksChecksum(address)).toBe(false);
});

test('of Zcash, addresses that begin with t are public', () => {
  expect(isShielded('t1J9g6MzkU6gL3qLfz3BULr7fvX5XrmygtW')).toBe(false);
  expect(isShielded('zs1qyrqkyq4rg0jg2fwxvur6sj8f3g4vkmqv44x7are06pc3rvjj7w2rf4tkz6m407ye88dxefuw57')).toBe(true);
});
