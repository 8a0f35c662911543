import type { PublicKey } from 'openpgp/lightweight';
import { breath, PIECE } from './breath.ts';
import { readPublicKey } from './public-key.ts';
import { SealError } from './seal-error.ts';

const AES_256_BYTES = 32;

/** Nobody needs to know when it was written. */
const NO_DATE = new Date(0);

/**
 * Encrypts bytes for the holder of a public key, armored as letters that fit into a mail. What comes out shows the key's number and
 * about how much was written; the date and the file's name within say nothing.
 * @param now the time on this device
 * @throws {SealError}
 */
export async function encryptBytes(armoredKey: string, bytes: Uint8Array, now: Date): Promise<string> {
  if (!canEncrypt()) throw new SealError('no-crypto', 'This browser has no cryptography on this page (WebCrypto).');
  // OpenPGP fails on being loaded where there is no cryptography: it must be loaded behind that question.
  const { createMessage, encrypt, readKey } = await import('./openpgp.ts');
  const { key, date } = await readPublicKey(readKey, armoredKey, now);
  const common = { encryptionKeys: key, date, config: CONFIG, ...sessionKeyFor(key) };
  const literal = { filename: '', date: NO_DATE };
  if (bytes.length <= PIECE) return encrypt({ message: await createMessage({ binary: bytes, ...literal }), ...common });
  return wholeOf(await encrypt({ message: await createMessage({ binary: inPieces(bytes), ...literal }), ...common }));
}

/** Encrypts a text, as UTF-8. */
export function encryptText(armoredKey: string, text: string, now: Date): Promise<string> {
  return encryptBytes(armoredKey, new TextEncoder().encode(text), now);
}

const CONFIG = { showVersion: false, showComment: false };

/**
 * A key of GnuPG, or one that can be moved to GnuPG, gets a message that GnuPG 2.2 reads: AES-256 with a checksum inside (SEIPD
 * version 1), even where the key asks for newer ways. Keys of version 6 are none of GnuPG's.
 */
function sessionKeyFor({ keyPacket }: PublicKey): { sessionKey?: { data: Uint8Array; algorithm: 'aes256' } } {
  if (keyPacket.version > 4) return {};
  return { sessionKey: { data: crypto.getRandomValues(new Uint8Array(AES_256_BYTES)), algorithm: 'aes256' } };
}

function canEncrypt(): boolean {
  const known = globalThis.crypto as Partial<Crypto> | undefined;
  return known?.subtle !== undefined && typeof known.getRandomValues === 'function' && typeof BigInt === 'function';
}

/** A large file piece by piece, with a breath for the page between. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(stream) {
      await breath();
      stream.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
      if (at >= bytes.length) stream.close();
    },
  });
}

async function wholeOf(armored: ReadableStream<string>): Promise<string> {
  const reader = armored.getReader();
  const parts: string[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
  return parts.join('');
}
