import { crc32 } from '#src/core/kit/png/chunk.ts';
import { zipArchive, type ZipEntry } from '#src/core/kit/zip/archive.ts';
import { breath, PIECE } from './breath.ts';
import type { AttachedFile } from './clean/clean.ts';
import { encryptBytes } from './encrypt.ts';
import { MESSAGE_NAME, safeNames } from './file-names.ts';
import { SealError } from './seal-error.ts';

/** The most that all files may have together: mail servers take about so much, and old phones have memory for it. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;

/** No story is longer; what is, was pasted by mistake. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;

const MOST_FILES = 1000;

/** The first day that a ZIP can name: it says nothing. */
const NO_DAY = '1980-01-01';

/** What is to be encrypted, and to whose key. */
export interface Letter {
  armoredKey: string;
  text: string;
  files: readonly AttachedFile[];
}

/** An encrypted message, and what its file is called. */
export interface Sealed {
  name: string;
  armored: string;
}

/**
 * Encrypts a text, or a text with files in one archive, so that how many files there are and what they are called is encrypted as well.
 * @param now the time on this device
 * @throws {SealError}
 */
export async function seal({ armoredKey, text, files }: Letter, now: Date): Promise<Sealed> {
  const message = new TextEncoder().encode(text);
  const weight = files.reduce((sum, { data }) => sum + data.length, 0);
  if (message.length > MOST_TEXT_BYTES || weight > MOST_FILE_BYTES || files.length > MOST_FILES) {
    throw new SealError('too-large', `${files.length} files of ${weight} bytes, and a text of ${message.length} bytes`);
  }
  if (files.length === 0) return { name: 'message.asc', armored: await encryptBytes(armoredKey, message, now) };
  const names = safeNames(files.map(({ name }) => name));
  const entries = [await stored(MESSAGE_NAME, message)];
  for (const [i, { data }] of files.entries()) entries.push(await stored(names[i]!, data));
  return { name: 'message.zip.asc', armored: await encryptBytes(armoredKey, zipArchive(entries, NO_DAY), now) };
}

/** Pictures are packed already, and a text is short: nothing is won by packing them again. */
async function stored(name: string, data: Uint8Array): Promise<ZipEntry> {
  let sum = 0;
  for (let at = 0; at < data.length; at += PIECE) {
    sum = crc32(data.subarray(at, at + PIECE), sum);
    if (at > 0) await breath();
  }
  return { name, packed: data, deflated: false, size: data.length, crc32: sum };
}
