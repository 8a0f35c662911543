import { fromBase64, joined, sameBytes, toBase64, utf8 } from '#src/core/release/encoding.ts';
import { isWeak, type PublicKey } from './public-key.ts';

/** A signature as it stands in a `.minisig` file. */
export interface Signature {
  /** True for the older way, which signs the file itself instead of its hash. */
  isLegacy: boolean;
  id: Uint8Array;
  bytes: Uint8Array;
  /** The second signature, of the first one and of the comment. */
  overall: Uint8Array;
  comment: string;
}

/** The cryptography that checking a signature takes. */
export interface SignatureTools {
  blake2b512(data: Uint8Array): Uint8Array;
  /** True for a sound Ed25519 signature. */
  isSignedBy(key: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean;
}

const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';
/** A file longer than this is none: minisign takes comments of 1 and 8 kB. */
const LONGEST = 16 * 1024;

/** Reads a signature; undefined where it isn’t in minisign’s form, or anything else stands in it. */
export function readSignature(text: string): Signature | undefined {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (text.length > LONGEST || lines.length !== 4) return undefined;
  const [untrusted, first, trusted, second] = lines as [string, string, string, string];
  const bytes = fromBase64(first, 74);
  const overall = fromBase64(second, 64);
  const way = bytes && String.fromCharCode(bytes[0]!, bytes[1]!);
  if (!bytes || !overall || (way !== 'Ed' && way !== 'ED')) return undefined;
  if (!untrusted.startsWith(UNTRUSTED) || !trusted.startsWith(TRUSTED)) return undefined;
  return { isLegacy: way === 'Ed', id: bytes.subarray(2, 10), bytes: bytes.subarray(10), overall, comment: trusted.slice(TRUSTED.length) };
}

/** True where a key signed exactly these bytes, and the comment with them. */
export function isSigned(data: Uint8Array, signature: Signature, { id, key }: PublicKey, tools: SignatureTools): boolean {
  const { isLegacy, bytes, overall, comment } = signature;
  if (!sameBytes(id, signature.id) || isWeak(bytes.subarray(0, 32)) || isWeak(overall.subarray(0, 32))) return false;
  const signed = isLegacy ? data : tools.blake2b512(data);
  return tools.isSignedBy(key, signed, bytes) && tools.isSignedBy(key, joined(bytes, utf8(comment)), overall);
}

/** Signs bytes in the newer way: the file of the signature. The same bytes and comment give the same file. */
export function signatureFile(data: Uint8Array, comment: string, id: Uint8Array, tools: SigningTools): string {
  const bytes = tools.sign(tools.blake2b512(data));
  const overall = tools.sign(joined(bytes, utf8(comment)));
  const first = toBase64(joined(utf8('ED'), id, bytes));
  return `${UNTRUSTED}signature of the list of checksums\n${first}\n${TRUSTED}${comment}\n${toBase64(overall)}\n`;
}

/** The cryptography that signing takes, with the secret key within. */
export interface SigningTools extends Pick<SignatureTools, 'blake2b512'> {
  sign(data: Uint8Array): Uint8Array;
}
