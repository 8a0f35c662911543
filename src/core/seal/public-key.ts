import type { PublicKey } from 'openpgp/lightweight';
import { SealError } from './seal-error.ts';

/** A key that can be encrypted to, and the time for which it was held valid. */
export interface UsableKey {
  key: PublicKey;
  date: Date;
}

type ReadKey = typeof import('openpgp/lightweight').readKey;

/**
 * Reads an armored public key and makes sure that somebody can read what is encrypted to it: not revoked, not expired, not too weak,
 * made for encryption, and no private key by mistake.
 * @throws {SealError} of kind `key`
 */
export async function readPublicKey(readKey: ReadKey, armoredKey: string, now: Date): Promise<UsableKey> {
  let key: PublicKey;
  try {
    key = await readKey({ armoredKey });
  } catch (cause) {
    throw new SealError('key', 'This is no OpenPGP key.', cause);
  }
  if (key.isPrivate()) throw new SealError('key', 'This is a private key, which nobody but its owner may have.');
  const date = laterOf(now, key);
  try {
    await key.getEncryptionKey(undefined, date);
  } catch (cause) {
    throw new SealError('key', 'Nobody may encrypt to this key: it is revoked, expired, too weak or not made for it.', cause);
  }
  return { key, date };
}

/** A key that is not made yet shows that the clock of this device is behind, as after an empty battery. */
function laterOf(now: Date, key: PublicKey): Date {
  const signatures = [...key.users.flatMap((user) => user.selfCertifications), ...key.subkeys.flatMap((sub) => sub.bindingSignatures)];
  const times = signatures.map(({ created }) => created?.getTime() ?? 0);
  return new Date(Math.max(now.getTime(), key.getCreationTime().getTime(), ...times));
}
