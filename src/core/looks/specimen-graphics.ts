import { templateOf } from '#src/core/kit/catalogue.ts';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import { type Drawing, sheetOf } from '#src/core/kit/drawing.ts';
import type { Colourway, KitCampaign, KitLocale } from '#src/core/kit/model.ts';
import type { Graphic } from '#src/core/kit/schema.ts';
import type { SceneWords } from '#src/core/kit/scene.ts';
import type { Typesetter } from '#src/core/kit/text/typesetter.ts';
import type { SpecimenWords } from './specimen-words.ts';

/** The designs that stand for all others, with their sizes in pixels. */
const SHOWN = [
  ['field', 1080, 1350],
  ['quote', 1080, 1350],
  ['number', 1080, 1350],
] as const;

/** Everything that a specimen’s graphics say, for which fonts are needed. */
export function specimenTexts({ title, story, number, lead }: SpecimenWords, { hashtag, siteLabel }: KitCampaign): string[] {
  return [title, lead, story?.title, story?.who, number?.number, number?.label, hashtag, siteLabel].flatMap((text) => text ?? []);
}

/** Draws a post, a story and a number in the look of a campaign, each in another of its colourways. */
export function specimenGraphics(words: SpecimenWords, campaign: KitCampaign, locale: KitLocale, typesetter: Typesetter): string[] {
  return SHOWN.map(([name, width, height], i) => {
    const colours = campaign.colourways[i % campaign.colourways.length] as Colourway;
    const drawing: Drawing = {
      ...sheetOf({ width, height } as Graphic),
      locale,
      kind: 'post',
      graphic: name,
      template: templateOf(name, campaign.look)!,
      colours,
      pages: [sceneWords(words, campaign, name)],
      alt: words.title,
      formats: [],
      path: name,
    };
    return drawSvg(drawing, campaign, typesetter);
  });
}

function sceneWords({ title, lead, story, number }: SpecimenWords, { hashtag, siteLabel }: KitCampaign, name: string): SceneWords {
  const said = (key: string, text: string) => ({ text, file: 'content/campaign.json', key });
  const own = { hashtag: said('hashtag', hashtag), site: said('site', siteLabel) };
  if (name === 'quote' && story) return { ...own, main: said('title', story.title), who: said('who', story.who) };
  if (name !== 'number') return { ...own, main: said('title', title) };
  if (!number) return { ...own, main: said('lead', lead) };
  return { ...own, main: said('label', number.label), number: said('number', number.number) };
}
