import type { Part } from '#src/core/checks/images/facts.ts';
import { walkGif } from '#src/core/checks/images/gif.ts';
import { holds, signs } from '#src/core/checks/images/read-bytes.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import type { Removed, Stripped } from './removed.ts';
import { xmpTells } from './text-facts.ts';

const EXTENSION = 0x21;
const END = Uint8Array.of(0x3b);
const CONTROL = 0xf9;
const PLAIN_TEXT = 0x01;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** The loop of an animation: eleven signs of a name, then three bytes with the count. */
const LOOP_LENGTH = 18;

/** Long animations have some thousand blocks. */
const MOST_BLOCKS = 50_000;

/** A GIF of its frames, their times and its loop. Undefined where it can't be read to its end. */
export function cleanGif(bytes: Uint8Array): Stripped | undefined {
  const kept: Uint8Array[] = [];
  const removed = new Set<Removed>();
  let count = 0;
  let start = bytes.length;
  const { fault, end } = walkGif(bytes, (part) => {
    start = Math.min(start, part.from);
    if (++count > MOST_BLOCKS) return;
    const told = tells(part);
    for (const one of told) removed.add(one);
    if (told.length === 0) kept.push(bytes.subarray(part.from, part.to));
  });
  if (fault || count > MOST_BLOCKS) return undefined;
  if (end < bytes.length) removed.add('other');
  return { data: concatBytes([bytes.subarray(0, start), ...kept, END]), removed };
}

function isLoop(data: Uint8Array): boolean {
  const isNamed = holds(data, 2, 'NETSCAPE2.0') || holds(data, 2, 'ANIMEXTS1.0');
  return data[0] === APPLICATION && data[1] === 11 && isNamed && data.length === LOOP_LENGTH;
}

/** What a block tells that is not drawn. */
function tells({ kind, data }: Part): Removed[] {
  const label = data[0];
  if (kind !== EXTENSION || label === CONTROL || isLoop(data)) return [];
  if (label === COMMENT || label === PLAIN_TEXT) return ['text'];
  return signs(data, 2, 11) === 'XMP DataXMP' ? xmpTells(data) : ['other'];
}
