import { inset } from '../layout/box.ts';
import { bubblePart, column, textPart } from '../layout/part.ts';
import { voicePath } from '../layout/voice.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawMark } from '../paint.ts';
import type { Frame, Scene, Template } from '../scene.ts';
import { element } from '../svg.ts';

/** A sticker for messengers, cut out with a white rim: a speech bubble with the sign, the words and the hashtag. */
export const sticker: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawSticker(scene, 1),
  frames: (scene) => FRAMES.map(({ on, delay }) => ({ body: drawSticker(scene, on), delay }) satisfies Frame),
};

/**
 * How much is on in each picture, and for how many milliseconds: the sign flickers on, and the lights follow.
 * The first picture is the whole one, as it is what stands where nothing moves.
 */
const FRAMES = [
  { on: 1, delay: 1800 },
  { on: 0, delay: 500 },
  { on: 0.12, delay: 70 },
  { on: 0, delay: 90 },
  { on: 0.2, delay: 140 },
  { on: 0.44, delay: 90 },
  { on: 0.54, delay: 90 },
  { on: 0.64, delay: 90 },
  { on: 0.74, delay: 90 },
  { on: 0.86, delay: 90 },
];

function drawSticker(scene: Scene, on: number): string {
  const u = scene.width / 512;
  const body = { x: 26 * u, y: 26 * u, width: 460 * u, height: 460 * u };
  const rim = element('path', { fill: '#ffffff', d: voicePath(scene, inset(body, -20 * u), 150 * u) });
  const ground = element('path', { fill: scene.colours.background, d: voicePath(scene, body, 132 * u) });
  return rim + ground + drawField(scene, on) + drawSign(scene, on) + drawWords(scene);
}

/** The lights spread from the sign outwards as `on` goes from 0 to 1. */
function drawField(scene: Scene, on: number): string {
  const u = scene.width / 512;
  const hole = { x: 256 * u, y: 154 * u, radius: 104 * u };
  const inside = (x: number, y: number): boolean => {
    const [dx, dy] = [Math.max(0, Math.abs(x - 256 * u) - 98 * u), Math.max(0, 158 * u - y)];
    return Math.hypot(dx, dy) < 116 * u;
  };
  const strength = (x: number, y: number): number => Number(inside(x, y)) * (1 - ramp(y, 190 * u, 262 * u));
  const light = (x: number, y: number): number => (Math.hypot(x - hole.x, y - hole.y) < on * 250 * u && on > 0.2 ? 0.45 : 0);
  return drawDots(scene, { pitch: 30 * u, largest: 18 * u, hole, fade: 26 * u, seed: 3, strength, light });
}

function drawSign(scene: Scene, on: number): string {
  const u = scene.width / 512;
  return drawMark(scene, { x: 166 * u, y: 56 * u, width: 180 * u, height: 180 * u }, on > 0.1 ? 'accent' : 'pattern');
}

function drawWords(scene: Scene): string {
  const u = scene.width / 512;
  const { main, hashtag } = scene.words;
  const tag = bubblePart(scene, hashtag, { size: 38 * u, widest: 340 * u });
  const room = { width: 388 * u, height: 132 * u, largest: 62 * u, smallest: 26 * u, maxLines: 2 };
  const slogan = textPart(scene, main, { weight: 900, fill: 'text', align: 'centre' }, room);
  const words = column([slogan, tag], 20 * u, 'centre');
  return words.draw(256 * u - words.width / 2, 252 * u + (214 * u - words.height) / 2);
}
