/** What a file is known by: its size, and its SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export interface Fingerprint {
  bytes: number;
  sha256: string;
}

/** The fingerprint of a text in UTF-8. The machine’s own SHA-256 makes it: large campaigns have hundreds of megabytes of data. */
export async function fingerprint(text: string): Promise<Fingerprint> {
  const data = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return { bytes: data.length, sha256: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
