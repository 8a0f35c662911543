import type { Colourway } from '../model.ts';
import type { SafeArea } from '../safe-area.ts';
import { PICTURES } from '../looks/pictures.ts';
import { drawLive, type LiveLanguage, type MeasureFor } from './live-drawing.ts';

/** The designs that take anybody's words. */
export const REMIX_TEMPLATES = ['field', 'type'] as const;

/** A sheet that can be chosen. */
export interface RemixSheet {
  template: string;
  width: number;
  height: number;
  safe: SafeArea;
  /** How many times its size a saved picture has: what is printed needs more pixels. */
  scale: number;
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

/** Draws words of one's own by the rules of the built graphics, with live text. */
export function drawRemix(sheet: RemixSheet, colours: Colourway, language: LiveLanguage, words: RemixWords, measure: MeasureFor): Remix {
  const title = [words.main, words.sub, language.hashtag].filter(Boolean).join(' · ');
  const said = { words: sceneWords(words, language), title };
  const template = PICTURES[language.look ?? 'signal'][sheet.template as (typeof REMIX_TEMPLATES)[number]];
  const { svg, set } = drawLive(template, sheet, colours, language, said, measure);
  const own = (['main', 'sub'] as const).filter((key) => words[key]);
  return { svg, tooLong: own.filter((key) => set.get(key)?.overflows), unused: own.filter((key) => !set.has(key)) };
}

function sceneWords({ main, sub }: RemixWords, { hashtag, site }: LiveLanguage) {
  const own = (key: string, text: string) => ({ key, text, file: '' });
  return {
    main: own('main', main),
    ...(sub && { sub: own('sub', sub) }),
    hashtag: own('hashtag', hashtag),
    site: own('site', site),
  };
}
