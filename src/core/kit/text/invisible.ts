const INVISIBLE = /^[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]$/;

/** Whether a character only steers the text around it and has no ink. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}
