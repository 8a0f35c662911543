import { plainIban, takesSepa } from './bank-account.ts';
import type { BankAccount, CryptoWay, Donations } from './schema.ts';

/**
 * What the code for a wallet says. The amount is the giver’s to choose.
 * @example walletCode({ currency: 'bitcoin', address: 'bc1q…' }) // 'bitcoin:bc1q…'
 */
export function walletCode({ currency, address }: Pick<CryptoWay, 'currency' | 'address'>): string {
  return `${currency}:${address}`;
}

/** What the code for a banking app says, as EPC069-12 lays it down: undefined where no such transfer leads to the account. */
export function transferCode(account: BankAccount): string | undefined {
  if (account.iban === undefined || !takesSepa(account.iban)) return undefined;
  const { holder, bic = '', iban, reference = '' } = account;
  return ['BCD', '002', '1', 'SCT', bic, holder, plainIban(iban), '', '', '', reference, ''].join('\n').trimEnd();
}

/** True where a campaign takes money in some way. */
export function hasWays(donations: Donations | undefined): donations is Donations {
  const { links = [], bank, crypto = [] } = donations ?? {};
  return links.length > 0 || bank !== undefined || crypto.length > 0;
}
