/** What the gate needs of the machine: hashing and unpacking. */
export interface Tools {
  /** The SHA-256 of bytes or of a text, in base64. */
  sha256(data: Uint8Array | string): string;
  crc32(data: Uint8Array): number;
  /** Throws where the data isn't whole. */
  gunzip(data: Uint8Array): Uint8Array;
  /** Throws where the data isn't whole. */
  unbrotli(data: Uint8Array): Uint8Array;
  /** Unpacks raw DEFLATE that gives so many bytes; throws where it doesn't. */
  inflateRaw(data: Uint8Array, size: number): Uint8Array;
}

/** What work gives, or undefined where it fails: for data that may be damaged. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
