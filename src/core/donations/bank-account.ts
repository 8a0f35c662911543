import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';
import type { BankAccount } from './schema.ts';

/** The fields of a bank account in which a mistake can be found. */
export type BankFault = { field: 'iban' | 'bic' | 'account' | 'routing'; fault: 'iban' | 'bic' | 'aba' | 'routing' | 'both' | 'none' };

/** How numbers of banks look, where there is no checksum to go by. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  'sort-code': /^\d{2}[ -]?\d{2}[ -]?\d{2}$/,
  bsb: /^\d{3}[ -]?\d{3}$/,
  ifsc: /^[A-Z]{4}0[A-Z\d]{6}$/,
};

/** What is wrong with a bank account, as far as its numbers tell. */
export function bankFaults({ iban, bic, account, routing }: BankAccount): BankFault[] {
  const found: BankFault[] = [];
  if (iban === undefined && account === undefined) found.push({ field: 'iban', fault: 'none' });
  if (iban !== undefined && account !== undefined) found.push({ field: 'account', fault: 'both' });
  if (iban !== undefined && !isIban(iban)) found.push({ field: 'iban', fault: 'iban' });
  if (bic !== undefined && !isValidBIC(bic)) found.push({ field: 'bic', fault: 'bic' });
  if (routing?.kind === 'aba' && !isAba(routing.number)) found.push({ field: 'routing', fault: 'aba' });
  else if (routing && SHAPES[routing.kind]?.test(routing.number) === false) found.push({ field: 'routing', fault: 'routing' });
  return found;
}

/** An IBAN in large letters, as one word or in groups of four. */
function isIban(iban: string): boolean {
  return /^([A-Z\d]+|([A-Z\d]{4} )+[A-Z\d]{1,4})$/.test(iban) && isValidIBAN(plainIban(iban));
}

/** The routing number of a bank in the United States: nine digits, weighed by 3, 7 and 1. */
function isAba(number: string): boolean {
  const weighed = [...number].reduce((sum, digit, i) => sum + Number(digit) * [3, 7, 1][i % 3]!, 0);
  return /^\d{9}$/.test(number) && weighed > 0 && weighed % 10 === 0;
}

/** An IBAN as machines want it, in one word. */
export function plainIban(iban: string): string {
  return electronicFormatIBAN(iban) ?? iban;
}

/** True where an account can be paid into by the transfer of the Single Euro Payments Area. */
export function takesSepa(iban: string): boolean {
  return isSEPACountry(iban.slice(0, 2));
}
