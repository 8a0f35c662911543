import { big, holds, little } from '#src/core/checks/images/read-bytes.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { orOther, type Removed } from './removed.ts';

const ENTRY = 12;
const MOST_ENTRIES = 500;
const MOST_LISTS = 8;

const ORIENTATION = 0x0112;
const THUMBNAIL = 0x0201;
const PLACES = 0x8825;
const CAMERA = 0x8769;

/** Fields that say when, what with, and what a person wrote; all else that a camera notes (lens, exposure, its own notes) is told as device. */
const TIMES = new Set([0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292]);
const DEVICES = new Set([0x010f, 0x0110, 0x0131, 0x013c, 0xc614, 0xc62f]);
const TEXTS = new Set([0x010d, 0x010e, 0x013b, 0x8298, 0x9286, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f, 0xa430]);

/** What a picture's EXIF data tells, and how the picture is to be turned: 1 where it stands upright. */
export interface ExifFacts {
  tells: Removed[];
  orientation: number;
}

interface Field {
  tag: number;
  value: number;
  /** Which list the field stands in: the picture's, the camera's, or the preview's. */
  list: 'picture' | 'camera' | 'preview';
}

/** Reads EXIF data, which may begin with a JPEG's “Exif” mark. Data that can't be read tells something nobody knows. */
export function exifFacts(data: Uint8Array): ExifFacts {
  const fields = fieldsOf(withoutMark(data));
  const turned = fields.find(({ tag, list }) => tag === ORIENTATION && list === 'picture')?.value ?? 1;
  return { tells: orOther([...new Set(fields.flatMap(told))]), orientation: turned >= 1 && turned <= 8 ? turned : 1 };
}

function withoutMark(data: Uint8Array): Uint8Array {
  return holds(data, 0, 'Exif\0') ? data.subarray(6) : data;
}

function told({ tag, list }: Field): Removed[] {
  if (tag === PLACES) return ['place'];
  if (TIMES.has(tag)) return ['time'];
  if (TEXTS.has(tag)) return ['text'];
  if (tag === THUMBNAIL || list === 'preview') return ['thumbnail'];
  return DEVICES.has(tag) || list === 'camera' ? ['device'] : [];
}

/** The fields of all lists; each list is read once, so that none can lead in a circle. */
function fieldsOf(tiff: Uint8Array): Field[] {
  const read = holds(tiff, 0, 'II*\0') ? little : big;
  if (read === big && !holds(tiff, 0, 'MM\0*')) return [];
  const fields: Field[] = [];
  const waiting: [at: number, list: Field['list']][] = [[read(tiff, 4, 4), 'picture']];
  for (let lists = 0; lists < MOST_LISTS && waiting.length > 0; lists++) {
    const [at, list] = waiting.shift()!;
    const count = at < 8 || at >= tiff.length ? 0 : Math.min(read(tiff, at, 2), MOST_ENTRIES);
    for (let i = 0; i < count; i++) fields.push(fieldAt(tiff, at + 2 + i * ENTRY, read, list));
    const next = count > 0 && list === 'picture' ? read(tiff, at + 2 + count * ENTRY, 4) : 0;
    if (next > 0) waiting.push([next, 'preview']);
    const camera = fields.find(({ tag }) => tag === CAMERA);
    if (list === 'picture' && camera) waiting.push([camera.value, 'camera']);
  }
  return fields;
}

function fieldAt(tiff: Uint8Array, at: number, read: typeof big, list: Field['list']): Field {
  const isShort = read(tiff, at + 2, 2) === 3;
  return { tag: read(tiff, at, 2), value: read(tiff, at + 8, isShort ? 2 : 4), list };
}

/** EXIF data that says nothing but how the picture is to be turned; browsers and printers turn it by that. */
export function onlyOrientation(orientation: number): Uint8Array {
  const head = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  return Uint8Array.from([...head, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}

/** Whether EXIF data is what `onlyOrientation` makes: a picture that is cleaned twice has nothing left to clean. */
export function isOnlyOrientation(data: Uint8Array): boolean {
  const tiff = withoutMark(data);
  const plain = onlyOrientation(tiff[19] ?? 0);
  return tiff.length === plain.length && plain.every((byte, i) => byte === tiff[i]);
}

/** What a JPEG's segment of EXIF data begins with. */
export function withMark(tiff: Uint8Array): Uint8Array {
  return concatBytes([Uint8Array.from([0x45, 0x78, 0x69, 0x66, 0, 0]), tiff]);
}
