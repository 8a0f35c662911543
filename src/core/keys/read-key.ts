import { readKeys, type Key, type PublicKey } from 'openpgp';
import { algorithmOf, forgeableHash } from './algorithms.ts';
import { MOST_USER_IDS, type KeyFacts, type KeyFile } from './key-facts.ts';
import { ANY_DAY, dayOf, encryptionParts, expiry, READ_ALL, signedUserIds } from './parts.ts';

const [BEGIN, END] = ['-----BEGIN PGP PUBLIC KEY BLOCK-----', '-----END PGP PUBLIC KEY BLOCK-----'];

/** Reads the one public key of a file. Never throws: what is wrong with the file is its fault. */
export async function readKeyFile(text: string): Promise<KeyFile> {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text)) return { fault: 'private' };
  if (!isOneBlock(text)) return { fault: 'not-key' };
  const keys = await keysIn(text);
  const [key] = keys;
  if (!key) return { fault: 'unreadable' };
  // What the first line promises need not be what the letters hold.
  if (keys.some((one) => one.isPrivate())) return { fault: 'private' };
  if (keys.length > 1) return { fault: 'several', number: keys.length };
  if (key.users.length > MOST_USER_IDS) return { fault: 'many-users' };
  const facts = await factsOf(key).catch(() => undefined);
  return facts ? { facts } : { fault: 'unreadable' };
}

/** The public key of a file, for making other files of it; undefined where it can’t be read. */
export async function publicKeyIn(text: string): Promise<PublicKey | undefined> {
  const [key] = isOneBlock(text) ? await keysIn(text) : [];
  return key?.isPrivate() === false ? (key as PublicKey) : undefined;
}

/** True for one block of letters and nothing besides: no second block, no words around it, no end cut off, no markup in its remarks. */
function isOneBlock(text: string): boolean {
  const whole = text.trim();
  if (!whole.startsWith(BEGIN) || whole.indexOf(END) !== whole.length - END.length) return false;
  const lines = whole.slice(BEGIN.length, -END.length).split(/\r?\n/);
  return lines.every((line) => /^[A-Za-z0-9+/=]*$/.test(line) || /^(Version|Comment|Hash|Charset): [^<>]{0,200}$/.test(line));
}

async function keysIn(armoredKeys: string): Promise<Key[]> {
  try {
    return await readKeys({ armoredKeys, config: READ_ALL });
  } catch {
    return [];
  }
}

async function factsOf(key: Key): Promise<KeyFacts> {
  const userIds = await signedUserIds(key);
  const encryption = await encryptionParts(key, userIds);
  const isRevoked = await key.isRevoked(undefined, undefined, ANY_DAY, READ_ALL);
  if (userIds.length === 0 && !isRevoked) throw new RangeError('Nobody vouches for a user ID of this key.');
  const weakHash = [...userIds, ...encryption].map(({ signature }) => forgeableHash(signature)).find((name) => name !== undefined);
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    version: key.keyPacket.version,
    created: dayOf(key.getCreationTime()),
    ...expiry(await key.getExpirationTime(undefined, READ_ALL)),
    isRevoked,
    userIds: userIds.map(({ value }) => value),
    algorithm: algorithmOf(key.getAlgorithmInfo()),
    encryption: encryption.map(({ value }) => value),
    ...(weakHash !== undefined && { weakHash }),
  };
}
