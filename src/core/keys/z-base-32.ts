import { base32nopad } from '@scure/base';

const RFC_4648 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const Z_BASE_32 = 'ybndrfg8ejkmcpqxot1uwisza345h769';

/** Bytes in z-base-32, the alphabet of names in key directories (RFC 6189, 5.1.6): base32 with other letters. */
export function zBase32(bytes: Uint8Array): string {
  return base32nopad.encode(bytes).replace(/./g, (letter) => Z_BASE_32[RFC_4648.indexOf(letter)]!);
}
