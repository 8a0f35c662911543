// Numbers and names in a file of any bytes: what lies behind its end reads as zero, so that no reader can fail.

/** A number whose first byte weighs most, of up to six bytes (eight, where it is small enough to be exact). */
export function big(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** A number whose last byte weighs most. */
export function little(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** Bytes as signs, one a byte. */
export function signs(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  const end = Math.min(at + length, bytes.length);
  for (let i = Math.max(0, at); i < end; i += 8192) text += String.fromCharCode(...bytes.subarray(i, Math.min(i + 8192, end)));
  return text;
}

/** Whether a file holds these signs at a place. */
export function holds(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Where these signs stand in a stretch of a file, or -1. */
export function indexOfSigns(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (holds(bytes, at, text)) return at;
  }
  return -1;
}
