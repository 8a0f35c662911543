import { squareAround } from '../layout/box.ts';
import { baselineFromTop, baselineOnCapitals, drawBubble, drawGround, drawMark, drawText } from '../paint.ts';
import { drawDots, ramp } from '../motif.ts';
import type { Scene, Template } from '../scene.ts';
import { isRoomFor } from '../text/room-for.ts';

const MARGIN = 72;
const COLUMN = 664;
/** Where words end, in pixels, and the picture may begin. */
export const PICTURE_START = MARGIN + COLUMN;
// The grid of 45 pixels meets the sheet's edges half-way between two dots.
const PITCH = 45;
const VOICE = { x: 1200 - 5 * PITCH, y: 315, radius: 158 };

/** The link preview, 1200 x 630: what the page is, in one glance and at the size of a thumb. */
export const preview: Template = previewWith(drawField);

/** A link preview with the picture of a look, which stands to the end side of {@link PICTURE_START}. */
export function previewWith(drawPicture: (scene: Scene) => string): Template {
  return {
    pairs: [
      ['text', 'background'],
      ['accent', 'background'],
      ['onAccent', 'accent'],
    ],
    draw: (scene) => drawGround(scene) + drawPicture(scene) + drawTitle(scene) + drawFoot(scene),
  };
}

function drawField(scene: Scene): string {
  const strength = (x: number): number => ramp(x, 730, 900);
  const dots = drawDots(scene, { pitch: PITCH, largest: 26, hole: VOICE, fade: 130, seed: 4, strength });
  return dots + drawMark(scene, squareAround(VOICE.x, VOICE.y, 280), 'accent');
}

function drawTitle(scene: Scene): string {
  const { main, label } = scene.words;
  const title = scene.set(main, 900, { width: COLUMN, height: 312, largest: 92, smallest: 40, maxLines: 5 });
  const text = drawText(scene, title, { x: MARGIN, width: COLUMN, baseline: baselineFromTop(title, 134), align: 'start', fill: 'text' });
  if (!label) return text;
  const line = scene.set(label, 700, { width: COLUMN, height: 60, largest: 30, smallest: 20, maxLines: 1 });
  return text + drawText(scene, line, { x: MARGIN, width: COLUMN, baseline: 94, align: 'start', fill: 'accent' });
}

function drawFoot(scene: Scene): string {
  const { hashtag, site } = scene.words;
  const tag = scene.set(hashtag, 900, { width: 420, height: 60, largest: 40, smallest: 20, maxLines: 1 });
  const beside = MARGIN + tag.width + 60 + 28;
  // An address that would be tiny beside the hashtag stands below it.
  const isBelow = !isRoomFor(site.text, MARGIN + COLUMN - beside, 14);
  const bubble = { x: MARGIN, y: isBelow ? 462 : 490, width: tag.width + 60, height: 68 };
  const siteX = isBelow ? MARGIN : beside;
  const url = scene.set(site, 500, { width: MARGIN + COLUMN - siteX, height: 50, largest: isBelow ? 24 : 28, smallest: 10, maxLines: 1 });
  const middle = bubble.y + bubble.height / 2;
  return (
    drawBubble(scene, bubble, 'accent') +
    drawText(scene, tag, {
      x: bubble.x,
      width: bubble.width,
      baseline: baselineOnCapitals(tag, middle),
      align: 'centre',
      fill: 'onAccent',
    }) +
    drawText(scene, url, {
      x: siteX,
      width: url.width,
      baseline: isBelow ? 578 : baselineOnCapitals(tag, middle),
      align: 'start',
      fill: 'text',
    })
  );
}
