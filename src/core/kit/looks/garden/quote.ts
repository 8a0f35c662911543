import { inset } from '../../layout/box.ts';
import type { Scene, Template } from '../../scene.ts';
import { quoteMeasures, quoteWith, storyPart } from '../../templates/quote.ts';
import { element } from '../../svg.ts';
import { mirrorBox } from '../../layout/mirror.ts';
import { drawHedge } from './hedge.ts';

/** What happened to a person, on a framed card among leaves: the headline, the story in one sentence, who and where. */
export const gardenQuote: Template = quoteWith(drawStory);

function drawStory(scene: Scene): string {
  const { width, height, bleed } = scene;
  const { unit, bubble, foot } = quoteMeasures(scene);
  const inner = inset(bubble, unit * 0.085);
  const story = storyPart(scene, inner, unit);
  const round = (margin: number, look: Record<string, string | number>): string => {
    return element('rect', { ...mirrorBox(scene, inset(bubble, margin)), rx: unit * 0.09 - margin, ...look });
  };
  // The strip at the foot is a plain ground for the hashtag.
  const strip = { x: -bleed, y: foot.y - unit * 0.0225, width: width + 2 * bleed, height: height + bleed - foot.y + unit * 0.0225 };
  return (
    drawHedge(scene, unit / 13, { x: width / 2, y: bubble.y + bubble.height / 2 }) +
    element('rect', { ...strip, fill: scene.colours.background }) +
    round(0, { fill: scene.colours.accent }) +
    round(unit * 0.018, { fill: 'none', stroke: scene.colours.onAccent, 'stroke-width': unit * 0.004 }) +
    story.draw(inner.x, inner.y + (inner.height - story.height) / 2)
  );
}
