import type { Colourway, Direction, Mark } from '../model.ts';
import type { SafeArea } from '../safe-area.ts';
import type { Template } from '../scene.ts';
import { escapeXml, svgDocument } from '../svg.ts';
import { field } from '../templates/field.ts';
import { type } from '../templates/type.ts';
import { type Block, fitText, type Room } from '../text/fit.ts';
import { inscribeText } from '../text/inscribe.ts';
import { liveParagraph, type Measure } from './live-paragraph.ts';

/** The designs that take anybody's words. */
export const REMIX_TEMPLATES: Readonly<Record<string, Template>> = { field, type };

/** A sheet that can be chosen. */
export interface RemixSheet {
  template: string;
  width: number;
  height: number;
  safe: SafeArea;
  /** How many times its size a saved picture has: what is printed needs more pixels. */
  scale: number;
}

/** What all remixes of a page's language share. */
export interface RemixLanguage {
  direction: Direction;
  language: string;
  script: string;
  mark: Mark;
  hashtag: string;
  site: string;
  address: string;
  /** What every remix says of its licence and origin, as RDF, with `{title}` where its words go. */
  metadata: string;
}

/** What people write. */
export interface RemixWords {
  main: string;
  sub: string;
}

/** A finished remix; what doesn't fit even at its smallest, and what the design has no place for. */
export interface Remix {
  svg: string;
  tooLong: (keyof RemixWords)[];
  unused: (keyof RemixWords)[];
}

/** Gives the measure of a browser for a weight. */
export type MeasureFor = (weight: number) => Measure;

/** Draws words of one's own by the rules of the built graphics, with live text. */
export function drawRemix(sheet: RemixSheet, colours: Colourway, language: RemixLanguage, words: RemixWords, measure: MeasureFor): Remix {
  const set = new Map<string, Block>();
  const body = REMIX_TEMPLATES[sheet.template]!.draw({
    ...sheet,
    ...language,
    // None of these designs measures in millimetres.
    perMm: 1,
    bleed: 0,
    colours,
    words: sceneWords(words, language),
    page: { number: 1, total: 1 },
    set(part, weight, room) {
      const block = setText(part.text, { ...language, weight }, room, measure(weight));
      set.set(part.key, block);
      return block;
    },
    inscribe: inscribeText,
  });
  const title = [words.main, words.sub, language.hashtag].filter(Boolean).join(' · ');
  const own = (['main', 'sub'] as const).filter((key) => words[key]);
  return {
    svg: withMetadata(svgDocument({ ...sheet, language: language.language, title }, body), language.metadata, title),
    tooLong: own.filter((key) => set.get(key)?.overflows),
    unused: own.filter((key) => !set.has(key)),
  };
}

function withMetadata(svg: string, metadata: string, title: string): string {
  return svg.replace('</title>', (end) => `${end}<metadata>${metadata.split('{title}').join(escapeXml(title))}</metadata>`);
}

function setText(text: string, style: RemixLanguage & { weight: number }, room: Room, measure: Measure): Block {
  const { language, direction, script, weight } = style;
  return fitText(liveParagraph(text, { language, direction, script, weight }, measure), room);
}

function sceneWords({ main, sub }: RemixWords, { hashtag, site }: RemixLanguage) {
  const own = (key: string, text: string) => ({ key, text, file: '' });
  return {
    main: own('main', main),
    ...(sub && { sub: own('sub', sub) }),
    hashtag: own('hashtag', hashtag),
    site: own('site', site),
  };
}
