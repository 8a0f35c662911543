import { inset } from '../../layout/box.ts';
import { drawMessage } from '../../layout/message.ts';
import type { Scene, Template } from '../../scene.ts';
import { besidePicture, fieldWith } from '../../templates/field.ts';
import { drawSide, drawUpper } from './block.ts';

/** The campaign’s picture, for any size: a flat field of colour with the sign, which runs out in bars where the words begin. */
export const pressField: Template = fieldWith({ wide: drawWide, tall: drawTall, square: drawSquare }, [
  ['text', 'background'],
  ['onAccent', 'accent'],
]);

function drawWide(scene: Scene): string {
  const { safe, height } = scene;
  const low = height < 240 && safe.width > safe.height * 3.6;
  const radius = Math.min(height * 0.31, safe.width * 0.115);
  const sign = { x: safe.x + safe.width - radius * 1.4, y: height / 2, radius };
  const fade = radius * (low ? 1.3 : 0.85);
  const start = sign.x - radius * 1.4 - fade;
  const tag = low ? height * 0.13 : Math.min(height * 0.078, safe.width * 0.031);
  const beside = scene.words.sub ? 'sub' : 'site';
  const look = { largest: height * 0.34, smallest: height * 0.08, tag, lines: low ? 2 : 3, beside, gap: height * 0.075 } as const;
  return drawSide(scene, start, fade, sign) + drawMessage(scene, besidePicture(scene, start - radius * 0.3, [0.13, 0.055]), look);
}

function drawTall(scene: Scene): string {
  const { safe } = scene;
  const box = inset(safe, safe.width * 0.075);
  const split = safe.y + safe.height * 0.55;
  const fade = safe.height * 0.11;
  const radius = Math.min(safe.width * 0.34, (split - fade - safe.y) * 0.42);
  const sign = { x: box.x + radius, y: safe.y + (split - fade - safe.y) * 0.52, radius };
  const words = { ...box, y: split + safe.width * 0.05, height: box.y + box.height - split - safe.width * 0.05 };
  const look = { largest: safe.width * 0.19, smallest: safe.width * 0.04, tag: safe.width * 0.046, lines: 4 };
  return drawUpper(scene, split, fade, sign) + drawMessage(scene, words, { ...look, anchor: 'bottom', beside: 'site' });
}

function drawSquare(scene: Scene): string {
  const { safe } = scene;
  const box = inset(safe, safe.width * 0.07);
  const split = safe.y + safe.height * 0.53;
  const fade = safe.height * 0.12;
  const radius = (split - fade - safe.y) * 0.4;
  const sign = { x: box.x + radius, y: safe.y + (split - fade - safe.y) * 0.51, radius };
  const top = split + safe.width * 0.035;
  const look = { largest: box.width * 0.16, smallest: box.width * 0.05, tag: box.width * 0.046, lines: 3 };
  return (
    drawUpper(scene, split, fade, sign) +
    drawMessage(scene, { ...box, y: top, height: box.y + box.height - top }, { ...look, anchor: 'bottom', beside: 'site' })
  );
}
