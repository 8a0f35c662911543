import type { RemixSheet } from './remix.ts';

/** A sheet in few bytes: its design, its size, and what is unusual about it. */
export type SheetRow = [
  template: string,
  width: number,
  height: number,
  scale?: number,
  safe?: [x: number, y: number, width: number, height: number],
];

/** A sheet as a page carries it. */
export function packSheet({ template, width, height, scale, safe }: RemixSheet): SheetRow {
  const sharpness = Math.round(scale * 1e4) / 1e4;
  if (safe.width !== width || safe.height !== height)
    return [template, width, height, sharpness, [safe.x, safe.y, safe.width, safe.height]];
  return scale === 1 ? [template, width, height] : [template, width, height, sharpness];
}

/** The sheet again. */
export function unpackSheet([template, width, height, scale = 1, safe = [0, 0, width, height]]: SheetRow): RemixSheet {
  return { template, width, height, scale, safe: { x: safe[0], y: safe[1], width: safe[2], height: safe[3] } };
}
