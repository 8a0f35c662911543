import { z } from 'zod';
import { httpUrl, line } from '#src/core/campaign/fields.ts';

/** The currencies whose addresses can be checked by their checksums. */
export const CURRENCIES = ['bitcoin', 'ethereum', 'litecoin', 'monero', 'zcash'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** How banks without IBAN are numbered, by country: United States, United Kingdom, Australia, India, and elsewhere. */
export const ROUTINGS = ['aba', 'sort-code', 'bsb', 'ifsc', 'other'] as const;

const demonstration = z.boolean().optional().describe('True while this is only an example: it is shown as one, and nobody can pay');

const link = z.strictObject({
  name: line(80).describe('What the link leads to: the name of a service'),
  url: httpUrl.describe('https only'),
  demonstration,
});

const bank = z.strictObject({
  holder: line(70).describe('In whose name the account is'),
  iban: line(42).optional(),
  bic: line(11).optional(),
  account: line(34).optional().describe('The number of an account without IBAN'),
  routing: z
    .strictObject({ kind: z.enum(ROUTINGS), number: line(34) })
    .optional()
    .describe('The number of the bank, for an account without IBAN'),
  bank: line(80).optional().describe('The name of the bank'),
  reference: line(140).optional().describe('What givers should write as the purpose'),
  demonstration,
});

const crypto = z.strictObject({ currency: z.enum(CURRENCIES), address: line(256), demonstration });

/** Ways to give money: `donations` in `content/campaign.json`. */
export const donationsSchema = z.strictObject({
  links: z.array(link).max(12).optional(),
  bank: bank.optional(),
  crypto: z.array(crypto).max(12).optional(),
});

export type Donations = z.infer<typeof donationsSchema>;
export type BankAccount = z.infer<typeof bank>;
export type CryptoWay = z.infer<typeof crypto>;
