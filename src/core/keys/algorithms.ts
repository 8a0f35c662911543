import { enums, type AlgorithmInfo, type SignaturePacket } from 'openpgp';
import type { KeyAlgorithm } from './key-facts.ts';

/** OpenPGP’s names of algorithms, as people know them. The curves of today are known by their own names. */
const NAMES: Readonly<Record<string, string>> = {
  rsaEncryptSign: 'RSA',
  rsaEncrypt: 'RSA',
  rsaSign: 'RSA',
  dsa: 'DSA',
  elgamal: 'ElGamal',
  ecdsa: 'ECDSA',
  ecdh: 'ECDH',
  eddsaLegacy: 'EdDSA',
  ed25519: 'Ed25519',
  ed448: 'Ed448',
  x25519: 'X25519',
  x448: 'X448',
};

const CURVES: Readonly<Record<string, string>> = { ed25519Legacy: 'Ed25519', curve25519Legacy: 'Curve25519' };

const FORGEABLE: Readonly<Record<number, string>> = {
  [enums.hash.md5]: 'MD5',
  [enums.hash.sha1]: 'SHA-1',
  [enums.hash.ripemd]: 'RIPEMD-160',
};

/** Names what a key or a part of it is made with. */
export function algorithmOf({ algorithm, bits, curve }: AlgorithmInfo): KeyAlgorithm {
  const own = curve === undefined ? undefined : (CURVES[curve] ?? curve);
  return { name: NAMES[algorithm] ?? algorithm, ...(bits !== undefined && { bits }), ...(own !== undefined && { curve: own }) };
}

/** The name of the hash of a signature, where it can be forged. */
export function forgeableHash({ hashAlgorithm }: SignaturePacket): string | undefined {
  return hashAlgorithm === null ? undefined : FORGEABLE[hashAlgorithm];
}
