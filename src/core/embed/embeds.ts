import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import type { Language } from '#src/core/figures/picture-words.ts';
import { numbersPicture } from '#src/core/figures/numbers-picture.ts';
import { pictureIds, picturesOf } from '#src/core/figures/pictures.ts';
import { OwnText } from '#src/core/messages/translator.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';

/** The folder of what is embedded elsewhere, below the site’s root. */
export const EMBED_FOLDER = 'embed';

/** The pictures whose codes stand on the page for embedding, and those that it names: it must load on a slow line. */
export const MOST_CODES = 7;
/** With those that it only names. */
export const MOST_NAMED = 60;

/**
 * Where a picture for other websites lies.
 * @example embedPath('fr', 'triggers-2023', 'svg') // 'embed/fr/triggers-2023.svg'
 */
export function embedPath(code: string, id: string, format: 'html' | 'svg'): string {
  return `${EMBED_FOLDER}/${code}/${id}.${format}`;
}

/** The ids of all pictures for other websites: those of the page of pictures, then each single number. */
export function embedIds(content: Pick<CampaignContent, 'figures' | 'coalition' | 'wins'>): string[] {
  return [...pictureIds(content), ...numbersOf(content).map(({ id }) => id)];
}

/** All pictures for other websites in one language. What is not translated stands in its own language, and the file says so. */
export function embedPictures(language: Language): Picture[] {
  const numbers = numbersOf(language.content).map((figure) => numbersPicture(figure.id, [figure], language));
  return [...picturesOf(language), ...numbers.map((picture) => ({ ...picture, title: picture.summary }))];
}

/** One picture for other websites. */
export function embedPicture(id: string, language: Language): Picture {
  const picture = embedPictures(language).find((candidate) => candidate.id === id);
  if (!picture) throw new Error(`“${id}” is no picture of this campaign.`);
  return picture;
}

/** What a picture shows, as one line without marks, for those who can’t see it. */
export function altOf({ title, summary }: Pick<Picture, 'title' | 'summary'>, { t }: Pick<Language, 't'>): string {
  const alt = title === summary ? title : t('data:embeds.alt', { title: new OwnText(title), summary: new OwnText(summary) });
  return withoutMarks(alt).replace(/[\u2066-\u2069]/g, '');
}

function numbersOf({ figures }: Pick<CampaignContent, 'figures'>) {
  return figures.filter((figure) => figure.kind === 'number');
}
