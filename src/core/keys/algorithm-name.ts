import type { KeyAlgorithm } from './key-facts.ts';

/**
 * What a key is made with, in a few words.
 * @example tellAlgorithm({ name: 'RSA', bits: 4096 }) // 'RSA 4096'
 * @example tellAlgorithm({ name: 'EdDSA', curve: 'Ed25519' }) // 'Ed25519'
 */
export function tellAlgorithm({ name, bits, curve }: KeyAlgorithm): string {
  return curve ?? (bits === undefined ? name : `${name} ${bits}`);
}
