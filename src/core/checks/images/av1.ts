import type { Size } from './facts.ts';

const SEQUENCE = 1;

/** More than this stands before no sequence header. */
const MOST_UNITS = 8;

/** The size that the AV1 data of a picture names in its sequence header; the boxes around it may lie. */
export function av1Size(data: Uint8Array): Size | undefined {
  let at = 0;
  for (let i = 0; i < MOST_UNITS && at < data.length; i++) {
    const head = data[at]!;
    const type = (head >> 3) & 15;
    const extension = (head >> 2) & 1;
    // Without a length, the unit fills all that is left.
    const { value: length, next } = head & 2 ? packed(data, at + 1 + extension) : { value: data.length, next: at + 1 + extension };
    if (type === SEQUENCE) return sequenceSize(bitsOf(data.subarray(next, next + length)));
    at = next + length;
  }
  return undefined;
}

/** A number in groups of seven bits, the lowest first. */
function packed(data: Uint8Array, from: number): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = data[from + i] ?? 0;
    value += (byte & 127) * 128 ** i;
    if (byte < 128) return { value, next: from + i + 1 };
  }
  return { value, next: from + 8 };
}

/** Reads a number of so many bits; beyond the end they are zero. */
type Bits = (count: number) => number;

function bitsOf(data: Uint8Array): Bits {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let i = 0; i < count; i++, at++) value = value * 2 + (((data[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
}

/** The order of fields is that of the AV1 specification, 5.5.1. */
function sequenceSize(bits: Bits): Size {
  bits(4);
  const reduced = bits(1) === 1;
  if (reduced) bits(5);
  else skipPlayback(bits);
  const [width, height] = [bits(4) + 1, bits(4) + 1];
  return { width: bits(width) + 1, height: bits(height) + 1 };
}

/** Timing and operating points, which matter to films only. */
function skipPlayback(bits: Bits): void {
  const delayLength = bits(1) === 1 ? skipTiming(bits) : 0;
  const hasDisplayDelay = bits(1) === 1;
  const points = bits(5) + 1;
  for (let i = 0; i < points; i++) {
    bits(12);
    if (bits(5) > 7) bits(1);
    if (delayLength > 0 && bits(1) === 1) bits(2 * delayLength + 1);
    if (hasDisplayDelay && bits(1) === 1) bits(4);
  }
}

/** Passes over the timing; how many bits a delay has, or zero without a decoder model. */
function skipTiming(bits: Bits): number {
  bits(64);
  if (bits(1) === 1) skipUnsigned(bits);
  if (bits(1) === 0) return 0;
  const delayLength = bits(5) + 1;
  bits(42);
  return delayLength;
}

/** A number that says by leading zeros how long it is. */
function skipUnsigned(bits: Bits): void {
  let zeros = 0;
  while (zeros < 32 && bits(1) === 0) zeros++;
  if (zeros < 32) bits(zeros);
}
