import type { Look } from '#src/core/looks/look.ts';
import { weightIn } from '../looks/weights.ts';
import type { Mark } from '#src/core/mark/schema.ts';
import type { Colourway, Direction } from '../model.ts';
import type { SafeArea } from '../safe-area.ts';
import type { SceneWords, Template } from '../scene.ts';
import { escapeXml, svgDocument } from '../svg.ts';
import { type Block, fitText, type Room } from '../text/fit.ts';
import { inscribeText } from '../text/inscribe.ts';
import { liveParagraph, type Measure } from './live-paragraph.ts';

/** Gives the measure of a browser for a weight. */
export type MeasureFor = (weight: number) => Measure;

/** What all live drawings of a page’s language share. */
export interface LiveLanguage {
  direction: Direction;
  language: string;
  script: string;
  mark: Mark;
  look?: Look | undefined;
  hashtag: string;
  site: string;
  address: string;
  /** What every file says of its licence and origin, as RDF, with `{title}` where its words go. */
  metadata: string;
}

/** The size of a sheet in pixels, and what of it is never cut. */
export interface LiveSheet {
  width: number;
  height: number;
  safe: SafeArea;
}

/** A drawing with live text, and how each of its texts came out, by its key. */
export interface LiveDrawing {
  svg: string;
  set: Map<string, Block>;
}

/** What is drawn, and what stands for it where it can’t be seen. */
export interface LiveWords {
  words: SceneWords;
  title: string;
}

/** Draws words that people typed by the rules of the built graphics, as text that their browser shapes. */
export function drawLive(
  template: Template,
  sheet: LiveSheet,
  colours: Colourway,
  language: LiveLanguage,
  { words, title }: LiveWords,
  measure: MeasureFor,
): LiveDrawing {
  const set = new Map<string, Block>();
  const body = template.draw({
    ...sheet,
    ...language,
    // None of these designs measures in millimetres.
    perMm: 1,
    bleed: 0,
    colours,
    words,
    page: { number: 1, total: 1 },
    set(part, asked, room) {
      const weight = weightIn(language.look, asked);
      const block = setText(part.text, { ...language, weight }, room, measure(weight));
      set.set(part.key, block);
      return block;
    },
    inscribe: inscribeText,
  });
  return { svg: withMetadata(svgDocument({ ...sheet, language: language.language, title }, body), language.metadata, title), set };
}

function withMetadata(svg: string, metadata: string, title: string): string {
  return svg.replace('</title>', (end) => `${end}<metadata>${metadata.split('{title}').join(escapeXml(title))}</metadata>`);
}

function setText(text: string, style: LiveLanguage & { weight: number }, room: Room, measure: Measure): Block {
  const { language, direction, script, weight } = style;
  return fitText(liveParagraph(text, { language, direction, script, weight }, measure), room);
}
