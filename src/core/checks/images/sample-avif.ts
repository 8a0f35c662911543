// AVIF files put together for tests, box by box: such as no program would write.
import { concatBytes } from '#src/core/kit/bytes.ts';
import { big, latin } from './sample-pictures.ts';

/** One item: a picture, a grid of them, or metadata. */
export interface SampleItem {
  type: string;
  data: Uint8Array;
  /** What stands behind the type: a name, and for `mime` its kind. */
  name?: string;
}

/** What is put into an AVIF besides one picture. */
export interface SampleAvif {
  items?: SampleItem[];
  references?: Uint8Array[];
  properties?: Uint8Array[];
  /** Further boxes in `meta`, and behind all. */
  inside?: Uint8Array[];
  outside?: Uint8Array[];
  /** Bytes in the store that belong to no item. */
  unused?: Uint8Array;
  /** The size in the boxes, and that in the picture's own data. */
  size?: number;
  ownSize?: number;
  brand?: string;
}

/** A box of an ISO media file. */
export function box(type: string, ...parts: Uint8Array[]): Uint8Array {
  const data = concatBytes(parts);
  return concatBytes([big(data.length + 8, 4), latin(type), data]);
}

/** An AVIF whose first item is a picture. */
export function avifOf(sample: SampleAvif = {}): Uint8Array {
  const { items = [], size = 16, ownSize = size, brand = 'avif', unused = new Uint8Array(), outside = [] } = sample;
  const all = [{ type: 'av01', data: av1Data(ownSize) }, ...items];
  const head = box('ftyp', latin(brand), big(0, 4), latin('avifmif1miaf'));
  const length = head.length + metaOf(sample, all, 0).length + 8;
  const store = box('mdat', ...all.map(({ data }) => data), unused);
  return concatBytes([head, metaOf(sample, all, length), store, ...outside]);
}

function metaOf({ references = [], properties = [], inside = [], size = 16 }: SampleAvif, items: SampleItem[], start: number): Uint8Array {
  let at = start;
  const places = items.map(({ data }, i) => {
    at += data.length;
    return concatBytes([big(i + 1, 2), big(0, 2), big(1, 2), big(at - data.length, 4), big(data.length, 4)]);
  });
  const entries = items.map(({ type, name = '' }, i) => box('infe', big(2 << 24, 4), big(i + 1, 2), big(0, 2), latin(`${type}${name}\0`)));
  const parts = [
    box('hdlr', big(0, 8), latin('pict'), big(0, 13)),
    box('pitm', big(0, 4), big(1, 2)),
    box('iloc', big(0, 4), Uint8Array.of(0x44, 0), big(items.length, 2), ...places),
    box('iinf', big(0, 4), big(items.length, 2), ...entries),
    box('iprp', box('ipco', box('ispe', big(0, 4), big(size, 4), big(size, 4)), ...properties), box('ipma', big(0, 8))),
    ...(references.length > 0 ? [box('iref', big(0, 4), ...references)] : []),
    ...inside,
  ];
  return box('meta', big(0, 4), ...parts);
}

/** A sequence header of AV1 in its short form, for a square picture. */
export function av1Data(size: number): Uint8Array {
  const bits = ['000', '1', '1', '00000', '1111', '1111', ...[size, size].map((side) => (side - 1).toString(2).padStart(16, '0'))];
  const text = bits.join('').padEnd(56, '0');
  const data = Uint8Array.from({ length: 7 }, (_, i) => Number.parseInt(text.slice(i * 8, i * 8 + 8), 2));
  return concatBytes([Uint8Array.of(0x0a, data.length), data]);
}
