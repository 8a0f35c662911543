import type { Phrase } from '#src/core/checks/words.ts';
import type { Known } from '#src/core/output/known.ts';
import { readSignature } from '#src/core/release/minisign/signature.ts';
import { readSums } from '#src/core/release/sums.ts';
import { isAddressKey } from './openpgp-packets.ts';
import { isOwnSecurityTxt } from './security-txt.ts';
import { plainText } from './texts.ts';

/** Files of one name only: keys for mail programs, what says that they are there, what makes a host of pages keep them, and what proves a copy genuine. */
export const BARE_FILES = {
  nojekyll: /^\.nojekyll$/,
  sums: /^SHA256SUMS$/,
  signature: /^SHA256SUMS\.minisig$/,
  host: /^(\.htaccess|_headers|_redirects|hosting\/(Caddyfile|nginx\.conf))$/,
  policy: /^\.well-known\/openpgpkey\/([a-z\d.-]+\/)?policy$/,
  hu: /^\.well-known\/openpgpkey\/([a-z\d.-]+\/)?hu\/[13-9a-km-uw-z]{32}$/,
} as const;

const SECURITY = '.well-known/security.txt';

/** True for a file that is looked at here and nowhere else. */
export function isWellKnown(file: string): boolean {
  return file === SECURITY || Object.values(BARE_FILES).some((form) => form.test(file));
}

/** What is wrong with such a file. */
export function wrongWellKnown(file: string, data: Uint8Array, known: Known): Phrase | undefined {
  if (BARE_FILES.nojekyll.test(file)) return data.length === 0 ? undefined : ['output.not-empty'];
  if (BARE_FILES.hu.test(file)) return isAddressKey(data) ? undefined : ['output.not-address-key'];
  if (BARE_FILES.sums.test(file)) return 'sums' in readSums(data) ? undefined : ['output.not-sums'];
  const text = plainText(data) ?? '';
  if (BARE_FILES.signature.test(file)) return readSignature(text) ? undefined : ['output.not-signature'];
  if (file === SECURITY) return isOwnSecurityTxt(text, known) ? undefined : ['output.security-txt'];
  return /^(#[^\n]*\n)+$/.test(text) ? undefined : ['output.not-policy'];
}
