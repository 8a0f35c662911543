/** The width and height that a PNG's header names, or undefined for what is no PNG. */
export function pngSize(data: Buffer): { width: number; height: number } | undefined {
  const isPng = data.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : undefined;
}
