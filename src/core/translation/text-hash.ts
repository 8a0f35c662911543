import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { oncePerText } from '#src/core/campaign/once-per.ts';

/** The texts of some hundred entries: an entry is held against all of its languages, and only then comes the next. */
const MOST_KNOWN = 10_000;

/**
 * What a text is known by: the first 8 hexadecimal digits of its SHA-256. How its lines are broken makes no difference.
 * A source text is asked for in every language: it is worked out once.
 * @example textHash('Keep it on.') === textHash('Keep\n  it on.') // true
 */
export const textHash = oncePerText((text: string): string => bytesToHex(sha256(utf8ToBytes(plainText(text)))).slice(0, 8), MOST_KNOWN);

/** A text without differences that no reader sees: one form of its letters, single spaces, no spaces at its ends. No-break spaces stay. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
