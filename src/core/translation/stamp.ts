import { textHash } from '#src/core/translation/text-hash.ts';

/** Who stands behind a translation: nobody yet (a machine made it), the person who wrote it, or another who has read it. */
export type Review = 'machine' | 'person' | 'reviewed';

/** What a translated block remembers: of which source text it is the translation, how it read then, and who stands behind it. */
export interface Stamp {
  /** The hash of the source text. */
  source: string;
  /** The hash of the translation: where it differs, somebody has changed the translation since. */
  target: string;
  review: Review;
  /** Who reviewed it, and on which day (YYYY-MM-DD). */
  by?: string;
  on?: string;
}

/** The stamps of a text: of fields by their names, and of blocks of prose in their order. */
export interface Stamps {
  fields: Map<string, Stamp>;
  blocks: Stamp[];
}

const HASH = '[0-9a-f]{8}';
const STAMP = new RegExp(`^(?:([^\\s=/]+)=)?(${HASH})/(${HASH})(?:/(m|\\d{4}-\\d{2}-\\d{2})(?:/([^\\s/]{1,60}))?)?$`, 'u');

/** One stamp, as it stands between spaces in a list of stamps. */
export const STAMP_LIST = new RegExp(`^(?:${STAMP.source.slice(1, -1)}(?: +|$))*$`, 'u');

/** A list of hashes of source texts that were only corrected, each with the hash that still counts: `9b1c22ff=3f2a9c1d`. */
export const SOURCE_ONLY = new RegExp(`^(?:${HASH}=${HASH}(?: +|$))*$`);

/**
 * Reads the stamps of a text. What is no stamp is left out: its block then counts as not stamped.
 * @example readStamps('title=3f2a9c1d/1a2b3c4d 88aa01bc/77aa0112/m 0c0c0c0c/1d1d1d1d/2026-12-01/Sara_B.')
 */
export function readStamps(text: unknown): Stamps {
  const stamps: Stamps = { fields: new Map(), blocks: [] };
  for (const word of wordsOf(text)) {
    const [, name, source, target, kind, by] = STAMP.exec(word) ?? [];
    if (source === undefined || target === undefined) continue;
    const review: Review = kind === undefined ? 'person' : kind === 'm' ? 'machine' : 'reviewed';
    const stamp: Stamp = { source, target, review, ...(review === 'reviewed' && { on: kind, by: by?.replaceAll('_', ' ') ?? '' }) };
    if (name === undefined) stamps.blocks.push(stamp);
    else stamps.fields.set(name, stamp);
  }
  return stamps;
}

/** What a file holds there may be anything before it is checked. */
function wordsOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split(/\s+/) : [];
}

/** Writes stamps as `readStamps` reads them. */
export function printStamps({ fields, blocks }: Stamps): string {
  return [...[...fields].map(([name, stamp]) => `${name}=${printStamp(stamp)}`), ...blocks.map(printStamp)].join(' ');
}

/** Writes one stamp. */
export function printStamp({ source, target, review, by = '', on }: Stamp): string {
  const end = review === 'machine' ? '/m' : review === 'reviewed' ? `/${on}${printName(by)}` : '';
  return `${source}/${target}${end}`;
}

/** A name as one word of a stamp; what is longer than a stamp can hold is cut. */
function printName(by: string): string {
  const name = [...by.replaceAll('/', ' ').trim().replace(/\s+/g, '_')].slice(0, 60).join('');
  return name === '' ? '' : `/${name}`;
}

/** The stamp of a translation that says what its source says now. */
export function stampOf(source: string, target: string, review: Review): Stamp {
  return { source, target: textHash(target), review };
}

/** By the hash of a source text that was only corrected: the hash that still counts for translations. */
export type SourceOnly = ReadonlyMap<string, string>;

/** Reads which source texts were only corrected. */
export function readSourceOnly(text: unknown): SourceOnly {
  return new Map(wordsOf(text).flatMap((pair) => (/^[0-9a-f]{8}=[0-9a-f]{8}$/.test(pair) ? [pair.split('=') as [string, string]] : [])));
}

/** Writes them as `readSourceOnly` reads them. */
export function printSourceOnly(sourceOnly: SourceOnly): string {
  return [...sourceOnly].map(([now, before]) => `${now}=${before}`).join(' ');
}

/** The hash by which translations know a source text: its own, or where it was only corrected, that of the text before. */
export function sourceHash(text: string, sourceOnly: SourceOnly): string {
  const own = textHash(text);
  return sourceOnly.get(own) ?? own;
}
