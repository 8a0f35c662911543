import { scrypt as nodeScrypt } from 'node:crypto';
import type { Scrypt } from '#src/core/release/minisign/secret-key.ts';

/** What OpenSSL needs beside the blocks themselves. */
const SPARE = 32 * 1024 * 1024;

/** Node’s own scrypt, with as much memory as the settings ask for. */
export const scrypt: Scrypt = (password, salt, { N, r, p }, length) =>
  new Promise((resolve, reject) => {
    const maxmem = 128 * r * (N + p) + SPARE;
    nodeScrypt(password, salt, length, { N, r, p, maxmem }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
