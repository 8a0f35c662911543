import encodeQR from 'qr';
import { outline } from './outline.ts';

/** A QR code as one filled SVG path. `size` is the side of its viewBox (`0 0 size size`) in modules, with the quiet zone in it. */
export interface QrPath {
  size: number;
  path: string;
}

/** The light border that readers need, in modules, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** The most bytes of UTF-8 that `qrPath` takes: what the largest code holds with error correction M. */
export const QR_LIMIT = 2331;

/**
 * A text as a QR code with error correction M (15 %). Throws on an empty text and on one longer than `QR_LIMIT`.
 * @example qrPath('https://example.org/') -> { size: 33, path: 'M4 4h7v7h-7zm1 1v5h5v-5z…' }
 */
export function qrPath(text: string): QrPath {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { size: modules.length, path: outline(modules) };
}
