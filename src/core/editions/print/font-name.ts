/** A table of a font: its four letters, and its bytes. */
interface Table {
  tag: string;
  data: Uint8Array;
}

const HEAD = 12;
const RECORD = 16;
/** Windows, Unicode, English: what programs look for. */
const PLACE = [3, 1, 0x409] as const;

/**
 * A font under another name, so that fonts of one family that hold other letters each can be asked for one by one. Nothing else of it changes.
 * `style` is “Regular” or “Bold”.
 */
export function namedFont(font: Uint8Array, family: string, style: string): Uint8Array {
  const tables = tablesOf(font).map((table) => (table.tag === 'name' ? { ...table, data: nameTable(family, style) } : table));
  return fontOf(font.subarray(0, 4), tables);
}

function tablesOf(font: Uint8Array): Table[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, at) => {
    const record = HEAD + at * RECORD;
    const offset = view.getUint32(record + 8);
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    return { tag, data: font.subarray(offset, offset + view.getUint32(record + 12)) };
  });
}

function fontOf(version: Uint8Array, tables: readonly Table[]): Uint8Array {
  const start = HEAD + tables.length * RECORD;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(version);
  view.setUint16(4, tables.length);
  const [range, selector] = searchRange(tables.length);
  [range, selector, tables.length * RECORD - range].forEach((value, at) => view.setUint16(6 + at * 2, value));
  let offset = start;
  tables.forEach(({ tag, data }, at) => {
    const record = HEAD + at * RECORD;
    [...tag].forEach((letter, place) => (bytes[record + place] = letter.charCodeAt(0)));
    bytes.set(data, offset);
    view.setUint32(record + 4, checksum(view, offset, padded(data.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, data.length);
    offset += padded(data.length);
  });
  return bytes;
}

function searchRange(count: number): [range: number, selector: number] {
  const selector = Math.floor(Math.log2(count));
  return [2 ** selector * RECORD, selector];
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** The names of a font: family, style, its own name, full name, version, and the name in files. */
function nameTable(family: string, style: string): Uint8Array {
  const file = `${family}-${style}`.replace(/[^A-Za-z0-9-]/g, '');
  const names = [
    [1, family],
    [2, style],
    [3, file],
    [4, `${family} ${style}`],
    [6, file],
  ] as const;
  const start = 6 + names.length * 12;
  const bytes = new Uint8Array(start + names.reduce((sum, [, name]) => sum + name.length * 2, 0));
  const view = new DataView(bytes.buffer);
  [0, names.length, start].forEach((value, at) => view.setUint16(at * 2, value));
  let offset = 0;
  names.forEach(([id, name], at) => {
    [...PLACE, id, name.length * 2, offset].forEach((value, place) => view.setUint16(6 + at * 12 + place * 2, value));
    [...name].forEach((letter, place) => view.setUint16(start + offset + place * 2, letter.charCodeAt(0)));
    offset += name.length * 2;
  });
  return bytes;
}
