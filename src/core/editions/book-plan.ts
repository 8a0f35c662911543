import type { CampaignContent } from '#src/core/campaign/content.ts';
import { coalitionGroups } from '#src/core/coalition/groups.ts';
import { actionParts } from '#src/core/actions/parts.ts';
import { explainersInOrder } from '#src/core/explainer/parts.ts';
import { picturePages } from '#src/core/figures/picture-pages.ts';
import { LETTERS_PATH } from '#src/core/letters/parts.ts';
import { KEYS_PATH, pagePath, sitePages } from '#src/core/site/pages.ts';
import { SECTION_PATHS } from '#src/core/site/sections.ts';
import { winParts } from '#src/core/wins/parts.ts';

/** Which pages a part of the book is made from, by their paths without the locale. */
export interface PlannedPart {
  id: string;
  /** The pages that stand together under the part’s title; the first gives the title. A part without is called by a message. */
  own: string[];
  /** The pages of the chapters. */
  chapters: string[];
}

/** The parts of the book of a campaign, in reading order. What a campaign has none of has no part. */
export function bookPlan(content: CampaignContent): PlannedPart[] {
  const built = new Set(sitePages(content).map(({ path }) => path));
  return parts(content)
    .map((part) => ({
      ...part,
      own: part.own.filter((path) => built.has(path)),
      chapters: part.chapters.filter((path) => built.has(path)),
    }))
    .filter(({ id, own, chapters }) => (hasOnlyChapters(id) ? chapters.length > 0 : own.length > 0));
}

function parts(content: CampaignContent): PlannedPart[] {
  return [
    { id: 'home', own: ['index.html'], chapters: [] },
    { id: 'explainer', own: [SECTION_PATHS.explainer], chapters: explainersInOrder(content).map(({ id }) => pagePath('explainer', id)) },
    { id: 'pictures', own: picturePages(content).map(({ path }) => path), chapters: [] },
    {
      id: 'testimonies',
      own: content.testimonies.length > 0 ? [SECTION_PATHS.testimonies] : [],
      chapters: content.testimonies.map(({ id }) => `testimonies/${id}.html`),
    },
    { id: 'wins', own: content.wins.length > 0 ? winParts(content).map(({ path }) => path) : [], chapters: [] },
    { id: 'act', own: askedOn(content), chapters: [...content.actions.map(({ id }) => `act/${id}.html`), 'act/slides.html'] },
    { id: 'letters', own: [LETTERS_PATH], chapters: content.letters.map(({ id }) => `act/letters/${id}.html`) },
    { id: 'coalition', own: content.coalition.length > 0 ? [SECTION_PATHS.coalition] : [], chapters: regionPaths(content) },
    { id: 'this-site', own: [], chapters: [...content.pages.map(({ id }) => pagePath('pages', id)), KEYS_PATH] },
  ];
}

/** True for the part that has no page of its own. */
export function hasOnlyChapters(id: string): boolean {
  return id === 'this-site';
}

/** Of the list of actions, the pages with what the campaign asks for: the others hold nothing but links to the chapters. */
function askedOn(content: CampaignContent): string[] {
  return actionParts(content).flatMap(({ path, part, entries }) =>
    part === 1 || entries.some(({ section }) => section === 'asks') ? path : [],
  );
}

function regionPaths({ coalition }: CampaignContent): string[] {
  return coalitionGroups(coalition).flatMap(({ by, slug }) => (by === 'region' ? [`coalition/${slug}.html`] : []));
}
