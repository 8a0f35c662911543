import type { Said } from '#src/core/checks/problem.ts';
import { walkAvif } from './avif.ts';
import { checkSvg } from './check-svg.ts';
import type { Facts, Walk } from './facts.ts';
import { type Found, ofWholeFile } from './found.ts';
import { walkGif } from './gif.ts';
import { isAlsoOther } from './hidden.ts';
import { walkJpeg } from './jpeg.ts';
import { type ImageKind, kindOf } from './kind.ts';
import { walkPng } from './png.ts';
import { MOST_BYTES, tooLarge } from './limits.ts';
import { wrongProfile } from './profile.ts';
import { holds } from './read-bytes.ts';
import { strangerOf, strangerSaid } from './stranger.ts';
import { stripFix, tracesSaid } from './traces.ts';
import { walkWebp } from './webp.ts';

/** What each ending of a file's name promises. */
const PROMISED: Readonly<Record<string, ImageKind>> = Object.assign(Object.create(null), {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
});

const WALKS: Readonly<Record<Exclude<ImageKind, 'svg'>, Walk>> = {
  png: walkPng,
  jpeg: walkJpeg,
  webp: walkWebp,
  avif: walkAvif,
  gif: walkGif,
};

/**
 * What is wrong with a picture: not what its name says, damaged, too large, something hidden inside or behind, or
 * metadata that tells on whoever took it. Nothing for files whose name promises no picture.
 * @param name the file's path, as a command would take it: `public/photo.jpg`
 */
export function checkImage(name: string, bytes: Uint8Array): Found[] {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = PROMISED[ending];
  if (promised === undefined) return [];
  const kind = kindOf(bytes);
  if (promised === 'svg' && (kind === 'svg' || (kind === undefined && isPerhapsSvg(bytes)))) return checkSvgFile(bytes);
  if (kind === undefined) return [ofWholeFile(strangerSaid(strangerOf(bytes)))];
  if (kind !== promised) return [ofWholeFile(otherKind(ending, kind))];
  return kind === 'svg' ? [] : picture(name, bytes, WALKS[kind]).map(ofWholeFile);
}

/** A text that is no SVG yet may be one with a mistake at its beginning, or of another encoding. */
function isPerhapsSvg(bytes: Uint8Array): boolean {
  return strangerOf(bytes).group === 'text' || holds(bytes, 0, '\xff\xfe') || holds(bytes, 0, '\xfe\xff');
}

function checkSvgFile(bytes: Uint8Array): Found[] {
  try {
    return checkSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return [ofWholeFile({ what: ['images.svg-encoding'], fix: ['images.svg-encoding-fix'] })];
  }
}

function otherKind(ending: string, kind: ImageKind): Said {
  const right = kind === 'jpeg' ? 'jpg' : kind;
  return { what: ['images.other-kind', { ending, kind: kind.toUpperCase() }], fix: ['images.other-kind-fix', { ending: right }] };
}

function picture(name: string, bytes: Uint8Array, walk: Walk): Said[] {
  if (bytes.length > MOST_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    return [{ what: ['images.heavy', { megabytes, most: MOST_BYTES / 1024 / 1024 }], fix: ['images.heavy-fix'] }];
  }
  const facts = walk(bytes);
  const large = tooLarge(facts);
  return [
    ...(facts.fault ? [faultSaid(facts.fault)] : []),
    ...(large ? [large] : []),
    ...(isSealed(facts, bytes) ? [] : [{ what: ['images.behind'], fix: stripFix(name) } satisfies Said]),
    ...tracesSaid(facts.traces, name),
    ...(facts.profile ? [wrongProfile(facts.profile, stripFix(name)) ?? []].flat() : []),
  ];
}

/** Whether the file is the picture and nothing else. */
function isSealed({ fault, end }: Facts, bytes: Uint8Array): boolean {
  return (fault !== undefined || end === bytes.length) && !isAlsoOther(bytes);
}

function faultSaid({ why, at }: NonNullable<Facts['fault']>): Said {
  if (why === 'damaged') return { what: ['images.damaged', { byte: at + 1 }], fix: ['images.damaged-fix'] };
  return { what: [`images.${why}`], fix: [why === 'moving' ? 'images.moving-fix' : 'images.damaged-fix'] };
}
