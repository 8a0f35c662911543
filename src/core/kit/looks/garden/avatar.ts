import { drawGround, drawSpot } from '../../paint.ts';
import type { Template } from '../../scene.ts';
import { drawAvatarWords } from '../../templates/avatar.ts';
import { drawHedge, drawMedal } from './hedge.ts';

/** A profile picture: the sign on a medal and the words in a calm circle, with a wreath of leaves around it. */
export const gardenAvatar: Template = {
  pairs: [
    ['text', 'background'],
    ['onAccent', 'accent'],
  ],
  draw(scene) {
    const u = scene.width / 1080;
    const calm = { x: 540 * u, y: 540 * u, diameter: 884 * u };
    return (
      drawGround(scene) +
      drawHedge(scene, 90 * u, { x: 540 * u, y: 540 * u }, 0.2) +
      drawSpot({ ...scene, look: undefined }, calm, 'background') +
      drawMedal(scene, { x: 540 * u, y: 366 * u, radius: 206 * u }) +
      drawAvatarWords(scene)
    );
  },
};
