import type { Part } from '#src/core/checks/images/facts.ts';
import { walkChunks } from '#src/core/checks/images/png.ts';
import { concatBytes } from '#src/core/kit/bytes.ts';
import { chunk, PNG_SIGNATURE } from '#src/core/kit/png/chunk.ts';
import { isCommonProfile } from './common-profile.ts';
import { exifFacts, isOnlyOrientation, onlyOrientation } from './exif-facts.ts';
import type { Removed, Stripped } from './removed.ts';
import { pngTextTells } from './text-facts.ts';

/** What a picture is drawn from, and what changes its colours, its transparency, its movement or the shape of its pixels. */
const DRAWN = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT'.split(' '));

/** A PNG of the chunks that it is drawn from. Undefined where it can't be read to its end. */
export function cleanPng(bytes: Uint8Array): Stripped | undefined {
  const parts: Part[] = [];
  const { fault, profile, end } = walkChunks(bytes, (part) => parts.push(part));
  if (fault) return undefined;
  // Programs that cut a picture have left parts of the whole one behind its end.
  const removed = new Set<Removed>(end < bytes.length ? ['other'] : []);
  const keepsProfile = profile !== undefined && isCommonProfile(profile);
  const pieces = parts.map((part): Uint8Array => {
    const whole = bytes.subarray(part.from, part.to);
    if (DRAWN.has(part.kind as string) || (part.kind === 'iCCP' && keepsProfile)) return whole;
    if (part.kind === 'eXIf' && isOnlyOrientation(part.data)) return whole;
    for (const one of tells(part)) removed.add(one);
    return part.kind === 'eXIf' ? turned(part.data) : new Uint8Array();
  });
  return { data: concatBytes([PNG_SIGNATURE, ...pieces]), removed };
}

function tells({ kind, data }: Part): Removed[] {
  if (kind === 'eXIf') return exifFacts(data).tells;
  if (kind === 'iCCP') return ['device'];
  if (kind === 'tIME') return ['time'];
  return kind === 'tEXt' || kind === 'zTXt' || kind === 'iTXt' ? pngTextTells(data) : ['other'];
}

function turned(data: Uint8Array): Uint8Array {
  const { orientation } = exifFacts(data);
  return orientation > 1 ? chunk('eXIf', onlyOrientation(orientation)) : new Uint8Array();
}
