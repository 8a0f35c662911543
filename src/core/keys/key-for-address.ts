import { type AnyPacket, type PublicKey, type User } from 'openpgp';
import { ANY_DAY, emailIn, READ_ALL } from './parts.ts';

/**
 * A key as it stands in a directory for one address: with the user IDs of that address and no others, and without what other people signed.
 * Undefined where the key does not name the address.
 */
export async function keyForAddress(key: PublicKey, email: string): Promise<Uint8Array | undefined> {
  const judged = await Promise.all(key.users.map((user) => names(user, email)));
  if (!judged.includes(true)) return undefined;
  const left = new Set(key.users.flatMap((user, i): AnyPacket[] => (judged[i] ? user.otherCertifications : [...user.toPacketList()])));
  const packets = key.toPacketList();
  packets.splice(0, packets.length, ...packets.filter((packet) => !left.has(packet)));
  return packets.write();
}

async function names(user: User, email: string): Promise<boolean> {
  if (!user.userID || emailIn(user.userID.userID) !== email.toLowerCase()) return false;
  return user.verify(ANY_DAY, READ_ALL).catch(() => false);
}
