/** The longest name of a file that becomes an address, in bytes: names of graphics add some fifty, and encrypted disks end a name at 143. */
export const MOST_NAME_BYTES = 80;

const PART = '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}\\p{Nd}]*';

/** Letters of any script, without capitals, with their marks, and digits; single hyphens between them. */
export const ENTRY_NAME = new RegExp(`^${PART}(-${PART})*$`, 'u');

const encoder = new TextEncoder();

/** How many bytes a name has on a disk and in an address, before it is encoded. */
export function nameBytes(name: string): number {
  return encoder.encode(name).length;
}

/** True for a name that a file may have that becomes a page, a part of one, or a graphic, and for a reference to it. */
export function isEntryName(name: string): boolean {
  return ENTRY_NAME.test(name) && name === name.normalize('NFC') && nameBytes(name) <= MOST_NAME_BYTES;
}
