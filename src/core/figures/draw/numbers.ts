import type { NumberShape } from '#src/core/figures/picture.ts';
import type { Drawn, Mark, Room } from '#src/core/figures/draw/marks.ts';

/** A number's place in sizes of text: its width, and its height where that is open. */
const PLACE = { width: 16, height: 8.4 };
const GAP = 1.2;
/** The most numbers that find room in a picture of a given height. */
const MOST = 8;

type Box = { x: number; y: number; width: number; height: number };

/** Draws numbers side by side, each large over what it counts. */
export function drawNumbers({ numbers }: NumberShape, { size, width, height }: Room): Drawn {
  const shown = height === undefined ? numbers : numbers.slice(0, MOST);
  const gap = size * GAP;
  const across = Math.max(1, Math.min(shown.length, Math.floor((width + gap) / (PLACE.width * size + gap))));
  const rows = Math.ceil(shown.length / across);
  const high = Math.min(size * PLACE.height, height === undefined ? Infinity : (height + gap) / Math.max(1, rows) - gap);
  const wide = (width + gap) / across - gap;
  const marks = shown.flatMap((number, i) => {
    const place = { x: (i % across) * (wide + gap), y: Math.floor(i / across) * (high + gap) };
    return drawNumber(number, { ...place, width: wide, height: high }, size);
  });
  return { width, height: Math.max(0, rows * (high + gap) - gap), marks };
}

function drawNumber({ number, label }: NumberShape['numbers'][number], { x, y, width, height }: Box, size: number): Mark[] {
  const top = y + size * 0.3;
  const split = top + Math.min(size * 3.4, height * 0.45);
  const inner = { x, width, align: 'start' } as const;
  return [
    { kind: 'line', from: [x, y], to: [x + width, y], tone: 'line' },
    { kind: 'text', ...inner, y: top, height: split - top, text: number, size: (split - top) * 0.92, bold: true, tone: 'strong' },
    { kind: 'text', ...inner, y: split, height: y + height - split, text: label, size, lines: 3, tone: 'ink', isTop: true },
  ];
}
