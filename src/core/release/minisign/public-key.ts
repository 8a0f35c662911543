import { fromBase64, joined, toBase64, utf8 } from '#src/core/release/encoding.ts';

/** A public key as minisign writes it. */
export interface PublicKey {
  /** One line of base64: `RW…`. */
  text: string;
  /** Eight bytes that tell keys apart; anybody can give a key any of them. */
  id: Uint8Array;
  key: Uint8Array;
}

const ED = utf8('Ed');
const BYTES = 2 + 8 + 32;

/** Reads a public key: its line, or the file in which it stands below a comment. Undefined where it is none, or one with which anybody can sign. */
export function readPublicKey(text: string): PublicKey | undefined {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim());
  if (lines.length > 2 || (lines.length === 2 && !lines[0]!.startsWith('untrusted comment:'))) return undefined;
  const line = lines.at(-1)!;
  const bytes = fromBase64(line, BYTES);
  if (!bytes || bytes[0] !== ED[0] || bytes[1] !== ED[1]) return undefined;
  const key = bytes.subarray(10);
  return isWeak(key) ? undefined : { text: line, id: bytes.subarray(2, 10), key };
}

/** A public key of its parts. */
export function publicKeyOf(id: Uint8Array, key: Uint8Array): PublicKey {
  return { text: toBase64(joined(ED, id, key)), id, key };
}

/** The file of a public key. */
export function publicKeyFile(key: PublicKey): string {
  return `untrusted comment: minisign public key ${idOf(key)}\n${key.text}\n`;
}

/**
 * The number of a key as minisign prints it.
 * @example idOf(readPublicKey('RWS…')!) // '3C0F36F8…'
 */
export function idOf({ id }: Pick<PublicKey, 'id'>): string {
  return Array.from(id, (byte) => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('')
    .toUpperCase();
}

/**
 * Points of small order, for which one signature fits many texts; the highest bit says nothing here.
 * @see https://eprint.iacr.org/2020/1244 (table 6)
 */
const WEAK = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** True for such a point, as a public key or at the beginning of a signature: libsodium, and so minisign, refuses both. */
export function isWeak(point: Uint8Array): boolean {
  const hex = Array.from(point, (byte, i) => (i === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0')).join('');
  return WEAK.includes(hex);
}
