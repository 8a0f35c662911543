import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
