import { av1Size } from './av1.ts';
import { dataOf, isCovered, type Item, itemsIn, placesIn } from './avif-items.ts';
import { propertiesIn } from './avif-properties.ts';
import { drawnItems } from './avif-references.ts';
import { exifTrace, xmpTrace } from './exif.ts';
import { type Facts, noFacts, type Size, stopped, type Trace, unknownPart } from './facts.ts';
import { type Box, boxesIn, boxesInside, boxOf } from './iso-boxes.ts';
import { brandsOf } from './kind.ts';
import { big, signs } from './read-bytes.ts';

const PICTURES = new Set(['av01', 'grid']);

/** The parts of `meta`; lists that nothing else bounds are not longer than those of a thousand tiles. */
const PARTS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  hdlr: 64,
  pitm: 8,
  iloc: Infinity,
  iinf: Infinity,
  iref: 16 * 1024,
  iprp: Infinity,
  idat: Infinity,
});

/** A file has one store of data, and few have more. */
const MOST_STORES = 8;

/** Walks through an AVIF: its boxes, what they list, and whether that fills the file. */
export function walkAvif(bytes: Uint8Array): Facts {
  const facts = noFacts();
  const { boxes, at } = boxesIn(bytes, 0, bytes.length);
  facts.end = at;
  if (at < bytes.length && startsBox(bytes, at)) return stopped(facts, 'cut', at);
  if (boxOf(boxes, 'moov') || brandsOf(bytes)[0] === 'avis') return stopped(facts, 'moving', 0);
  const meta = boxOf(boxes, 'meta');
  const inside = boxesInside(bytes, meta, 4);
  const stores = boxes.filter(({ type }) => type === 'mdat');
  if (!meta || !inside || hasTwice(inside) || stores.length > MOST_STORES) return stopped(facts, 'damaged', meta?.from ?? at);
  for (const box of boxes) if (!isOuter(bytes, box) || (box.type === 'meta' && box !== meta)) facts.traces.push(unknownPart(box.type));
  for (const box of inside) if (!isInner(bytes, box)) facts.traces.push(unknownPart(box.type));
  return walkMeta(bytes, facts, inside, stores) ? facts : stopped(facts, 'damaged', meta.from);
}

function hasTwice(boxes: readonly Box[]): boolean {
  return new Set(boxes.map(({ type }) => type)).size < boxes.length;
}

/** Whether a box that does not fit is a picture's own, of which a part is missing. */
function startsBox(bytes: Uint8Array, at: number): boolean {
  return ['ftyp', 'meta', 'mdat'].includes(signs(bytes, at + 4, 4)) && big(bytes, at, 4) > 8;
}

function isOuter(bytes: Uint8Array, { type, from, end }: Box): boolean {
  if (type === 'ftyp') return from === 8 && end <= 256;
  return type === 'meta' || type === 'mdat' || (type === 'free' && bytes.subarray(from, end).every((byte) => byte === 0));
}

function isInner(bytes: Uint8Array, { type, from, end }: Box): boolean {
  // The handler's box ends in a name for people: a program's, at most.
  if (type === 'hdlr') return signs(bytes, from + 8, 4) === 'pict' && end - from <= 64;
  return end - from <= (PARTS[type] ?? -1);
}

/** Notes what the items of a file are; false where the lists of them don't fit together. */
function walkMeta(bytes: Uint8Array, facts: Facts, inside: readonly Box[], mdats: readonly Box[]): boolean {
  const idat = boxOf(inside, 'idat');
  const items = itemsIn(bytes, boxOf(inside, 'iinf'));
  const places = placesIn(bytes, boxOf(inside, 'iloc'), idat);
  const properties = propertiesIn(bytes, boxOf(inside, 'iprp'));
  if (!items || !places || !properties?.sizes.length) return false;
  facts.sizes.push(...properties.sizes);
  facts.traces.push(...properties.traces);
  if (properties.profile) facts.profile = properties.profile;
  for (const item of items) if (!lookAtItem(dataOf(bytes, places.get(item.id)), item, facts)) return false;
  const drawn = drawnItems(bytes, boxOf(inside, 'pitm'), boxOf(inside, 'iref'));
  if (items.some(({ id, type }) => PICTURES.has(type) && !drawn.has(id))) facts.traces.push({ kind: 'preview' });
  const used = [...places.values()].flat();
  const stores = idat ? [...mdats, idat] : mdats;
  if (stores.some((store) => !isCovered(store, used))) facts.traces.push(unknownPart('mdat'));
  const isStored = used.every(({ from, end }) => stores.some((store) => store.from <= from && end <= store.end));
  return isStored && items.some(({ id, type }) => PICTURES.has(type) && drawn.has(id));
}

/** Notes what one item is; false where a picture's data can't be read. */
function lookAtItem(data: Uint8Array, item: Item, facts: Facts): boolean {
  const size = item.type === 'av01' ? av1Size(data) : item.type === 'grid' ? gridSize(data) : undefined;
  if (size) facts.sizes.push(size);
  else if (PICTURES.has(item.type)) return false;
  else facts.traces.push(traceOf(data, item));
  return true;
}

function traceOf(data: Uint8Array, { type, mime }: Item): Trace {
  // Four bytes say how far behind them the data begins.
  if (type === 'Exif') return exifTrace(data.subarray(4 + Math.min(big(data, 0, 4), data.length)));
  return type === 'mime' && /xmp|rdf/.test(mime) ? xmpTrace(data) : unknownPart(type);
}

/** The size of a picture that is put together from tiles. */
function gridSize(data: Uint8Array): Size | undefined {
  const length = (data[1] ?? 0) & 1 ? 4 : 2;
  return data.length === 4 + 2 * length ? { width: big(data, 4, length), height: big(data, 4 + length, length) } : undefined;
}
