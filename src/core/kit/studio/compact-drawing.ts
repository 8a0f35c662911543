import { compactPath } from './compact-path.ts';

/** Pixels from one place of the grid to the next: too little to be seen on a screen. */
const STEP = 0.25;
const SCALE = String(STEP).slice(1);
const LETTERS = /<path fill="([^"]+)" d="([Mlqz\d. -]+)"\/>/g;

/** The same picture in fewer bytes, for a page that carries it: letters on a grid, dots on whole pixels, all else with one decimal. */
export function compactDrawing(svg: string): string {
  return svg
    .replace(LETTERS, (_, fill: string, d: string) => `<path fill="${fill}" transform="scale(${SCALE})" d="${compactPath(d, STEP)}"/>`)
    .replace(/M([\d.]+) ([\d.]+)h0/g, (_, x: string, y: string) => `M${Math.round(Number(x))} ${Math.round(Number(y))}h0`)
    .replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
