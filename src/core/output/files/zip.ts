import { attempt, type Tools } from '#src/core/output/tools.ts';
import { type Reader, readerOf } from './bytes.ts';

/** A file in an archive: its name there, and its bytes. */
export interface ZipFile {
  name: string;
  data: Uint8Array;
}

const LOCAL = 0x504b0304;
const CENTRAL = 0x504b0102;
const END = 0x504b0506;

/**
 * The files of an archive; undefined for one that is damaged, that two programs could read in two ways, or that holds what is no file
 * (links, folders, locked files).
 */
export function readZip(data: Uint8Array, tools: Pick<Tools, 'inflateRaw' | 'crc32'>): ZipFile[] | undefined {
  const read = readerOf(data);
  const end = read.length - 22;
  if (read.four(end) !== END || read.two(end + 20) !== 0 || read.two(end + 4) !== 0) return undefined;
  const count = read.two(end + 10, false);
  const start = read.four(end + 16, false);
  const files: ZipFile[] = [];
  let [at, body] = [start, 0];
  for (let i = 0; i < count; i++) {
    const entry = readEntry(read, at);
    // Bodies stand one after the other, so that nothing hides between them.
    if (!entry || entry.offset !== body) return undefined;
    const unpacked = readBody(data, read, entry, tools);
    if (!unpacked) return undefined;
    files.push({ name: entry.name, data: unpacked });
    at += 46 + entry.nameLength;
    body += 30 + entry.nameLength + entry.packed;
  }
  return at === end && body === start ? files : undefined;
}

interface Entry {
  name: string;
  nameLength: number;
  method: number;
  packed: number;
  size: number;
  crc: number;
  offset: number;
}

/** An entry of the list at the end: made by no system with rights of its own (where links come from), without extra fields. */
function readEntry(read: Reader, at: number): Entry | undefined {
  const nameLength = read.two(at + 28, false);
  const isPlain = read.byte(at + 5) === 0 && read.two(at + 8) === 0 && read.four(at + 30) === 0 && read.four(at + 38) === 0;
  if (read.four(at) !== CENTRAL || !isPlain) return undefined;
  const name = read.letters(at + 46, nameLength);
  const four = (offset: number): number => read.four(at + offset, false);
  return { name, nameLength, method: read.two(at + 10, false), crc: four(16), packed: four(20), size: four(24), offset: four(42) };
}

function readBody(data: Uint8Array, read: Reader, entry: Entry, tools: Pick<Tools, 'inflateRaw' | 'crc32'>): Uint8Array | undefined {
  const { offset: at, name, nameLength, method, packed, size, crc } = entry;
  const isSame =
    read.four(at) === LOCAL &&
    read.two(at + 6) === 0 &&
    read.two(at + 8, false) === method &&
    read.four(at + 14, false) === crc &&
    read.four(at + 18, false) === packed &&
    read.four(at + 22, false) === size &&
    read.two(at + 26, false) === nameLength &&
    read.two(at + 28) === 0 &&
    read.letters(at + 30, nameLength) === name;
  const from = at + 30 + nameLength;
  if (!isSame || from + packed > data.length) return undefined;
  const body = data.subarray(from, from + packed);
  const unpacked = method === 8 ? attempt(() => tools.inflateRaw(body, size)) : method === 0 && packed === size ? body : undefined;
  return unpacked && tools.crc32(unpacked) === crc ? unpacked : undefined;
}
