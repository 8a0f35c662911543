import { config, enums, type Key, type SignaturePacket, type Subkey, type User } from 'openpgp';
import { algorithmOf } from './algorithms.ts';
import type { EncryptionPart, UserId } from './key-facts.ts';

/** Weak keys are to be read too: only then can be said what is weak about them. */
export const READ_ALL = {
  ...config,
  rejectHashAlgorithms: new Set<enums.hash>(),
  rejectPublicKeyAlgorithms: new Set<enums.publicKey>(),
  rejectCurves: new Set<enums.curve>(),
  minRSABits: 0,
};

/** What is expired today is judged elsewhere, so that what is read of a key never depends on the clock. */
export const ANY_DAY = null as unknown as Date;

const ENCRYPTING = enums.keyFlags.encryptCommunication | enums.keyFlags.encryptStorage;

/** Something that a key says of itself, with the signature by which it does. */
export interface Signed<Value> {
  value: Value;
  signature: SignaturePacket;
}

/** The user IDs that the key vouches for and has not taken back. Anybody can add others to a copy of it. */
export async function signedUserIds(key: Key): Promise<Signed<UserId>[]> {
  const found = await Promise.all(key.users.map((user) => signedUserId(user)));
  return found.flatMap((one) => one ?? []);
}

async function signedUserId(user: User): Promise<Signed<UserId> | undefined> {
  const isOwn = await user.verify(ANY_DAY, READ_ALL).catch(() => false);
  const signature = latest(user.selfCertifications);
  if (!user.userID || !isOwn || !signature) return undefined;
  const { userID: text } = user.userID;
  const email = emailIn(text);
  return { value: { text, ...(email !== undefined && { email }) }, signature };
}

/**
 * The mail address of a user ID, in lower case.
 * @example emailIn('Press <Press@Example.org>') // 'press@example.org'
 */
export function emailIn(text: string): string | undefined {
  const address = /<([^<>\s@]+@[^<>\s@]+)>\s*$/u.exec(text)?.[1] ?? /^[^<>\s@]+@[^<>\s@]+$/u.exec(text.trim())?.[0];
  return address?.toLowerCase();
}

/** The parts of a key that are made for encryption and not revoked: subkeys, or the primary key itself where it says so. */
export async function encryptionParts(key: Key, userIds: readonly Signed<UserId>[]): Promise<Signed<EncryptionPart>[]> {
  const parts = await Promise.all(key.subkeys.map((part) => encryptionPart(part)));
  const primary = userIds.find(({ signature }) => mayEncrypt(signature));
  const own = primary && { value: { algorithm: algorithmOf(key.getAlgorithmInfo()) }, signature: primary.signature };
  return [...parts, own].flatMap((one) => one ?? []);
}

async function encryptionPart(part: Subkey): Promise<Signed<EncryptionPart> | undefined> {
  const signature = await part.verify(ANY_DAY, READ_ALL).catch(() => undefined);
  if (!signature || !mayEncrypt(signature)) return undefined;
  const expires = await part.getExpirationTime(ANY_DAY, READ_ALL);
  return { value: { algorithm: algorithmOf(part.getAlgorithmInfo()), ...expiry(expires) }, signature };
}

function mayEncrypt({ keyFlags }: SignaturePacket): boolean {
  return ((keyFlags?.[0] ?? 0) & ENCRYPTING) !== 0;
}

/** The day on which something expires, where it does. */
export function expiry(expires: Date | number | null): { expires?: string } {
  return expires instanceof Date ? { expires: dayOf(expires) } : {};
}

/** A moment’s day in UTC, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function latest(signatures: readonly SignaturePacket[]): SignaturePacket | undefined {
  return signatures.toSorted((a, b) => Number(a.created) - Number(b.created)).at(-1);
}
