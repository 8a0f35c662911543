import type { CampaignContent } from '#src/core/campaign/content.ts';
import { coalitionPicture } from '#src/core/figures/coalition-picture.ts';
import { numbersPicture } from '#src/core/figures/numbers-picture.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import type { Language } from '#src/core/figures/picture-words.ts';
import { rankingPicture } from '#src/core/figures/ranking-picture.ts';
import { seriesPicture } from '#src/core/figures/series-picture.ts';
import { winsPicture } from '#src/core/figures/wins-picture.ts';

type Counted = Pick<CampaignContent, 'figures' | 'coalition' | 'wins'>;

/** The ids of all pictures of a campaign, in the order of the page. */
export function pictureIds(content: Counted): string[] {
  return plannedPictures(content).map(({ id }) => id);
}

/** All pictures of a campaign in one language: its single numbers, each series and ranking, the map of its coalition, what worked by year. */
export function picturesOf(language: Language): Picture[] {
  return plannedPictures(language.content).map(({ draw }) => draw(language));
}

/** The titles of all pictures of a campaign in one language. */
export function pictureTitles(language: Language): { id: string; title: string }[] {
  return plannedPictures(language.content).map(({ id, title }) => ({ id, title: title(language) }));
}

/** One figure of the campaign as a picture. */
export function figurePicture(figure: Exclude<CampaignContent['figures'][number], { kind: 'number' }>, language: Language): Picture {
  return figure.kind === 'series' ? seriesPicture(figure, language) : rankingPicture(figure, language);
}

/** A picture that can be drawn in any language. */
interface Planned {
  id: string;
  title(language: Language): string;
  draw(language: Language): Picture;
}

function plannedPictures({ figures, coalition, wins }: Counted): Planned[] {
  const taken = new Set(figures.map(({ id }) => id));
  const own = (name: string, title: 'numbers' | 'coalition' | 'wins', draw: (id: string, language: Language) => Picture): Planned => {
    const id = freeName(name, taken);
    return { id, title: ({ t }) => t(`data:pictures.${title}`), draw: (language) => draw(id, language) };
  };
  const numbers = own('numbers', 'numbers', (id, language) => numbersPicture(id, numbersOf(language), language));
  return [
    ...(figures.some(({ kind }) => kind === 'number') ? [numbers] : []),
    ...figures.flatMap((figure) => (figure.kind === 'number' ? [] : plannedFigure(figure.id))),
    ...(coalition.length > 0 ? [own('coalition-by-country', 'coalition', coalitionPicture)] : []),
    ...(wins.length > 0 ? [own('wins-by-year', 'wins', winsPicture)] : []),
  ];
}

function plannedFigure(id: string): Planned {
  const figureIn = ({ content }: Language) => {
    const figure = content.figures.find((candidate) => candidate.id === id);
    if (!figure || figure.kind === 'number') throw new Error(`“${id}” is no figure that can be drawn.`);
    return figure;
  };
  return {
    id,
    title: (language) => figureIn(language).text[language.locale.code]!.title,
    draw: (language) => figurePicture(figureIn(language), language),
  };
}

function numbersOf({ content }: Language) {
  return content.figures.filter((figure) => figure.kind === 'number');
}

/** A figure of the campaign keeps its name: the program’s own picture gives way. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}-2`, taken) : name;
}
