import type { Shape } from '#src/core/figures/picture.ts';
import { drawBars } from '#src/core/figures/draw/bars.ts';
import { drawColumns } from '#src/core/figures/draw/columns.ts';
import type { Drawn, Room } from '#src/core/figures/draw/marks.ts';
import { mirrored } from '#src/core/figures/draw/marks.ts';
import { drawNumbers } from '#src/core/figures/draw/numbers.ts';
import { drawTiles } from '#src/core/figures/draw/tiles.ts';
import { drawTimeline } from '#src/core/figures/draw/timeline.ts';

/** The one drawing of a picture, from which pages, embedded files and the kit's graphics are made; laid out as for left-to-right readers. */
export function drawShape(shape: Shape, room: Room): Drawn {
  switch (shape.kind) {
    case 'columns':
      return drawColumns(shape, room);
    case 'bars':
      return drawBars(shape, room);
    case 'tiles':
      return drawTiles(shape, room);
    case 'timeline':
      return drawTimeline(shape, room);
    case 'numbers':
      return drawNumbers(shape, room);
  }
}

/** The drawing of a picture as readers of a direction see it. */
export function drawFor(shape: Shape, room: Room, direction: 'ltr' | 'rtl'): Drawn {
  const drawn = drawShape(shape, room);
  return direction === 'rtl' ? mirrored(drawn) : drawn;
}
