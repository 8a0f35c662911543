import { base32nopad } from '@scure/base';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** What keeps a name from being that of an onion service: it is of the old kind, no such name at all, or a letter of it is wrong. */
export type OnionFault = 'old' | 'form' | 'checksum';

/** A key of 32 bytes, two of a checksum, one of the version. */
const KEY = 32;
const VERSION = 3;

/**
 * Looks at the name of an onion service, without `.onion`: 56 letters and digits, of which the last ones are a checksum of the others.
 * See Tor’s rend-spec-v3, section 6.
 */
export function onionFault(name: string): OnionFault | undefined {
  if (/^[a-z2-7]{16}$/.test(name)) return 'old';
  if (!/^[a-z2-7]{56}$/.test(name)) return 'form';
  const bytes = base32nopad.decode(name.toUpperCase());
  const key = bytes.subarray(0, KEY);
  const checksum = sha3_256(concatBytes(utf8ToBytes('.onion checksum'), key, Uint8Array.of(VERSION)));
  const fits = bytes[KEY] === checksum[0] && bytes[KEY + 1] === checksum[1] && bytes[KEY + 2] === VERSION;
  return fits ? undefined : 'checksum';
}
