import { base58xmr, bech32, bech32m, createBase58check } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { ethereumNetwork } from './ethereum-address.ts';
import type { Currency } from './schema.ts';

/** The network of an address: the real one, or the one for trying things out, where coins are worth nothing. */
export type Network = 'main' | 'test';

/** What the first bytes of a base58check address say, in hexadecimal. */
type Versions = Readonly<Record<string, Network>>;

const BASE58: Readonly<Record<'bitcoin' | 'litecoin' | 'zcash', Versions>> = {
  bitcoin: { '00': 'main', '05': 'main', '6f': 'test', c4: 'test' },
  // Addresses that begin with 3, as Bitcoin’s do, are not taken: money sent in the wrong currency is lost.
  litecoin: { '30': 'main', '32': 'main', '3a': 'test' },
  zcash: { '1cb8': 'main', '1cbd': 'main', '1d25': 'test', '1cba': 'test' },
};

const SEGWIT: Readonly<Record<'bitcoin' | 'litecoin', Versions>> = {
  bitcoin: { bc: 'main', tb: 'test', bcrt: 'test' },
  litecoin: { ltc: 'main', tltc: 'test' },
};

/** By the first byte of a Monero address: of an account, with a payment’s number in it, of a part of an account. */
const MONERO: Readonly<Record<number, { network: Network; bytes: number }>> = Object.fromEntries(
  (['main', 'test', 'test'] as const).flatMap((network, i) =>
    [[18, 53, 24] as const, [19, 54, 25] as const, [42, 63, 36] as const].map((kind, k) => [
      kind[i]!,
      { network, bytes: k === 1 ? 77 : 69 },
    ]),
  ),
);

const base58check = createBase58check(sha256);

/** The network to which an address belongs, by all that its currency lets one check; undefined for what is no such address. */
export function networkOf(currency: Currency, address: string): Network | undefined {
  switch (currency) {
    case 'bitcoin':
    case 'litecoin':
      return base58Network(BASE58[currency], address, 1) ?? segwitNetwork(SEGWIT[currency], address);
    case 'zcash':
      return base58Network(BASE58.zcash, address, 2) ?? shieldedNetwork(address);
    case 'ethereum':
      return ethereumNetwork(address);
    case 'monero':
      return moneroNetwork(address);
  }
}

/** True for an address of Zcash that hides who gives: those that begin with t don’t. */
export function isShielded(address: string): boolean {
  return !address.startsWith('t');
}

function base58Network(versions: Versions, address: string, length: number): Network | undefined {
  const bytes = orNothing(() => base58check.decode(address));
  if (bytes?.length !== length + 20) return undefined;
  const version = [...bytes.subarray(0, length)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return Object.hasOwn(versions, version) ? versions[version] : undefined;
}

/** BIP 173 and 350: version 0 has a checksum of its own, and only two lengths. */
function segwitNetwork(prefixes: Versions, address: string): Network | undefined {
  for (const [codec, isOld] of [[bech32, true] as const, [bech32m, false] as const]) {
    const read = orNothing(() => codec.decode(address));
    if (!read || !Object.hasOwn(prefixes, read.prefix)) continue;
    const [version = -1, ...words] = read.words;
    const program = orNothing(() => codec.fromWords(words));
    if (program && isProgram(version, program.length, isOld)) return prefixes[read.prefix];
  }
  return undefined;
}

function isProgram(version: number, length: number, isOld: boolean): boolean {
  if (isOld) return version === 0 && (length === 20 || length === 32);
  return version === 1 ? length === 32 : version > 1 && version <= 16 && length >= 2 && length <= 40;
}

/** ZIP 32 and 316: Sapling addresses, and unified ones. */
function shieldedNetwork(address: string): Network | undefined {
  const sapling = orNothing(() => bech32.decodeToBytes(address));
  if (sapling?.bytes.length === 43) return networkNamed(sapling.prefix, 'zs', 'ztestsapling');
  const unified = orNothing(() => bech32m.decodeToBytes(address, false));
  return unified && unified.bytes.length >= 48 ? networkNamed(unified.prefix, 'u', 'utest') : undefined;
}

function networkNamed(prefix: string, main: string, test: string): Network | undefined {
  return prefix === main ? 'main' : prefix === test ? 'test' : undefined;
}

function moneroNetwork(address: string): Network | undefined {
  const bytes = orNothing(() => base58xmr.decode(address));
  const kind = bytes && MONERO[bytes[0]!];
  if (!kind || bytes.length !== kind.bytes) return undefined;
  const sum = keccak_256(bytes.subarray(0, -4));
  return bytes.subarray(-4).every((byte, i) => byte === sum[i]) ? kind.network : undefined;
}

/** The libraries throw on what they can’t read. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
