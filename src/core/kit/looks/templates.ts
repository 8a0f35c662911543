import type { Look } from '#src/core/looks/look.ts';
import type { Scene, Template } from '../scene.ts';
import { PICTURE_START, previewWith } from '../templates/preview.ts';
import { slideWith } from '../templates/slide.ts';
import { gardenAvatar } from './garden/avatar.ts';
import { drawCalm, drawHedge, drawMedal } from './garden/hedge.ts';
import { gardenNumber } from './garden/number.ts';
import { gardenQuote } from './garden/quote.ts';
import { PICTURES } from './pictures.ts';
import { pressAvatar } from './press/avatar.ts';
import { drawSide } from './press/block.ts';
import { pressNumber } from './press/number.ts';
import { pressQuote } from './press/quote.ts';

/** The designs of which a look has an arrangement of its own. All others are those of everybody, with the look’s pattern, labels and letters. */
export const OWN_TEMPLATES: Readonly<Record<Exclude<Look, 'signal'>, Readonly<Record<string, Template>>>> = {
  press: {
    ...PICTURES.press,
    avatar: pressAvatar,
    number: pressNumber,
    preview: previewWith(drawPressSide),
    quote: pressQuote,
    slide: slideWith(PICTURES.press.field),
  },
  garden: {
    ...PICTURES.garden,
    avatar: gardenAvatar,
    number: gardenNumber,
    preview: previewWith(drawGardenSide),
    quote: gardenQuote,
    slide: slideWith(PICTURES.garden.field),
  },
};

function drawPressSide(scene: Scene): string {
  const fade = 104;
  const start = PICTURE_START + 36;
  const radius = 138;
  return drawSide(scene, start, fade, { x: (start + fade + scene.width) / 2, y: scene.height / 2, radius });
}

function drawGardenSide(scene: Scene): string {
  const medal = { x: scene.width - 210, y: scene.height / 2, radius: 138 };
  const calm = { x: -120, y: 0, width: PICTURE_START + 156, height: scene.height };
  return drawHedge(scene, 60, medal) + drawCalm(scene, calm, 120) + drawMedal(scene, medal);
}
