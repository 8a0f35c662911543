import type { Detail } from '#src/core/host/invitation.ts';
import type { Colourway, Words } from '../model.ts';
import { PICTURES } from '../looks/pictures.ts';
import { drawLive, type LiveLanguage, type MeasureFor } from './live-drawing.ts';

/** The papers on which a poster can be printed, in millimetres. */
export const PAPERS = { a4: [210, 297], a3: [297, 420], letter: [216, 279] } as const;
export type Paper = keyof typeof PAPERS;

/** What a poster says: a title, one line more, and the lines of the invitation. */
export interface PosterWords {
  title: string;
  own: string;
  details: readonly Detail[];
}

/** A poster as a browser shows and prints it; `tooLong` names what does not fit even at its smallest. */
export interface Poster {
  svg: string;
  tooLong: string[];
}

/** Pixels of the drawing to a millimetre: as many as the posters of the kit have at 130 dpi. */
const PER_MM = 130 / 25.4;

/** Draws an invitation as a poster; lines without a value are ruled, for a pen. */
export function drawPoster(paper: Paper, colours: Colourway, language: LiveLanguage, own: PosterWords, measure: MeasureFor): Poster {
  const [width, height] = PAPERS[paper].map((length) => Math.round(length * PER_MM)) as [number, number];
  const sheet = { width, height, safe: { x: 0, y: 0, width, height } };
  const words = (key: string, text: string): Words => ({ key, text, file: '' });
  const { svg, set } = drawLive(
    PICTURES[language.look ?? 'signal'].invitation,
    sheet,
    colours,
    language,
    {
      words: {
        main: words('title', own.title),
        ...(own.own !== '' && { sub: words('own', own.own) }),
        lines: own.details.map(({ name, label }) => words(`label.${name}`, label)),
        values: own.details.map(({ name, value }) => words(name, value)),
        hashtag: words('hashtag', language.hashtag),
        site: words('site', language.site),
      },
      title: [own.title, ...own.details.map(({ value }) => value)].filter(Boolean).join(' · '),
    },
    measure,
  );
  return { svg, tooLong: [...set].flatMap(([key, { overflows }]) => (overflows ? key : [])) };
}

/** The most pixels of a saved picture: phones draw no more. */
const MOST_PIXELS = 15_500_000;
const PRINT_DPI = 300;

/** How large a picture of a poster is in pixels: as fine as print wants it, or as devices can. */
export function pictureSize(paper: Paper): { width: number; height: number } {
  const [wide, high] = PAPERS[paper].map((length) => (length / 25.4) * PRINT_DPI) as [number, number];
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (wide * high)));
  return { width: Math.round(wide * scale), height: Math.round(high * scale) };
}
