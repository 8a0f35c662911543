import { zlibSync } from 'fflate';
import { concatBytes } from '../bytes.ts';

/** A dictionary of PDF: names and values as they are written. */
export type Dictionary = Record<string, string | number | undefined>;

/** The numbered objects of a PDF file. */
export interface PdfObjects {
  /** Takes a number for an object that is written later. */
  reserve(): number;
  write(number: number, body: string): void;
  add(body: string): number;
  addStream(dictionary: Dictionary, data: Uint8Array, packed: boolean): number;
  /** The whole file, with its table of places. */
  finish(root: number, info: number, id: string): Uint8Array;
}

const HEAD = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n';

/** An empty PDF. Streams are packed by plain JavaScript, so that equal drawings give equal bytes on any machine. */
export function createObjects(): PdfObjects {
  const bodies: Uint8Array[] = [];
  const reserve = (): number => bodies.push(new Uint8Array());
  const write = (number: number, body: Uint8Array): void => {
    bodies[number - 1] = concatBytes([latin1(`${number} 0 obj\n`), body, latin1('\nendobj\n')]);
  };
  const add = (body: Uint8Array): number => {
    const number = reserve();
    write(number, body);
    return number;
  };
  return {
    reserve,
    write: (number, body) => write(number, latin1(body)),
    add: (body) => add(latin1(body)),
    addStream: (fields, data, packed) => add(stream(fields, data, packed)),
    finish: (root, info, id) => finish(bodies, { Size: bodies.length + 1, Root: ref(root), Info: ref(info), ID: `[<${id}> <${id}>]` }),
  };
}

/** `<< /Name value >>`; what is undefined is left out. */
export function dictionary(fields: Dictionary): string {
  const written = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`/${name} ${value}`]));
  return `<< ${written.join(' ')} >>`;
}

/** A reference to an object. */
export function ref(number: number): string {
  return `${number} 0 R`;
}

/** A text in any script, as PDF writes it: as it is where it is ASCII, else UTF-16 in hexadecimal. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

function stream(fields: Dictionary, data: Uint8Array, packed: boolean): Uint8Array {
  const body = packed ? zlibSync(data, { level: 9, mem: 8 }) : data;
  const head = dictionary({ ...fields, Filter: packed ? '/FlateDecode' : undefined, Length: body.length });
  return concatBytes([latin1(`${head}\nstream\n`), body, latin1('\nendstream')]);
}

function finish(bodies: Uint8Array[], trailer: Dictionary): Uint8Array {
  let offset = HEAD.length;
  const places = bodies.map((body) => {
    const place = `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += body.length;
    return place;
  });
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `${table}trailer\n${dictionary(trailer)}\nstartxref\n${offset}\n%%EOF\n`;
  return concatBytes([latin1(HEAD), ...bodies, latin1(end)]);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
