import { blake2b } from '@noble/hashes/blake2.js';
import { fromBase64, joined, sameBytes, toBase64, utf8 } from '#src/core/release/encoding.ts';
import { publicKeyOf, type PublicKey } from './public-key.ts';
import { KDF_LIMITS, scryptSettings, type KdfLimits, type ScryptSettings } from './scrypt-settings.ts';

/** A key that can sign. */
export interface SecretKey {
  public: PublicKey;
  /** 32 bytes from which Ed25519 makes everything else. */
  seed: Uint8Array;
}

/** A secret key’s file as it was read: open, or closed by a password. */
export interface SecretKeyFile {
  isEncrypted: boolean;
  salt: Uint8Array;
  settings: ScryptSettings | undefined;
  /** The number, the key and the checksum, XORed with what the password gives. */
  body: Uint8Array;
}

/** What a password gives: as many bytes as are asked for. */
export type Scrypt = (password: string, salt: Uint8Array, settings: ScryptSettings, length: number) => Promise<Uint8Array>;

const BYTES = 2 + 2 + 2 + 32 + 8 + 8;
const BODY = 8 + 64 + 32;

/** Reads the file of a secret key; undefined where it is none of minisign’s. */
export function readSecretKeyFile(text: string): SecretKeyFile | undefined {
  const line = text.trim().split(/\r?\n/).at(-1)?.trim() ?? '';
  const bytes = fromBase64(line, BYTES + BODY);
  const kdf = bytes && String.fromCharCode(bytes[2]!, bytes[3]!);
  if (!bytes || !sameBytes(bytes.subarray(0, 2), utf8('Ed')) || !sameBytes(bytes.subarray(4, 6), utf8('B2'))) return undefined;
  if (kdf !== 'Sc' && kdf !== '\0\0') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const limits = { operations: Number(view.getBigUint64(38, true)), memory: Number(view.getBigUint64(46, true)) };
  return { isEncrypted: kdf === 'Sc', salt: bytes.subarray(6, 38), settings: scryptSettings(limits), body: bytes.subarray(BYTES) };
}

/** Opens a secret key; undefined for a wrong password, or a damaged file. */
export async function openSecretKey(file: SecretKeyFile, password: string, scrypt: Scrypt): Promise<SecretKey | undefined> {
  const body = file.isEncrypted ? await masked(file.body, password, file.salt, file.settings, scrypt) : file.body;
  if (!body) return undefined;
  const [id, seed, key, checksum] = [body.slice(0, 8), body.slice(8, 40), body.slice(40, 72), body.slice(72)];
  // minisign writes no checksum into a key without a password.
  const isBare = !file.isEncrypted && checksum.every((byte) => byte === 0);
  return isBare || sameBytes(checksum, checksumOf(id, seed, key)) ? { public: publicKeyOf(id, key), seed } : undefined;
}

/** The file of a secret key, closed by a password if there is one. */
export async function secretKeyFile(
  { public: { id, key }, seed }: SecretKey,
  salt: Uint8Array,
  password: string | undefined,
  scrypt: Scrypt,
  limits: KdfLimits = KDF_LIMITS,
): Promise<string> {
  if (password === undefined) {
    const open = joined(utf8('Ed\0\0B2'), new Uint8Array(48), id, seed, key, new Uint8Array(32));
    return `untrusted comment: minisign secret key, NOT protected by a password\n${toBase64(open)}\n`;
  }
  const body = joined(id, seed, key, checksumOf(id, seed, key));
  const closed = await masked(body, password, salt, scryptSettings(limits), scrypt);
  if (!closed) throw new RangeError('There are no settings of scrypt for these limits.');
  const bytes = joined(utf8('EdScB2'), salt, uint64(limits.operations), uint64(limits.memory), closed);
  return `untrusted comment: minisign encrypted secret key\n${toBase64(bytes)}\n`;
}

async function masked(
  body: Uint8Array,
  password: string,
  salt: Uint8Array,
  settings: ScryptSettings | undefined,
  scrypt: Scrypt,
): Promise<Uint8Array | undefined> {
  if (!settings) return undefined;
  const stream = await scrypt(password, salt, settings, body.length);
  return body.map((byte, i) => byte ^ stream[i]!);
}

function checksumOf(id: Uint8Array, seed: Uint8Array, key: Uint8Array): Uint8Array {
  return blake2b(joined(utf8('Ed'), id, seed, key), { dkLen: 32 });
}

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}
