import { generateKey, readKey, type PrivateKey, type PublicKey, type User, type UserID, type SubkeyOptions } from 'openpgp';

/** A new key of Curve25519 for a test, on a day or now. */
export async function sampleKey(options: {
  userIDs?: UserID[];
  day?: string;
  /** After how many days it ends, and its parts; 0 is never. */
  lasts?: number;
  subkeys?: SubkeyOptions[];
}): Promise<{ armored: string; publicKey: PublicKey; privateKey: PrivateKey }> {
  const { userIDs = [{ name: 'Report', email: 'report@forest.example' }], day = '2026-01-15', lasts = 0, subkeys } = options;
  const { privateKey, publicKey } = await generateKey({
    userIDs,
    date: new Date(day),
    keyExpirationTime: lasts * 86_400,
    format: 'object',
    ...(subkeys && { subkeys }),
  });
  const armored = publicKey.armor();
  return { armored, publicKey: await readKey({ armoredKey: armored }), privateKey };
}

/** A user ID with its signatures, to be put into another key. */
export function packetsOf(user: User): ReturnType<PublicKey['toPacketList']>[number][] {
  return [...user.toPacketList()] as ReturnType<PublicKey['toPacketList']>[number][];
}
