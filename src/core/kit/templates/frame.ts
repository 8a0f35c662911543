import { squareAround } from '../layout/box.ts';
import { bubblePart, textPart } from '../layout/part.ts';
import { chord, type Circle } from '../layout/safe-area.ts';
import { voicePath } from '../layout/voice.ts';
import { drawDots, ramp } from '../motif.ts';
import type { Scene, Template } from '../scene.ts';
import { element } from '../svg.ts';

/**
 * A frame around a person's own photo, which shows through a window in the shape of the sign: a round voice with one corner.
 * Cut to a circle or left square, the ring stays whole.
 */
export const frame: Template = {
  pairs: [
    ['text', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawRing(scene) + drawLight(scene) + drawWords(scene),
};

/** The window of the photo, as for left-to-right readers; its corner at the lower start side lies within the safe circle. */
function windowOf({ width }: Scene): Circle {
  return { x: width * 0.5, y: width * 0.432, radius: width * 0.366 };
}

function drawRing(scene: Scene): string {
  const { width, height } = scene;
  const d = `M0 0h${width}v${height}h${-width}z${windowPath(scene, 0)}`;
  const rim = element('path', {
    fill: 'none',
    stroke: scene.colours.accent,
    'stroke-width': width * 0.0105,
    d: windowPath(scene, width * 0.005),
  });
  return element('path', { fill: scene.colours.background, 'fill-rule': 'evenodd', d }) + rim;
}

/** The window's outline, `grow` pixels larger than the window. */
function windowPath(scene: Scene, grow: number): string {
  const { x, y, radius } = windowOf(scene);
  return voicePath(scene, squareAround(x, y, 2 * (radius + grow)), radius + grow);
}

/** Lights in the upper part of the ring; the lower one is for words. */
function drawLight(scene: Scene): string {
  const { width, height } = scene;
  const pitch = width / 22;
  const hole = windowOf(scene);
  const strength = (_x: number, y: number): number => 1 - ramp(y, height * 0.5, height * 0.7);
  const light = (_x: number, y: number): number => 0.6 - (0.8 * y) / height;
  const radius = hole.radius + pitch * 0.75;
  return drawDots(scene, { pitch, largest: pitch * 0.62, hole: { ...hole, radius }, fade: pitch * 0.6, seed: 5, strength, light });
}

function drawWords(scene: Scene): string {
  const u = scene.width / 1080;
  const { main, hashtag } = scene.words;
  const circle = { x: 540 * u, y: 540 * u, radius: 520 * u };
  const bubble = bubblePart(scene, hashtag, { size: 68 * u, widest: 480 * u });
  const [top, bottom] = [918 * u, 1014 * u];
  const width = chord(circle, top, bottom - 12 * u);
  const slogan = textPart(
    scene,
    main,
    { weight: 800, fill: 'text', align: 'centre' },
    { width, height: bottom - top, largest: 50 * u, smallest: 20 * u, maxLines: 2 },
  );
  return (
    bubble.draw(540 * u - bubble.width / 2, 776 * u) + slogan.draw(540 * u - slogan.width / 2, top + (bottom - top - slogan.height) / 2)
  );
}
