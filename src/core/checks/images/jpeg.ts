import { concatBytes } from '#src/core/kit/bytes.ts';
import { type Facts, noFacts, noNote, stopped } from './facts.ts';
import { jpegTrace, PROFILE_MARK } from './jpeg-application.ts';
import { isFrame, isPictureSegment, isSoundSegment } from './jpeg-segments.ts';
import { big, holds } from './read-bytes.ts';

const END = 0xd9;
const SCAN = 0xda;

/** A picture that is drawn in more passes than this was made to keep computers busy; programs write about ten. */
const MOST_SCANS = 64;

/** The longest segments hold 64 kilobytes, and few are short. */
const MOST_SEGMENTS = 5000;

/** Walks through a JPEG, segment by segment and through the picture's data between, to its end mark. */
export function walkJpeg(bytes: Uint8Array, note = noNote): Facts {
  const facts = noFacts();
  const profile: Uint8Array[] = [];
  let scans = 0;
  for (let at = 2, segments = 0; ; segments++) {
    const marked = markerAt(bytes, at);
    if (marked >= bytes.length) return stopped(facts, 'cut', at);
    if (bytes[at] !== 0xff) return stopped(facts, 'damaged', at);
    if (segments > MOST_SEGMENTS) return stopped(facts, 'slow', at);
    const marker = bytes[marked]!;
    facts.end = marked + 1;
    if (marker === END) return scans > 0 ? withProfile(facts, profile) : stopped(facts, 'damaged', at);
    const length = big(bytes, marked + 1, 2);
    if (marked + 1 + length > bytes.length) return stopped(facts, 'cut', at);
    const data = bytes.subarray(marked + 3, marked + 1 + length);
    if (length < 2 || !isInPlace(marker, facts) || !isSoundSegment(marker, data)) return stopped(facts, 'damaged', at);
    look(marker, data, facts, profile);
    at = marked + 1 + length;
    if (marker === SCAN) at = endOfScan(bytes, at);
    note({ kind: marker, from: marked - 1, to: at, data });
    if (marker === SCAN && ++scans > MOST_SCANS) return stopped(facts, 'slow', at);
  }
}

/** Where the marker's second byte stands; it may be preceded by any number of filling bytes. */
function markerAt(bytes: Uint8Array, at: number): number {
  let marked = at + 1;
  while (bytes[marked] === 0xff) marked++;
  return marked;
}

/** One size, and before the picture's data; further sizes would be read differently by different programs. */
function isInPlace(marker: number, { sizes }: Facts): boolean {
  if (isFrame(marker)) return sizes.length === 0;
  return marker !== SCAN || sizes.length > 0;
}

/** The first marker behind a scan: in its data a 0xff is followed by zero, and restart marks only count. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function look(marker: number, data: Uint8Array, facts: Facts, profile: Uint8Array[]): void {
  if (isFrame(marker)) facts.sizes.push({ width: big(data, 3, 2), height: big(data, 1, 2) });
  if (marker === 0xe2 && holds(data, 0, PROFILE_MARK)) profile.push(data.subarray(PROFILE_MARK.length + 2));
  const trace = isPictureSegment(marker) ? undefined : jpegTrace(marker, data);
  if (trace) facts.traces.push(trace);
}

function withProfile(facts: Facts, parts: Uint8Array[]): Facts {
  return parts.length > 0 ? { ...facts, profile: concatBytes(parts) } : facts;
}
