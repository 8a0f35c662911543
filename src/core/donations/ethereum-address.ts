import { keccak_256 } from '@noble/hashes/sha3.js';

const ADDRESS = /^0x[0-9a-fA-F]{40}$/;

/** The network of an address of Ethereum with a fitting checksum: it does not say for which network it is. */
export function ethereumNetwork(address: string): 'main' | undefined {
  return ADDRESS.test(address) && withChecksum(address) === address ? 'main' : undefined;
}

/** True for an address in one case only, which carries no checksum: no mistake in it could be found. */
export function lacksChecksum(address: string): boolean {
  const digits = address.slice(2);
  return ADDRESS.test(address) && (digits === digits.toLowerCase() || digits === digits.toUpperCase()) && withChecksum(address) !== address;
}

/**
 * An address as EIP-55 writes it, with its checksum in large and small letters.
 * @example withChecksum('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed') // '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'
 */
export function withChecksum(address: string): string {
  const digits = address.slice(2).toLowerCase();
  const hash = keccak_256(new TextEncoder().encode(digits));
  const isLarge = (i: number): boolean => (i % 2 === 0 ? hash[i >> 1]! >> 4 : hash[i >> 1]! & 15) >= 8;
  return `0x${[...digits].map((digit, i) => (isLarge(i) ? digit.toUpperCase() : digit)).join('')}`;
}
