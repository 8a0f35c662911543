import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type KnownRelease, readKnownRelease } from '#src/core/release/known-release.ts';
import { RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { MOST_BYTES } from '#src/core/release/sums.ts';
import type { Copy } from './copy.ts';
import { openFolder } from './folder-copy.ts';
import { sha256 } from '../sha256.ts';
import { openWeb } from './web-copy.ts';

const SMALL = 1024 * 1024;

/** A release as it is found at a place, and whether it was signed. */
export type FoundRelease = KnownRelease & { isSigned?: boolean };

/** True for an address on the web. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** Opens a copy in a folder or on the web. @throws {CopyFailure} */
export async function openCopy(place: string): Promise<Copy> {
  return isAddress(place) ? openWeb(place) : openFolder(place);
}

/**
 * Finds out which release lies at a place: a copy of the site, one of its files, or a note of an earlier check. Undefined where it doesn’t say so.
 * @throws {CopyFailure}
 */
export async function releaseAt(place: string): Promise<FoundRelease | undefined> {
  const file = isAddress(place) ? /[^/]+\.(json|minisig)$/.exec(new URL(place).pathname)?.[0] : undefined;
  if (file !== undefined) return said(await openWeb(new URL('.', place).href).read(file, SMALL));
  if (!isAddress(place) && (await stat(place).catch(() => undefined))?.isFile()) {
    const folder = await openFolder(dirname(place));
    return said(await readFile(place)) ?? (place.endsWith(SUMS_FILE) ? releaseIn(folder) : undefined);
  }
  return releaseIn(await openCopy(place));
}

async function releaseIn(copy: Copy): Promise<FoundRelease | undefined> {
  const signature = await copy.read(SIGNATURE_FILE, SMALL);
  const release = said(signature) ?? said(await copy.read(RELEASE_FILE, SMALL));
  const sums = await copy.read(SUMS_FILE, MOST_BYTES);
  return release && { ...release, isSigned: signature !== undefined, ...(sums && { sums: sha256(sums) }) };
}

function said(data: Uint8Array | undefined): ReturnType<typeof readKnownRelease> {
  return data && readKnownRelease(new TextDecoder().decode(data));
}
