import { base32nopad, base36, base58 } from '@scure/base';

/** How the letters behind the first one are to be read. */
const BASES: Readonly<Record<string, (letters: string) => Uint8Array>> = {
  b: (letters) => base32nopad.decode(letters.toUpperCase()),
  k: (letters) => base36.decode(letters),
  z: (letters) => base58.decode(letters),
};

const SHA256 = 0x12;

/** True for the name of a content in IPFS, or of a key: its length is that of the checksum that it says it is. */
export function isCid(name: string): boolean {
  try {
    if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(name)) return isHash([...base58.decode(name)]);
    const read = BASES[name[0] ?? ''];
    const [version, ...rest] = read ? read(name.slice(1)) : [];
    return version === 1 && isHash(afterNumber(rest));
  } catch {
    return false;
  }
}

/** True for a host on the web whose DNS says which content is shown. */
export function isDnsName(name: string): boolean {
  return /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(name);
}

/** What follows a number of any length: each byte of it but the last is above 127. */
function afterNumber(bytes: number[]): number[] {
  return bytes.slice(bytes.findIndex((byte) => byte < 0x80) + 1);
}

/** A kind, a length, and as many bytes: all kinds of checksum that are in use have one byte each, and so has a key. */
function isHash([kind, length, ...rest]: number[]): boolean {
  return kind !== undefined && length !== undefined && length === rest.length && (kind !== SHA256 || length === 32);
}
