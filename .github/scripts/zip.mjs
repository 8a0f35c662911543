// Reads a ZIP archive that a stranger may have made: names and bytes, nothing else. It writes nothing, follows nothing, and never
// unpacks more than an entry says it holds.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_END = 22 + 0xffff;
const KIND = 0o170000;
const FILE = 0o100000;
const FOLDER = 0o040000;

/** The files of an archive, folders left out. Throws where the archive is damaged or holds links. */
export function filesIn(zip) {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw new Error('The archive holds too much.');
  const files = [];
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('The archive is damaged.');
    const length = zip.readUInt16LE(at + 28);
    const entry = readEntry(zip, at, length);
    if (!entry.isFolder) files.push(entry);
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The bytes of one of the files. */
export function bytesOf(zip, { method, packed, size, header }) {
  if (zip.readUInt32LE(header) !== LOCAL) throw new Error('The archive is damaged.');
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const content = zip.subarray(start, start + packed);
  const bytes = method === 8 ? inflateRawSync(content, { maxOutputLength: Math.max(1, size) }) : content;
  if (bytes.length !== size) throw new Error('The archive is damaged.');
  return bytes;
}

function endOf(zip) {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - LONGEST_END); at--) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw new Error('This is no ZIP archive.');
}

function readEntry(zip, at, length) {
  const name = new TextDecoder('utf-8', { fatal: true }).decode(zip.subarray(at + 46, at + 46 + length));
  const method = zip.readUInt16LE(at + 10);
  const isFolder = name.endsWith('/');
  // Archives made on Windows say nothing about the kind: zero.
  const kind = (zip.readUInt32LE(at + 38) >>> 16) & KIND;
  if (kind !== 0 && kind !== (isFolder ? FOLDER : FILE)) throw new Error('The archive holds something that is no file, such as a link.');
  if (method !== 0 && method !== 8) throw new Error('The archive is packed in a way that is not known here.');
  if (zip.readUInt16LE(at + 8) & 1) throw new Error('The archive is encrypted.');
  return { name, isFolder, method, packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24), header: zip.readUInt32LE(at + 42) };
}
