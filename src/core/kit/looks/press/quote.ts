import { inset } from '../../layout/box.ts';
import { drawBox } from '../../paint.ts';
import type { Scene, Template } from '../../scene.ts';
import { quoteMeasures, quoteWith, storyPart } from '../../templates/quote.ts';
import { drawBars } from './block.ts';

/** What happened to a person, on a field of colour from edge to edge: the headline, the story in one sentence, who and where. */
export const pressQuote: Template = quoteWith(drawStory);

function drawStory(scene: Scene): string {
  const { width, bleed } = scene;
  const { unit, bubble } = quoteMeasures(scene);
  const bottom = bubble.y + bubble.height;
  const fade = unit * 0.085;
  const block = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: bottom - fade + bleed };
  const inner = inset({ ...bubble, height: bubble.height - fade }, unit * 0.02);
  const story = storyPart(scene, { ...inner, height: inner.height - unit * 0.02 }, unit);
  return (
    drawBox(scene, block, 'accent') +
    drawBars(scene, { ...block, y: bottom - fade, height: fade }, 'down') +
    story.draw(inner.x, inner.y + (inner.height - story.height) * 0.35)
  );
}
