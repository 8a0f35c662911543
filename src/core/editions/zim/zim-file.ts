import { md5 } from '@noble/hashes/legacy.js';
import { concatBytes } from '#src/core/kit/bytes.ts';

/** An entry of an archive: content (C), metadata (M) or what programs look up (W, X). */
export interface ZimEntry {
  space: 'C' | 'M' | 'W' | 'X';
  path: string;
  title?: string;
  mime: string;
  data: Uint8Array;
  /** True for a page, which readers can find by its title. */
  isPage?: boolean;
}

/** What the archive is made with: a packing of clusters, and 16 bytes that stand for this content. */
export interface ZimMaking {
  /** Zstandard. */
  compress(data: Uint8Array): Uint8Array;
  uuid: Uint8Array;
  /** The path of the page that opens first. */
  mainPage: string;
}

const MAGIC = 72_173_914;
const VERSION = [6, 1] as const;
const HEADER = 80;
const NONE = 0xffff_ffff;
const REDIRECT = 0xffff;
const UNPACKED = 1;
const ZSTANDARD = 5;
/** Readers unpack a cluster to show one page of it. */
const CLUSTER = 512 * 1024;
const PACKED = /^(image\/(?!svg)|application\/(zip|pdf))/;
const LISTING = 'application/octet-stream+zimlisting';

const encoder = new TextEncoder();

/** A ZIM archive, version 6.1, as openZIM’s wiki describes it; the same entries give the same bytes. */
export function zimFile(given: readonly ZimEntry[], making: ZimMaking): Uint8Array {
  const all = [...given, { space: 'X', path: 'listing/titleOrdered/v1', mime: LISTING, data: new Uint8Array() } as ZimEntry];
  const isMain = { space: 'W' as const, path: 'mainPage' };
  const paths = [...all, isMain].sort(byPath);
  const entries = paths.filter((entry): entry is ZimEntry => 'mime' in entry);
  const indexOf = new Map(paths.map((entry, at) => [`${entry.space}/${entry.path}`, at]));
  const listed = byTitle(entries.filter(({ isPage }) => isPage)).map(({ space, path }) => indexOf.get(`${space}/${path}`)!);
  const filled = entries.map((entry) => (entry.mime === LISTING ? { ...entry, data: numbers(listed, 4) } : entry));
  const mimes = [...new Set(filled.map(({ mime }) => mime))].sort();
  const { clusters, places } = clustersOf(filled, making.compress);
  const main = indexOf.get(`C/${making.mainPage}`)!;
  const entryAt = new Map(filled.map((entry) => [`${entry.space}/${entry.path}`, entry]));
  const dirents = paths.map((entry) => {
    const own = entryAt.get(`${entry.space}/${entry.path}`);
    return own ? dirent(own, mimes.indexOf(own.mime), places.get(own)!) : redirect(entry, main);
  });
  const titles = byTitle(paths).map(({ space, path }) => indexOf.get(`${space}/${path}`)!);
  return assembled({ dirents, titles, clusters, mimes, mainIndex: indexOf.get('W/mainPage')! }, making.uuid);
}

interface Pieces {
  dirents: Uint8Array[];
  titles: number[];
  clusters: Uint8Array[];
  mimes: string[];
  mainIndex: number;
}

function assembled({ dirents, titles, clusters, mimes, mainIndex }: Pieces, uuid: Uint8Array): Uint8Array {
  const mimeList = encoder.encode(`${mimes.map((mime) => `${mime}\0`).join('')}\0`);
  const urlPlace = HEADER + mimeList.length;
  const titlePlace = urlPlace + dirents.length * 8;
  const clusterPlace = titlePlace + titles.length * 4;
  const direntPlace = clusterPlace + clusters.length * 8;
  const direntPlaces = placesFrom(direntPlace, dirents);
  const clusterPlaces = placesFrom(direntPlaces.end, clusters);
  const header = new Uint8Array(HEADER);
  const view = new DataView(header.buffer);
  view.setUint32(0, MAGIC, true);
  VERSION.forEach((part, at) => view.setUint16(4 + at * 2, part, true));
  header.set(uuid.subarray(0, 16), 8);
  view.setUint32(24, dirents.length, true);
  view.setUint32(28, clusters.length, true);
  [urlPlace, titlePlace, clusterPlace, HEADER].forEach((place, at) => view.setBigUint64(32 + at * 8, BigInt(place), true));
  view.setUint32(64, mainIndex, true);
  view.setUint32(68, NONE, true);
  view.setBigUint64(72, BigInt(clusterPlaces.end), true);
  const lists = [numbers(direntPlaces.starts, 8), numbers(titles, 4), numbers(clusterPlaces.starts, 8)];
  const body = concatBytes([header, mimeList, ...lists, ...dirents, ...clusters]);
  return concatBytes([body, md5(body)]);
}

function placesFrom(start: number, parts: readonly Uint8Array[]): { starts: number[]; end: number } {
  let end = start;
  const starts = parts.map(({ length }) => {
    end += length;
    return end - length;
  });
  return { starts, end };
}

/** Numbers of four or eight bytes each, the lowest byte first. */
function numbers(values: readonly number[], width: 4 | 8): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => (width === 4 ? view.setUint32(at * 4, value, true) : view.setBigUint64(at * 8, BigInt(value), true)));
  return bytes;
}

type Named = Pick<ZimEntry, 'space' | 'path' | 'title'>;

function dirent({ space, path, title }: Named, mime: number, [cluster, blob]: readonly [number, number]): Uint8Array {
  const head = new Uint8Array(16);
  const view = new DataView(head.buffer);
  view.setUint16(0, mime, true);
  head[3] = space.charCodeAt(0);
  view.setUint32(8, cluster, true);
  view.setUint32(12, blob, true);
  return concatBytes([head, encoder.encode(`${path}\0${title ?? ''}\0`)]);
}

function redirect({ space, path }: Named, target: number): Uint8Array {
  const head = new Uint8Array(12);
  const view = new DataView(head.buffer);
  view.setUint16(0, REDIRECT, true);
  head[3] = space.charCodeAt(0);
  view.setUint32(8, target, true);
  return concatBytes([head, encoder.encode(`${path}\0\0`)]);
}

/** Entries in clusters: texts packed, pictures as they are, and each entry’s cluster and place in it. */
function clustersOf(
  entries: readonly ZimEntry[],
  compress: ZimMaking['compress'],
): { clusters: Uint8Array[]; places: Map<ZimEntry, [number, number]> } {
  const places = new Map<ZimEntry, [number, number]>();
  const clusters: Uint8Array[] = [];
  for (const isPacked of [false, true]) {
    for (const group of groupsOf(entries.filter(({ mime }) => PACKED.test(mime) === isPacked))) {
      group.forEach((entry, at) => places.set(entry, [clusters.length, at]));
      const body = clusterBody(group.map(({ data }) => data));
      clusters.push(concatBytes([Uint8Array.of(isPacked ? UNPACKED : ZSTANDARD), isPacked ? body : compress(body)]));
    }
  }
  return { clusters, places };
}

function groupsOf(entries: readonly ZimEntry[]): ZimEntry[][] {
  const groups: ZimEntry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    if (size + entry.data.length > CLUSTER) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(entry);
    size += entry.data.length;
  }
  return groups;
}

/** Where each blob begins, where the last one ends, and the blobs. */
function clusterBody(blobs: readonly Uint8Array[]): Uint8Array {
  const { starts, end } = placesFrom((blobs.length + 1) * 4, blobs);
  return concatBytes([numbers([...starts, end], 4), ...blobs]);
}

/** In the order of their bytes, as readers look them up by halves. */
function byPath(one: Named, other: Named): number {
  return compareBytes(`${one.space}${one.path}`, `${other.space}${other.path}`);
}

function byTitle<Entry extends Named>(entries: readonly Entry[]): Entry[] {
  const key = ({ space, path, title }: Named): string => `${space}${title ?? path}`;
  return [...entries].sort((one, other) => compareBytes(key(one), key(other)) || byPath(one, other));
}

function compareBytes(one: string, other: string): number {
  const [a, b] = [encoder.encode(one), encoder.encode(other)];
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return a.length - b.length;
}
