import { concatBytes } from '../bytes.ts';

/** A file of an archive: its name within it, its packed data, and what it is unpacked. */
export interface ZipEntry {
  name: string;
  packed: Uint8Array;
  /** True where `packed` is a raw DEFLATE stream, false where it is the file itself. */
  deflated: boolean;
  size: number;
  crc32: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Bit 11 of the flags: the name is in UTF-8. Names in ASCII need no flag. */
const UTF_8 = 1 << 11;
const MIDNIGHT = 0;

const encoder = new TextEncoder();

/**
 * A ZIP whose bytes depend on its files and one date (`2026-11-21`) only: no clock, no time zone, no system. Files stand in the order of their
 * names, but for the one that some formats want `first`.
 */
export function zipArchive(entries: readonly ZipEntry[], date: string, first?: string): Uint8Array {
  const rank = ({ name }: ZipEntry): string => (name === first ? '' : name);
  const ordered = [...entries].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const day = dosDate(date);
  const bodies: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let offset = 0;
  for (const entry of ordered) {
    const body = concatBytes([localHeader(entry, day), entry.packed]);
    index.push(centralHeader(entry, day, offset));
    bodies.push(body);
    offset += body.length;
  }
  const directory = concatBytes(index);
  return concatBytes([...bodies, directory, endRecord(ordered.length, directory.length, offset)]);
}

/** The day as DOS counts it: seven bits of years since 1980, four of months, five of days. */
function dosDate(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return ((year - 1980) << 9) | (month << 5) | day;
}

function localHeader(entry: ZipEntry, day: number): Uint8Array {
  return record([[4, LOCAL], [2, VERSION], ...common(entry, day)], entry.name);
}

function centralHeader(entry: ZipEntry, day: number, offset: number): Uint8Array {
  const rest: Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ];
  return record([[4, CENTRAL], [2, VERSION], [2, VERSION], ...common(entry, day), ...rest], entry.name);
}

function common({ name, packed, deflated, size, crc32 }: ZipEntry, day: number): Field[] {
  const { length } = encoder.encode(name);
  return [
    [2, length === name.length ? 0 : UTF_8],
    [2, deflated ? 8 : 0],
    [2, MIDNIGHT],
    [2, day],
    [4, crc32],
    [4, packed.length],
    [4, size],
    [2, length],
    [2, 0],
  ];
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  return record(
    [
      [4, END],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, size],
      [4, offset],
      [2, 0],
    ],
    '',
  );
}

/** How many bytes a number takes, and the number. */
type Field = readonly [2 | 4, number];

function record(fields: readonly Field[], name: string): Uint8Array {
  const nameBytes = encoder.encode(name);
  const bytes = new Uint8Array(fields.reduce((total, [width]) => total + width, 0) + nameBytes.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(nameBytes, at);
  return bytes;
}
