import { createHash, createPublicKey, verify } from 'node:crypto';
import type { SignatureTools } from '#src/core/release/minisign/signature.ts';

/** What stands before the 32 bytes of an Ed25519 key in the form that Node reads (RFC 8410). */
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Node’s own cryptography, for checking signatures. */
export const PROOF_TOOLS: SignatureTools = {
  blake2b512: (data) => createHash('blake2b512').update(data).digest(),
  isSignedBy: (key, data, signature) => {
    try {
      const publicKey = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, key]), format: 'der', type: 'spki' });
      return verify(null, data, publicKey, signature);
    } catch {
      return false;
    }
  },
};
