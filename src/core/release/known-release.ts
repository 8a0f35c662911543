import { jsonObject, isDay } from './facts.ts';
import { readSignature } from './minisign/signature.ts';
import { readTrustedComment } from './trusted-comment.ts';

/** A release that somebody knows already, from an earlier copy or from a note that was kept of it. */
export interface KnownRelease {
  serial: number;
  date: string;
  site: string;
  /** The SHA-256 of its list of checksums, where it is known. */
  sums?: string;
}

/** What is kept of a copy between one check and the next. */
export interface Remembered extends KnownRelease {
  key: string;
}

/** The file in which that is kept. */
export function rememberedJson({ key, serial, date, site, sums }: Remembered): string {
  return `${JSON.stringify({ key, serial, date, site, sums }, null, 2)}\n`;
}

/**
 * Reads what a release says of itself from any of its files: release.json, the file for monitors, the signature, or what was kept of an
 * earlier check. Undefined for anything else.
 */
export function readKnownRelease(text: string): (KnownRelease & { key?: string }) | undefined {
  const signed = readTrustedComment(readSignature(text)?.comment ?? '');
  if (signed) return signed;
  const read = jsonObject(text);
  if (!read || !Number.isSafeInteger(read['serial']) || !isDay(read['date']) || typeof read['site'] !== 'string') return undefined;
  const sums = typeof read['sums'] === 'object' && read['sums'] !== null ? (read['sums'] as { sha256?: unknown }).sha256 : read['sums'];
  return {
    serial: read['serial'] as number,
    date: read['date'],
    site: read['site'],
    ...(typeof sums === 'string' && { sums }),
    ...(typeof read['key'] === 'string' && { key: read['key'] }),
  };
}
