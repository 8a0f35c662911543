import { squareAround } from '../layout/box.ts';
import { bubblePart, textPart } from '../layout/part.ts';
import { chord } from '../layout/safe-area.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround, drawMark } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';
import { element } from '../svg.ts';

/** A round badge, also to be printed and cut as a sticker: the sign in a wreath of lights, few words, the hashtag. */
export const badgeRound: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawDisc(scene) + drawWreath(scene) + drawWords(scene),
};

/** On screens what is around the disc is transparent; in print the ground goes over the cut. */
function drawDisc(scene: Scene): string {
  if (scene.bleed > 0) return drawGround(scene);
  const r = scene.width / 2;
  return element('circle', { cx: r, cy: r, r, fill: scene.colours.background });
}

function drawWreath(scene: Scene): string {
  const r = scene.width / 2;
  const pitch = scene.width / 17;
  const hole = { x: r, y: r, radius: r * 0.7 };
  const strength = (x: number, y: number): number => (1 - ramp(y, r * 1.12, r * 1.3)) * Number(Math.hypot(x - r, y - r) < r * 0.955);
  return drawDots(scene, { pitch, largest: pitch * 0.62, hole, fade: pitch * 0.8, seed: 2, strength, light: () => 0.34 });
}

function drawWords(scene: Scene): string {
  const u = scene.width / 400;
  const { main, hashtag } = scene.words;
  const width = chord({ x: 200 * u, y: 200 * u, radius: 180 * u }, 216 * u, 296 * u);
  const slogan = textPart(
    scene,
    main,
    { weight: 900, fill: 'text', align: 'centre' },
    { width, height: 76 * u, largest: 44 * u, smallest: 18 * u, maxLines: 2 },
  );
  const tag = bubblePart(scene, hashtag, { size: 27 * u, widest: 220 * u });
  return (
    drawMark(scene, squareAround(200 * u, 132 * u, 142 * u), 'accent') +
    slogan.draw(200 * u - slogan.width / 2, 256 * u - slogan.height / 2) +
    tag.draw(200 * u - tag.width / 2, 314 * u)
  );
}
