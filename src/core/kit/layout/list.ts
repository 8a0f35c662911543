import type { Role } from '../colour.ts';
import type { Words } from '../model.ts';
import { drawSpot, drawText } from '../paint.ts';
import type { Scene } from '../scene.ts';
import type { Block, Room } from '../text/fit.ts';
import type { Part } from './part.ts';

/** The two colours of a list: its text and the spots before it. */
export interface ListLook {
  fill: Role;
  spot: Role;
}

const CAP_HEIGHT = 0.714;

/** Points one under the other, each with a spot before it, all in the largest size at which every one of them fits its share of the room. */
export function listPart(scene: Scene, points: readonly Words[], look: ListLook, room: Room): Part {
  const gap = room.largest * 0.8;
  const indent = room.largest * 0.86;
  const share = { ...room, width: room.width - indent, height: (room.height - gap * (points.length - 1)) / points.length };
  const size = Math.min(...points.map((words) => scene.set(words, 500, share).size));
  const blocks = points.map((words) => scene.set(words, 500, { ...share, largest: size, smallest: Math.min(size, share.smallest) }));
  // From baseline to baseline, so that a letter's tail opens no wider gap.
  const heights = blocks.map((block) => (block.lines.length - 1) * block.step + size * CAP_HEIGHT);
  const draw = (block: Block, x: number, baseline: number): string =>
    drawSpot(scene, { x: x + size * 0.24, y: baseline - (size * CAP_HEIGHT) / 2, diameter: size * 0.42 }, look.spot) +
    drawText(scene, block, { x: x + indent, width: block.width, baseline, align: 'start', fill: look.fill });
  return {
    width: indent + Math.max(...blocks.map((block) => block.width)),
    height: heights.reduce((sum, height) => sum + height, gap * (points.length - 1)),
    draw(x, y) {
      let baseline = y + size * CAP_HEIGHT;
      return blocks
        .map((block, i) => {
          const drawn = draw(block, x, baseline);
          baseline += heights[i]! + gap;
          return drawn;
        })
        .join('');
    },
  };
}
