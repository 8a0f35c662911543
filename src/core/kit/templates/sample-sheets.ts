import type { Graphic } from '../schema.ts';

/** A design with a size that it is made in, in pixels, and what is never cut of it there. */
export type Sheet = [template: string, width: number, height: number, safe?: Graphic['safe']];

const STORY = { top: 250, bottom: 250 };
/** The sizes in which tests draw each design. */
export const SHEETS: Sheet[] = [
  ['avatar', 1080, 1080, { circle: true }],
  ['frame', 1080, 1080, { circle: true }],
  ['background', 1920, 1080],
  ['badge', 468, 60],
  ['badge', 728, 90],
  ['badge-button', 88, 31],
  ['badge-round', 400, 400, { circle: true }],
  ['badge-square', 300, 250],
  ['badge-square', 400, 400],
  ['centre', 2560, 1440, { width: 1235, height: 338 }],
  ['coalition', 1080, 1080],
  ['field', 1500, 500, { bottom: 130 }],
  ['field', 1640, 624, { width: 1110, height: 500 }],
  ['field', 1584, 396, { start: 400 }],
  ['field', 1128, 191, { start: 180 }],
  ['field', 600, 200],
  ['field', 1200, 675],
  ['field', 1080, 1080],
  ['field', 1080, 1350],
  ['field', 1080, 1920, STORY],
  ['field', 1240, 1754],
  ['invitation', 1075, 1520],
  ['invitation', 1105, 1428],
  ['number', 1080, 1080],
  ['number', 1080, 1920, STORY],
  ['chart', 1200, 1200],
  ['quote', 1080, 1080],
  ['quote', 1200, 630],
  ['quote', 1080, 1920, STORY],
  ['sheet', 1520, 1075],
  ['slide', 1920, 1080],
  ['sticker', 512, 512],
  ['type', 1080, 1080],
  ['type', 1080, 1350],
  ['type', 1080, 1920, STORY],
  ['type', 1654, 1169],
];
