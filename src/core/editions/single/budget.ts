/** The most that the single file of a language may weigh, in bytes: it must pass through messengers, Bluetooth and slow lines. */
export const MOST_BYTES = 600_000;

/** How pictures are made smaller, step by step, until they fit: their widest side in pixels, and their quality. */
export const PICTURE_STEPS = [
  { width: 720, quality: 60 },
  { width: 480, quality: 50 },
  { width: 320, quality: 40 },
] as const;
