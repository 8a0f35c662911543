const AROUND = 24;

/** Where two files begin to differ, counted in bytes from 0; undefined for equal ones. */
export function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) if (one[at] !== other[at]) return at;
  return one.length === other.length ? undefined : shorter;
}

/**
 * What stands around a byte of a file: as text, or as hexadecimal digits where it is none.
 * @example excerpt(new TextEncoder().encode('made on Monday'), 8) // '“made on Monday”'
 */
export function excerpt(bytes: Uint8Array, at: number): string {
  const part = bytes.subarray(Math.max(0, at - AROUND), at + AROUND);
  // A letter may be cut at either end.
  const text = new TextDecoder().decode(part).replace(/^\uFFFD+|\uFFFD+$/g, '');
  if (!/[\p{Cc}\uFFFD]/u.test(text.replace(/[\n\t\r]/g, ''))) return `“${text.replace(/\s+/g, ' ')}”`;
  return [...part].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
