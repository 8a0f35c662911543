import type { Mark } from '#src/core/mark/schema.ts';
import type { Colourway } from './model.ts';

/** The pictures that browsers and devices show for the site: file name, size in pixels, and how much room the mark leaves. */
export const ICONS = [
  { name: 'apple-touch-icon.png', size: 180 },
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
] as const;

/** The size of the picture inside favicon.ico. */
export const FAVICON_SIZE = 32;

/** The mark on its ground as SVG. Square for devices that cut the corners themselves, rounded for a browser's tab. */
export function iconSvg(mark: Mark, colours: Colourway, shape: 'square' | 'rounded'): string {
  const [left = 0, top = 0, width = 100, height = 100] = mark.viewBox.split(' ').map(Number);
  const box = 64;
  const inside = shape === 'square' ? 36 : 46;
  const scale = inside / Math.max(width, height);
  const offset = (length: number, start: number) => round((box - length * scale) / 2 - start * scale);
  const place = `translate(${offset(width, left)} ${offset(height, top)})scale(${round(scale)})`;
  const ground = `<rect width="${box}" height="${box}" rx="${shape === 'square' ? 0 : 14}" fill="${colours.background}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}">${ground}<path transform="${place}" fill="${colours.accent}" d="${mark.path}"/></svg>`;
}

/** A favicon.ico that holds one PNG, as every browser since 2006 reads it. */
export function icoFile(png: Uint8Array, size: number): Uint8Array {
  const header = 22;
  const file = new Uint8Array(header + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon, not a cursor
  view.setUint16(4, 1, true); // one picture
  file[6] = size;
  file[7] = size;
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits per pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, header, true);
  file.set(png, header);
  return file;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
