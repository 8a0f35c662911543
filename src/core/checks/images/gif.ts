import { xmpTrace } from './exif.ts';
import { type Facts, noFacts, noNote, stopped, type Trace, unknownPart } from './facts.ts';
import { little, signs } from './read-bytes.ts';

const EXTENSION = 0x21;
const FRAME = 0x2c;
const END = 0x3b;

const CONTROL = 0xf9;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** Walks through a GIF, block by block, to its end mark. */
export function walkGif(bytes: Uint8Array, note = noNote): Facts {
  const facts = { ...noFacts(), frames: 0 };
  facts.sizes.push({ width: little(bytes, 6, 2), height: little(bytes, 8, 2) });
  for (let at = 13 + paletteLength(bytes[10] ?? 0); ;) {
    if (at >= bytes.length) return stopped(facts, 'cut', at);
    const block = bytes[at]!;
    facts.end = at + 1;
    if (block === END) return facts.frames > 0 ? facts : stopped(facts, 'damaged', at);
    if (block !== FRAME && block !== EXTENSION) return stopped(facts, 'damaged', at);
    const next = block === FRAME ? frame(bytes, at, facts) : extension(bytes, at, facts);
    if (next === undefined) return stopped(facts, 'damaged', at);
    note({ kind: block, from: at, to: next, data: bytes.subarray(at + 1, next) });
    at = next;
  }
}

/** How many bytes the colours take, by the flags that announce them. */
function paletteLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function frame(bytes: Uint8Array, at: number, facts: Facts): number | undefined {
  facts.frames++;
  facts.sizes.push({ width: little(bytes, at + 5, 2), height: little(bytes, at + 7, 2) });
  const data = at + 10 + paletteLength(bytes[at + 9] ?? 0);
  const codeLength = bytes[data] ?? 2;
  return codeLength >= 1 && codeLength <= 8 ? blocks(bytes, data + 1).end : undefined;
}

function extension(bytes: Uint8Array, at: number, facts: Facts): number | undefined {
  const { lengths, end } = blocks(bytes, at + 2);
  const label = bytes[at + 1];
  if (label === CONTROL) return lengths.length === 1 && lengths[0] === 4 ? end : undefined;
  const trace = traceOf(bytes, at, lengths, end);
  if (trace) facts.traces.push(trace);
  return end;
}

/** Data comes in blocks of up to 255 bytes, each with its length before it; a length of zero ends them. */
function blocks(bytes: Uint8Array, from: number): { lengths: number[]; end: number } {
  const lengths: number[] = [];
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined || length === 0) return { lengths, end: length === undefined ? bytes.length : at + 1 };
    lengths.push(length);
    at += 1 + length;
  }
}

function traceOf(bytes: Uint8Array, at: number, lengths: number[], end: number): Trace | undefined {
  if (bytes[at + 1] === COMMENT) return { kind: 'comment' };
  if (bytes[at + 1] !== APPLICATION) return unknownPart(`0x${(bytes[at + 1] ?? 0).toString(16)}`);
  const name = signs(bytes, at + 3, 11);
  if (name === 'XMP DataXMP') return xmpTrace(bytes.subarray(at, end));
  const isLoop = (name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0') && lengths.length === 2 && (lengths[1] === 3 || lengths[1] === 5);
  return isLoop ? undefined : unknownPart(name);
}
