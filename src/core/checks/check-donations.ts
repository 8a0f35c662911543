import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import type { Known } from '#src/core/checks/known.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { type BankFault, bankFaults } from '#src/core/donations/bank-account.ts';
import { networkOf } from '#src/core/donations/crypto-address.ts';
import { lacksChecksum, withChecksum } from '#src/core/donations/ethereum-address.ts';
import { hasWays } from '#src/core/donations/payment-code.ts';
import type { BankAccount, CryptoWay, Donations } from '#src/core/donations/schema.ts';

type Found = { path: PropertyKey[]; said: Said };

/** Money that goes to a wrong number is lost: every checksum that a way to donate has must fit. */
export function checkDonations(file: Located, { donations }: Pick<Campaign, 'donations'>): Problem[] {
  if (!donations) return [];
  const found = [...wrongLinks(donations), ...wrongBank(donations.bank), ...wrongCrypto(donations)];
  return found.map(({ path, said }) => ({ file: CAMPAIGN_FILE, ...placeOf(file, ['donations', ...path]), ...said }));
}

function wrongLinks({ links = [] }: Donations): Found[] {
  return links.flatMap(({ url }, i) =>
    url.startsWith('https:')
      ? []
      : [{ path: ['links', i, 'url'], said: { what: ['donations.not-https'], fix: ['donations.not-https-fix'] } }],
  );
}

function wrongBank(bank: BankAccount | undefined): Found[] {
  if (!bank) return [];
  return bankFaults(bank).map(({ field, fault }) => ({
    path: field === 'routing' ? ['bank', 'routing', 'number'] : ['bank', field],
    said: saidOf(fault),
  }));
}

function saidOf(fault: BankFault['fault']): Said {
  return { what: [`donations.bank-${fault}`], fix: [`donations.bank-${fault}-fix`] };
}

function wrongCrypto({ crypto = [] }: Donations): Found[] {
  return crypto.flatMap((way, i) => {
    const said = wrongAddress(way);
    return said ? [{ path: ['crypto', i, 'address'], said }] : [];
  });
}

function wrongAddress({ currency, address, demonstration }: CryptoWay): Said | undefined {
  const network = networkOf(currency, address);
  if (network === 'test' && !demonstration) return { what: ['donations.testnet', { currency }], fix: ['donations.testnet-fix'] };
  if (network !== undefined) return undefined;
  if (currency === 'ethereum' && lacksChecksum(address)) {
    return { what: ['donations.no-checksum'], fix: ['donations.no-checksum-fix', { address: withChecksum(address) }] };
  }
  return { what: ['donations.not-address', { currency }], fix: ['donations.not-address-fix'] };
}

/** Ways to give money that no action shows help nobody; an action that shows them needs some. */
export function checkShownDonations(
  file: Located,
  { campaign }: Pick<CampaignContent, 'campaign'>,
  actions: readonly ReadEntry<'actions'>[],
  known: Known,
): Problem[] {
  const showing = actions.filter(({ entry }) => entry.donations);
  if (!hasWays(campaign.donations)) {
    return showing.map(({ path, located }) => ({
      file: path,
      ...placeOf(located, ['donations']),
      what: ['donations.none'],
      fix: ['donations.none-fix'],
    }));
  }
  // An action that can't be read may be the one that shows them.
  if (showing.length > 0 || actions.length < known.ids.actions.length) return [];
  return [{ file: CAMPAIGN_FILE, ...placeOf(file, ['donations']), what: ['donations.hidden'], fix: ['donations.hidden-fix'] }];
}
