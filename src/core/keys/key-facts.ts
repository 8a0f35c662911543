/** A campaign’s key has a few addresses; each takes time to verify. */
export const MOST_USER_IDS = 50;

/** What a part of a key is made with: `bits` where they tell its strength, else `curve`. */
export interface KeyAlgorithm {
  /** As people know it: RSA, DSA, ElGamal, ECDSA, EdDSA, ECDH, or a curve’s own name. */
  name: string;
  bits?: number;
  curve?: string;
}

/** A user ID that the key itself vouches for, as its owner wrote it: it may say anything. */
export interface UserId {
  text: string;
  /** The mail address in it, in lower case; undefined where there is none. */
  email?: string;
}

/** A part of a key to which people can encrypt. Days are YYYY-MM-DD in UTC. */
export interface EncryptionPart {
  algorithm: KeyAlgorithm;
  expires?: string;
}

/** What a public key says of itself, without the clock: whether it is still valid depends on the day. */
export interface KeyFacts {
  /** In capitals, without spaces: 40 signs in version 4. */
  fingerprint: string;
  version: number;
  created: string;
  /** The day on which it expires; undefined for a key that does not. */
  expires?: string;
  isRevoked: boolean;
  userIds: UserId[];
  algorithm: KeyAlgorithm;
  encryption: EncryptionPart[];
  /** The forgeable hash that one of its own signatures is made with: MD5, SHA-1 or RIPEMD-160. */
  weakHash?: string;
}

/** Why a file is no public key: it holds a private one, something else, a broken one, several, or one with too many user IDs. */
export type KeyFault = 'private' | 'not-key' | 'unreadable' | 'several' | 'many-users';

/** A file that should be a public key, as it was read. It is plain data. */
export type KeyFile = { facts: KeyFacts } | { fault: KeyFault; number?: number };
