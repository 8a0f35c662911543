import type { Role } from '../colour.ts';
import type { Words } from '../model.ts';
import { baselineFromTop, baselineOnCapitals, drawBubble, drawMark, drawText } from '../paint.ts';
import type { Scene } from '../scene.ts';
import type { Room } from '../text/fit.ts';
import type { Align } from './mirror.ts';

/** Something of a known size that can be drawn at any place: its top left corner, laid out as for left-to-right readers. */
export interface Part {
  width: number;
  height: number;
  draw(x: number, y: number): string;
}

/** How a text looks: its weight, its colour and how its lines keep to each other. */
export interface Look {
  weight: number;
  fill: Role;
  align?: Align;
}

/** A text, as large as its room allows; the part is as wide as its ink. */
export function textPart(scene: Scene, words: Words, look: Look, room: Room): Part {
  const block = scene.set(words, look.weight, room);
  const { width, height } = block;
  return {
    width,
    height,
    draw: (x, y) =>
      drawText(scene, block, { x, width, baseline: baselineFromTop(block, y), align: look.align ?? 'start', fill: look.fill }),
  };
}

/** A bubble's text size, the widest it may be, and its two colours. */
export interface BubbleLook {
  size: number;
  widest: number;
  fill?: Role;
  on?: Role;
}

/** One line in a speech bubble; where it would be too wide, it is set smaller. */
export function bubblePart(scene: Scene, words: Words, look: BubbleLook): Part {
  const { size, widest, fill = 'accent', on = 'onAccent' } = look;
  const pad = size * 0.8;
  const room = {
    width: widest - 2 * pad,
    height: size * 1.4,
    largest: size,
    smallest: Math.min(size, Math.max(6, size * 0.4)),
    maxLines: 1,
  };
  const block = scene.set(words, 900, room);
  const width = block.width + 2 * pad;
  const height = block.size * 1.78;
  return {
    width,
    height,
    draw: (x, y) =>
      drawBubble(scene, { x, y, width, height }, fill) +
      drawText(scene, block, { x, width, baseline: baselineOnCapitals(block, y + height / 2), align: 'centre', fill: on }),
  };
}

/** One line that stands by its capitals: small descenders don't push it off the line of its neighbours. */
export function linePart(scene: Scene, words: Words, look: Look, room: Omit<Room, 'height' | 'maxLines'>): Part {
  const block = scene.set(words, look.weight, { ...room, height: room.largest * 1.6, maxLines: 1 });
  const { width, size } = block;
  return {
    width,
    height: size * 0.72,
    draw: (x, y) =>
      drawText(scene, block, { x, width, baseline: baselineOnCapitals(block, y + size * 0.36), align: 'start', fill: look.fill }),
  };
}

/** The campaign's sign in a square. */
export function markPart(scene: Scene, side: number, fill: Role): Part {
  return { width: side, height: side, draw: (x, y) => drawMark(scene, { x, y, width: side, height: side }, fill) };
}

/** Parts one under the other. */
export function column(parts: readonly Part[], gap: number, align: Align = 'start'): Part {
  const width = Math.max(...parts.map((part) => part.width));
  const share = SHARES[align];
  return {
    width,
    height: total(parts.map((part) => part.height)) + gap * (parts.length - 1),
    draw(x, y) {
      let top = y;
      return parts
        .map((part) => {
          const drawn = part.draw(x + (width - part.width) * share, top);
          top += part.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

/** Parts side by side, on one middle line. */
export function row(parts: readonly Part[], gap: number): Part {
  const height = Math.max(...parts.map((part) => part.height));
  return {
    width: total(parts.map((part) => part.width)) + gap * (parts.length - 1),
    height,
    draw(x, y) {
      let left = x;
      return parts
        .map((part) => {
          const drawn = part.draw(left, y + (height - part.height) / 2);
          left += part.width + gap;
          return drawn;
        })
        .join('');
    },
  };
}

const SHARES: Record<Align, number> = { start: 0, centre: 0.5, end: 1 };

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
