import { drawSvg } from '#src/core/kit/draw-svg.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import type { KitCampaign, KitInput } from '#src/core/kit/model.ts';
import { planKit, PREVIEW } from '#src/core/kit/plan.ts';
import type { FontLibrary } from '#src/core/kit/text/font.ts';
import type { Block } from '#src/core/kit/text/fit.ts';
import type { InkPlace } from '#src/core/kit/text/inscribe.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import { openFonts } from '#src/io/fonts.ts';

/** A text of a design, ready for programs that can't find a size themselves; they still wrap, shape and draw. */
export interface DesignText {
  text: string;
  weight: number;
  size: number;
  step: number;
  x: number;
  top: number;
  width: number;
  fill: string;
}

/** A link preview: what the kit draws it from, and the same design in parts for other programs. */
export interface Design {
  drawing: Drawing;
  /** The drawing without its words, as SVG. */
  ground: string;
  texts: DesignText[];
}

/** The designs of the comparison, with the fonts that they need. */
export interface Designs {
  campaign: KitCampaign;
  fonts: FontLibrary;
  list: Design[];
}

const ASCENT = 1.069;
const SPARE = 1.02;

/** So many link previews of the campaign, from all its languages in Latin script, which every program can set. */
export async function designsOf(input: KitInput, count: number): Promise<Designs> {
  const all = planKit(input).drawings.filter(({ graphic, locale }) => graphic === PREVIEW && locale.script === 'Latn');
  const drawings = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
  const fonts = await openFonts(
    drawings.flatMap(({ pages: [words] }) => Object.values(words).map((entry) => (entry as { text: string }).text)),
  );
  return { campaign: input.campaign, fonts, list: drawings.map((drawing) => designOf(drawing, input.campaign, fonts)) };
}

function designOf(drawing: Drawing, campaign: KitCampaign, fonts: FontLibrary): Design {
  const texts: DesignText[] = [];
  const ground = drawSvg(drawing, campaign, createTypesetter(drawing.locale, fonts), (block, place) => {
    texts.push(textOf(block, place));
    return '';
  });
  return { drawing, ground, texts };
}

function textOf({ style, lines, size, step }: Block, { x, width, baseline, edge, fill }: InkPlace): DesignText {
  const text = lines.map((line) => line.text).join(' ');
  const inner = Math.max(...lines.map((line) => line.width)) * (size / 1000);
  const left = edge === 'centre' ? x + (width - inner) / 2 : x;
  // A browser puts half of what a line is higher than its font above the letters.
  const top = baseline - ASCENT * size - (step - 1.362 * size) / 2;
  return { text, weight: style.weight, size, step, x: left, top, width: Math.max(width, inner * SPARE), fill };
}
