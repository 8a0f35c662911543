import { type Box, inset, shapeOf } from '../layout/box.ts';
import { column, linePart, markPart, type Part, row, textPart } from '../layout/part.ts';
import { distanceToVoice, voicePath } from '../layout/voice.ts';
import type { Words } from '../model.ts';
import { drawDots, ramp } from '../motif.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';
import { element } from '../svg.ts';

/**
 * What happened to a person, in a bubble out of the dark field: the headline, the story in one sentence, who and where.
 * Stories are retold, so there are no quotation marks: the bubble is the voice.
 */
export const quote: Template = quoteWith((scene) => drawField(scene) + drawVoice(scene));

/** Such a story as a look draws it, above the hashtag and the address. */
export function quoteWith(drawStory: (scene: Scene) => string): Template {
  return {
    pairs: [
      ['text', 'background'],
      ['accent', 'background'],
      ['onAccent', 'accent'],
    ],
    draw: (scene) => drawGround(scene) + drawStory(scene) + drawQuoteFoot(scene),
  };
}

const RADIUS = 0.1;

/** Measures that all parts share: the margin, the bubble and the strip under it. */
export function quoteMeasures({ safe }: Scene): { unit: number; bubble: Box; foot: Box } {
  const short = Math.min(safe.width, safe.height);
  const unit = shapeOf(safe) === 'wide' ? short * 1.14 : short;
  const box = inset(safe, unit * 0.065);
  const strip = unit * 0.115;
  const bubble = { ...box, height: box.height - strip - unit * 0.045 };
  return { unit, bubble, foot: { ...box, y: box.y + box.height - strip, height: strip } };
}

function drawField(scene: Scene): string {
  const { width, height } = scene;
  const { unit, bubble, foot } = quoteMeasures(scene);
  const pitch = unit / 22;
  const hole = { x: foot.x + foot.height / 2, y: foot.y + foot.height / 2, radius: foot.height * 0.8 };
  // The strip belongs to the hashtag and the address where lines start; the far end is open.
  const ofStrip = (x: number, y: number): number => (Math.abs(y - hole.y) < foot.height * 0.62 ? ramp(x, width * 0.74, width * 0.86) : 1);
  // No dot is cut by the bubble.
  const strength = (x: number, y: number): number =>
    distanceToVoice(bubble, unit * RADIUS, x, y, scene.look) > pitch * 0.6 ? ofStrip(x, y) : 0;
  const light = (x: number, y: number): number => 0.5 * (1 - ramp(Math.hypot(x - width, y - height), 0, unit * 0.55)) + 0.06;
  return drawDots(scene, { pitch, largest: pitch * 0.6, hole, fade: pitch * 1.5, seed: 4, strength, light });
}

function drawVoice(scene: Scene): string {
  const { unit, bubble } = quoteMeasures(scene);
  const inner = inset(bubble, unit * 0.075);
  const story = storyPart(scene, inner, unit);
  const shape = element('path', { fill: scene.colours.accent, d: voicePath(scene, bubble, unit * RADIUS) });
  return shape + story.draw(inner.x, inner.y + (inner.height - story.height) / 2);
}

/** The headline, the story in one sentence, who and where; never larger than its room. */
export function storyPart(scene: Scene, room: Box, unit: number): Part {
  const { width, height } = room;
  const under = [...summaryPart(scene, width, unit), ...personPart(scene, width, unit)];
  const gap = unit * 0.05;
  const taken = under.reduce((sum, part) => sum + part.height + gap, 0);
  const size = { largest: unit * 0.115, smallest: unit * 0.04, maxLines: 5 };
  const title = textPart(scene, scene.words.main, { weight: 900, fill: 'onAccent' }, { width, height: height - taken, ...size });
  return column([title, ...under], gap);
}

/** Who speaks, with role and place below the name; where there is no name, the role stands in its place. */
function personPart(scene: Scene, width: number, unit: number): Part[] {
  const { who, role } = scene.words;
  const room = { width, height: unit * 0.1, largest: unit * 0.034, smallest: unit * 0.022, maxLines: 2 };
  const line = (words: Words | undefined, weight: number): Part[] =>
    words ? [textPart(scene, words, { weight, fill: 'onAccent' }, room)] : [];
  const lines = [...line(who, 800), ...line(role, who ? 500 : 800)];
  return lines.length > 0 ? [column(lines, unit * 0.018)] : [];
}

function summaryPart(scene: Scene, width: number, unit: number): Part[] {
  const { sub } = scene.words;
  const room = { width, height: unit * 0.21, largest: unit * 0.044, smallest: unit * 0.026, maxLines: 6 };
  return sub ? [textPart(scene, sub, { weight: 500, fill: 'onAccent' }, room)] : [];
}

/** The sign, the hashtag and the address in the strip under the story. */
function drawQuoteFoot(scene: Scene): string {
  const { unit, foot } = quoteMeasures(scene);
  const room = { width: foot.width * 0.6, largest: unit * 0.05, smallest: unit * 0.02 };
  const tag = linePart(scene, scene.words.hashtag, { weight: 900, fill: 'accent' }, room);
  const site = linePart(scene, scene.words.site, { weight: 600, fill: 'text' }, { ...room, largest: unit * 0.028 });
  const strip = row([markPart(scene, foot.height, 'accent'), column([tag, site], unit * 0.022)], unit * 0.028);
  return strip.draw(foot.x, foot.y);
}
