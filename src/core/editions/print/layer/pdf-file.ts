import { unzlibSync, zlibSync } from 'fflate';

/** An object of a PDF: its text (without `obj` and `endobj`), and the unpacked data where it is a stream. */
export interface PdfObject {
  text: string;
  data?: Uint8Array;
  /** True for a picture that is packed in its own way, and stays so. */
  isPacked?: boolean;
}

/** The objects of a PDF by number, and what its end says of the whole. */
export interface PdfFile {
  objects: Map<number, PdfObject>;
  trailer: string;
}

const HEADER = '%PDF-1.7\n%\u0080\u0080\u0080\u0080\n';
/** So many objects stand in one stream: a reader unpacks a stream to see one of them. */
const TOGETHER = 200;
const LEVEL = 9;

/** Reads a PDF as the typesetter writes it: one table of places, streams that are deflated or plain. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = latin1(bytes);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(text.slice(table))?.[1];
  if (trailer === undefined) throw new Error('This PDF has no table of objects that can be read.');
  const places = [...text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, place]) => Number(place));
  return { objects: new Map(places.map((place) => readObject(bytes, text, place))), trailer };
}

function readObject(bytes: Uint8Array, text: string, place: number): [number, PdfObject] {
  const start = /^(\d+) 0 obj\s*/.exec(text.slice(place, place + 40))!;
  const from = place + start[0].length;
  const end = text.indexOf('endobj', from);
  const stream = text.indexOf('stream\n', from);
  if (stream < 0 || stream > end) return [Number(start[1]), { text: text.slice(from, end).trim() }];
  const head = text.slice(from, stream).trim();
  const length = Number(/\/Length (\d+)/.exec(head)![1]);
  const packed = bytes.subarray(stream + 7, stream + 7 + length);
  const isDeflated = /\/Filter\s*\/FlateDecode/.test(head);
  const isPacked = !isDeflated && head.includes('/Filter');
  return [Number(start[1]), { text: head, data: isDeflated ? unzlibSync(packed) : packed, ...(isPacked && { isPacked }) }];
}

/** Writes a PDF small: streams deflated, all other objects together in streams. The same objects give the same bytes. */
export function writePdf({ objects, trailer }: PdfFile): Uint8Array {
  const parts: Uint8Array[] = [bytesOf(HEADER)];
  const size = Math.max(0, ...objects.keys()) + 1;
  const index = new Map<number, [type: number, where: number, which: number]>([[0, [0, 0, 65_535]]]);
  let offset = parts[0]!.length;
  const add = (number: number, head: string, data: Uint8Array, isPacked = false): void => {
    index.set(number, [1, offset, 0]);
    const part = isPacked ? packedObject(number, head, data) : streamObject(number, head, data);
    parts.push(part);
    offset += part.length;
  };
  for (const [number, { text, data, isPacked }] of objects) if (data) add(number, text, data, isPacked);
  const plain = [...objects].filter(([, { data }]) => !data);
  let next = size;
  for (let at = 0; at < plain.length; at += TOGETHER) {
    const group = plain.slice(at, at + TOGETHER);
    group.forEach(([number], which) => index.set(number, [2, next, which]));
    add(next, ...together(group));
    next++;
  }
  index.set(next, [1, offset, 0]);
  const root = trailer.replace(/\/Size \d+/, `/Size ${next + 1}`).replace(/^<<|>>$/g, '');
  const table = streamObject(next, `<<${root}\n/Type /XRef\n/W [1 4 2]\n>>`, indexData(index, next + 1));
  return joined([...parts, table, bytesOf(`startxref\n${offset}\n%%EOF\n`)]);
}

/** Several objects as one: first which they are and where each begins, then they. */
function together(group: readonly [number, PdfObject][]): [head: string, data: Uint8Array] {
  let at = 0;
  const places = group.map(([number, { text }]) => {
    const place = `${number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const first = `${places.join(' ')}\n`;
  const body = group.map(([, { text }]) => `${text}\n`).join('');
  return [`<<\n/Type /ObjStm\n/N ${group.length}\n/First ${first.length}\n>>`, bytesOf(first + body)];
}

function streamObject(number: number, head: string, data: Uint8Array): Uint8Array {
  const packed = zlibSync(data, { level: LEVEL });
  const rest = head
    .replace(/\/Length \d+/, '')
    .replace(/\/Filter\s*\/FlateDecode/, '')
    .replace(/>>\s*$/, '');
  const start = `${number} 0 obj\n${rest.trimEnd()}\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n`;
  return joined([bytesOf(start), packed, bytesOf('\nendstream\nendobj\n')]);
}

function packedObject(number: number, head: string, data: Uint8Array): Uint8Array {
  return joined([bytesOf(`${number} 0 obj\n${head}\nstream\n`), data, bytesOf('\nendstream\nendobj\n')]);
}

function indexData(index: ReadonlyMap<number, [number, number, number]>, size: number): Uint8Array {
  const data = new Uint8Array(size * 7);
  const view = new DataView(data.buffer);
  for (let number = 0; number < size; number++) {
    const [type, where, which] = index.get(number) ?? [0, 0, 0];
    view.setUint8(number * 7, type);
    view.setUint32(number * 7 + 1, where);
    view.setUint16(number * 7 + 5, which);
  }
  return data;
}

/** Bytes as text, one sign each. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Text as bytes, one for each sign. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
