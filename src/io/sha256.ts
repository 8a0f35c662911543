import { hash } from 'node:crypto';

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data);
}
