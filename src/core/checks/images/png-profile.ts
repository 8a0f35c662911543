import { Unzlib } from 'fflate';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { MOST_PROFILE } from './profile.ts';

/** How much is unpacked in one step: a kilobyte can grow a thousandfold. */
const STEP = 1024;

/** The colour profile of a PNG's iCCP chunk, unpacked only as far as one may be large; empty where it can't be unpacked. */
export function inflatedProfile(data: Uint8Array): Uint8Array {
  const packed = data.subarray(data.indexOf(0) + 2);
  const parts: Uint8Array[] = [];
  let length = 0;
  const unpacked = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= MOST_PROFILE; at += STEP) {
      unpacked.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return new Uint8Array();
  }
  return concatBytes(parts);
}
