import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import { drawBody } from '#src/core/kit/draw-svg.ts';
import { kitInput } from '#src/core/kit/input.ts';
import type { KitInput, KitProblem, Words } from '#src/core/kit/model.ts';
import { planKit } from '#src/core/kit/plan.ts';
import type { Room } from '#src/core/kit/text/fit.ts';
import type { FontLibrary } from '#src/core/kit/text/font.ts';
import { inscribeOutlines } from '#src/core/kit/text/inscribe.ts';
import { createTypesetter, type Typesetter } from '#src/core/kit/text/typesetter.ts';
import { openFonts } from './fonts.ts';

/** A text of `kit.json` for which some graphics have hardly room left, or none. */
export interface TightText {
  locale: string;
  file: string;
  key: string;
  text: string;
  /** The ids of these graphics, those with the least room first. */
  graphics: string[];
  /** Characters that it has, and that the graphic with the least room would take. */
  length: number;
  most: number;
  /** True where it does not fit: the build fails. */
  overflows: boolean;
}

/** What stands in the way of a kit, and what is about to. */
export interface KitFit {
  problems: KitProblem[];
  tight: TightText[];
}

/** Closer to the smallest size that a graphic allows, a text fits by chance. */
const COMFORT = 1.1;

/** A text as a graphic sets it. */
interface Use {
  words: Words;
  weight: number;
  room: Room;
  graphic: string;
  locale: string;
  /** Its size beside the smallest one; below 1 it does not fit. */
  ease: number;
}

/**
 * Sets every graphic of a campaign without drawing it: what does not fit in it, and which slogans hardly do. It takes about 1.5 s of processor
 * time for 7 languages and 42 graphics; `locales` leaves the others out.
 */
export async function graphicsThatDoNotFit(content: CampaignContent, locales?: readonly string[]): Promise<KitFit> {
  const whole = kitInput(content);
  const wanted = whole.locales.filter(({ code }) => locales?.includes(code) ?? true);
  const input: KitInput = { ...whole, locales: wanted, previews: [] };
  const plan = planKit(input);
  const drawings = oneOfEach(plan.drawings);
  const fonts = await openFonts(drawings.flatMap(textsOf));
  const problems = [...plan.problems];
  const tight: TightText[] = [];
  for (const locale of input.locales) {
    const own = drawings.filter((drawing) => drawing.locale.code === locale.code);
    const { uses, typesetter } = setAll(own, createTypesetter(locale, fonts), input);
    problems.push(...typesetter.problems);
    tight.push(...tightTexts(uses, locale, fonts));
  }
  return { problems, tight };
}

/** Colours make no difference to what fits. */
function oneOfEach(drawings: readonly Drawing[]): Drawing[] {
  const first = new Map<string, Drawing>();
  for (const drawing of drawings) {
    const name = `${drawing.locale.code} ${drawing.graphic} ${drawing.entry ?? ''}`;
    if (!first.has(name)) first.set(name, drawing);
  }
  return [...first.values()];
}

function textsOf({ pages }: Drawing): string[] {
  const words = pages.flatMap((page) => Object.values(page).flat() as (Words | string | undefined)[]);
  return words.flatMap((entry) => (typeof entry === 'object' ? entry.text : []));
}

function setAll(drawings: readonly Drawing[], typesetter: Typesetter, { campaign }: KitInput): { uses: Use[]; typesetter: Typesetter } {
  const uses: Use[] = [];
  for (const drawing of drawings) {
    const set: Typesetter['set'] = (words, weight, room, graphic) => {
      const block = typesetter.set(words, weight, room, graphic);
      const ease = block.overflows ? 0 : block.size / room.smallest;
      if (words.file === drawing.locale.wordsFile) uses.push({ words, weight, room, graphic, locale: drawing.locale.code, ease });
      return block;
    };
    drawing.pages.forEach((_, page) => drawBody(drawing, campaign, { set, problems: typesetter.problems }, inscribeOutlines, page));
  }
  return { uses, typesetter };
}

function tightTexts(uses: readonly Use[], locale: Drawing['locale'], fonts: FontLibrary): TightText[] {
  const tight = uses.filter(({ ease }) => ease < COMFORT).sort((a, b) => a.ease - b.ease);
  return [...Map.groupBy(tight, ({ words }) => words.key).values()].map((same) => {
    const [{ words, ease }] = same as [Use];
    const { file, key, text } = words;
    const most = Math.min(...same.map((use) => charactersFor(use, createTypesetter(locale, fonts))));
    const graphics = [...new Set(same.map(({ graphic }) => graphic))];
    return { locale: locale.code, file, key, text, graphics, length: [...text].length, most, overflows: ease === 0 };
  });
}

/** How many characters of such words a graphic has room for. */
function charactersFor({ words, weight, room, graphic }: Use, typesetter: Typesetter): number {
  const letters = [...`${words.text} `.repeat(3)];
  let [fits, over] = [0, letters.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    const text = letters.slice(0, middle).join('').trimEnd();
    if (typesetter.set({ ...words, text }, weight, room, graphic).overflows) over = middle;
    else fits = middle;
  }
  return fits;
}

/** Tight texts as warnings, with the key by which their line is found. Those that do not fit at all are problems of the kit already. */
export function tightWarnings(tight: readonly TightText[]): KitProblem[] {
  return tight
    .filter(({ overflows }) => !overflows)
    .map(({ file, key, text, graphics, length, most }) => ({
      file,
      line: 1,
      column: 1,
      key,
      what: ['language.tight', { text, graphics: graphics.join(', '), length }],
      fix: ['language.tight-fix', { most }],
    }));
}
