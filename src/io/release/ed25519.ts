import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { publicKeyOf } from '#src/core/release/minisign/public-key.ts';
import type { SecretKey } from '#src/core/release/minisign/secret-key.ts';
import type { SigningTools } from '#src/core/release/minisign/signature.ts';
import { PROOF_TOOLS } from './proof-tools.ts';

/** What stands before the 32 bytes of a secret Ed25519 key in the form that Node reads (RFC 8410). */
const SECRET_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes a new pair of keys, with a number by which it is told from others. */
export function newSecretKey(): SecretKey {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const bytes = (text: string | undefined) => new Uint8Array(Buffer.from(text!, 'base64url'));
  return { public: publicKeyOf(new Uint8Array(randomBytes(8)), bytes(x)), seed: bytes(d) };
}

/** Signs with a secret key; the same bytes always get the same signature. */
export function signingTools({ seed }: SecretKey): SigningTools {
  const key = createPrivateKey({ key: Buffer.concat([SECRET_HEAD, seed]), format: 'der', type: 'pkcs8' });
  return { blake2b512: PROOF_TOOLS.blake2b512, sign: (data) => new Uint8Array(sign(null, data, key)) };
}
