import { md5 } from '@noble/hashes/legacy.js';

const MAGIC = 0x044d495a;
const HEADER = 80;
const CHECKSUM = 16;

/** True for a whole ZIM archive: what it says of itself is so, and it ends with the checksum of all before. */
export function isZim(data: Uint8Array): boolean {
  if (data.length < HEADER + CHECKSUM) return false;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const end = data.length - CHECKSUM;
  const isHeader =
    view.getUint32(0, true) === MAGIC && [5, 6].includes(view.getUint16(4, true)) && view.getBigUint64(72, true) === BigInt(end);
  return isHeader && md5(data.subarray(0, end)).every((byte, at) => byte === data[end + at]);
}
