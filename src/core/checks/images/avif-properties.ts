import { type Size, type Trace, unknownPart } from './facts.ts';
import { type Box, boxesInside, boxOf } from './iso-boxes.ts';
import { big, signs } from './read-bytes.ts';

/** What the properties of an AVIF's items say (`iprp`). */
export interface Properties {
  sizes: Size[];
  traces: Trace[];
  profile: Uint8Array | undefined;
}

/** The longest form of each property that a picture needs; none has room for anything else. */
const LONGEST: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  ispe: 12,
  pixi: 16,
  av1C: 64,
  auxC: 64,
  irot: 1,
  imir: 1,
  clap: 32,
  pasp: 8,
  clli: 4,
  mdcv: 24,
  a1op: 1,
  a1lx: 13,
  lsel: 2,
  amve: 8,
  cclv: 64,
});

/** The properties of an AVIF; nothing where they can't be read. */
export function propertiesIn(bytes: Uint8Array, iprp: Box | undefined): Properties | undefined {
  const parts = boxesInside(bytes, iprp);
  const properties = boxesInside(bytes, boxOf(parts, 'ipco'));
  if (!parts || !properties || !parts.every(isPart)) return undefined;
  const profiles = properties.flatMap((box) => profileIn(bytes, box) ?? []);
  return {
    sizes: properties
      .filter(({ type }) => type === 'ispe')
      .map(({ from }) => ({ width: big(bytes, from + 4, 4), height: big(bytes, from + 8, 4) })),
    traces: properties.filter((box) => !isKnown(bytes, box)).map(({ type }) => unknownPart(type)),
    profile: profiles.sort((a, b) => b.length - a.length)[0],
  };
}

/** The properties, and the list of which item has which: a few bytes for each. */
function isPart({ type, from, end }: Box): boolean {
  return type === 'ipco' || (type === 'ipma' && end - from <= 16 * 1024);
}

function isKnown(bytes: Uint8Array, box: Box): boolean {
  const { type, from, end } = box;
  if (type === 'colr') return signs(bytes, from, 4) === 'nclx' ? end - from <= 11 : profileIn(bytes, box) !== undefined;
  return end - from <= (LONGEST[type] ?? -1);
}

function profileIn(bytes: Uint8Array, { type, from, end }: Box): Uint8Array | undefined {
  const isProfile = type === 'colr' && ['prof', 'rICC'].includes(signs(bytes, from, 4));
  return isProfile ? bytes.subarray(from + 4, end) : undefined;
}
