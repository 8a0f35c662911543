/** The kinds of packet of which a public key consists (RFC 9580): key, signature, user ID, subkey. */
const [KEY, SIGNATURE, USER_ID, SUBKEY] = [6, 2, 13, 14];

/** True for bytes that are one public key with the user IDs of one address, and nothing else: no secret, no second key, no picture. */
export function isAddressKey(data: Uint8Array): boolean {
  const packets = packetsIn(data);
  if (!packets || packets[0]?.kind !== KEY) return false;
  const rest = packets.slice(1);
  const ids = rest.filter(({ kind }) => kind === USER_ID).map(({ body }) => addressIn(new TextDecoder().decode(body)));
  return rest.every(({ kind }) => [SIGNATURE, USER_ID, SUBKEY].includes(kind)) && new Set(ids).size === 1 && ids[0] !== undefined;
}

function addressIn(userId: string): string | undefined {
  return /^(?:[^]*<)?([^<>\s]+@[^<>\s]+?)>?\s*$/u.exec(userId)?.[1]?.toLowerCase();
}

interface Packet {
  kind: number;
  body: Uint8Array;
}

/** The packets of a key; undefined where the bytes are none, or end within one. */
function packetsIn(data: Uint8Array): Packet[] | undefined {
  const packets: Packet[] = [];
  for (let at = 0; at < data.length;) {
    const head = headAt(data, at);
    if (!head || head.start + head.length > data.length) return undefined;
    packets.push({ kind: head.kind, body: data.subarray(head.start, head.start + head.length) });
    at = head.start + head.length;
  }
  return packets;
}

/** A packet’s first bytes: its kind, and where its body begins. Lengths that are only known at the end belong to messages. */
function headAt(data: Uint8Array, at: number): { kind: number; start: number; length: number } | undefined {
  const tag = data[at]!;
  if ((tag & 0x80) === 0) return undefined;
  if ((tag & 0x40) === 0) {
    const size = [1, 2, 4][tag & 3];
    return size === undefined ? undefined : { kind: (tag >> 2) & 15, start: at + 1 + size, length: numberAt(data, at + 1, size) };
  }
  const [kind, first] = [tag & 63, data[at + 1] ?? 0];
  if (first < 192) return { kind, start: at + 2, length: first };
  if (first < 224) return { kind, start: at + 3, length: ((first - 192) << 8) + (data[at + 2] ?? 0) + 192 };
  return first === 255 ? { kind, start: at + 6, length: numberAt(data, at + 2, 4) } : undefined;
}

function numberAt(data: Uint8Array, at: number, size: number): number {
  return data.subarray(at, at + size).reduce((number, byte) => number * 256 + byte, 0);
}
