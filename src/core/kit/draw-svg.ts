import type { Drawing } from './drawing.ts';
import type { KitCampaign } from './model.ts';
import type { Scene } from './scene.ts';
import { weightIn } from './looks/weights.ts';
import { svgDocument } from './svg.ts';
import { type Inscribe, inscribeOutlines } from './text/inscribe.ts';
import type { Typesetter } from './text/typesetter.ts';

/** The scene of one page of a drawing; what its words lack is added to the typesetter's problems. */
export function sceneOf(drawing: Drawing, campaign: KitCampaign, typesetter: Typesetter, inscribe: Inscribe, page = 0): Scene {
  const { width, height, perMm, bleed, safe, locale, colours, pages, graphic } = drawing;
  return {
    width,
    height,
    perMm,
    bleed,
    safe,
    direction: locale.direction,
    language: locale.code,
    colours,
    look: campaign.look,
    mark: campaign.mark,
    words: pages[page]!,
    address: campaign.address,
    page: { number: page + 1, total: pages.length },
    set: (text, weight, room) => typesetter.set(text, weightIn(campaign.look, weight), room, graphic),
    inscribe,
  };
}

/** Draws one page of a graphic, without the document around it. */
export function drawBody(drawing: Drawing, campaign: KitCampaign, typesetter: Typesetter, inscribe: Inscribe, page: number): string {
  return drawing.template.draw(sceneOf(drawing, campaign, typesetter, inscribe, page));
}

/** Draws one page of a graphic as a whole SVG document, in outlines unless told. */
export function drawSvg(
  drawing: Drawing,
  campaign: KitCampaign,
  typesetter: Typesetter,
  inscribe: Inscribe = inscribeOutlines,
  page = 0,
): string {
  const body = drawBody(drawing, campaign, typesetter, inscribe, page);
  const { width, height, locale, alt } = drawing;
  return svgDocument({ width, height, language: locale.code, title: alt }, body);
}
