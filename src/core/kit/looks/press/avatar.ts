import { squareAround } from '../../layout/box.ts';
import { drawBox, drawGround, drawMark } from '../../paint.ts';
import type { Scene, Template } from '../../scene.ts';
import { drawAvatarWords } from '../../templates/avatar.ts';
import { drawBars } from './block.ts';

/** A profile picture in two halves: the sign on a field of colour, the words below it, all within the circle that networks cut out. */
export const pressAvatar: Template = {
  pairs: [
    ['text', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + drawUpperHalf(scene) + drawAvatarWords(scene),
};

function drawUpperHalf(scene: Scene): string {
  const u = scene.width / 1080;
  const box = { x: 0, y: 0, width: scene.width, height: 540 * u };
  return (
    drawBox(scene, box, 'accent') +
    drawBars(scene, { ...box, y: box.height, height: 78 * u }, 'down') +
    drawMark(scene, squareAround(540 * u, 318 * u, 396 * u), 'onAccent')
  );
}
