import type { CampaignContent } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { actionParts } from '#src/core/actions/parts.ts';
import { coalitionGroups } from '#src/core/coalition/groups.ts';
import { publishedKinds } from '#src/core/data/published-kinds.ts';
import { explainerParts } from '#src/core/explainer/parts.ts';
import { hasInvitation, INVITE_PATH } from '#src/core/host/conversation.ts';
import { picturePages, PICTURES_PATH } from '#src/core/figures/picture-pages.ts';
import { galleryPages } from '#src/core/kit/gallery.ts';
import { letterParts, LETTERS_PATH } from '#src/core/letters/parts.ts';
import { type ListPart, type PartOf } from '#src/core/lists/parts.ts';
import { testimonyParts } from '#src/core/testimonies/parts.ts';
import { winParts } from '#src/core/wins/parts.ts';
import { hasSection, SECTION_PATHS, type Section, sectionsOf } from './sections.ts';

/** A page that every language has. The path is without the locale: `explainer/the-numbers.html`. */
export interface SitePage {
  path: string;
  section: Section | 'home' | 'page';
  /** The entry that the page shows, where it shows one. */
  id?: string;
  /** Which part of a long list the page is, from the second on. */
  of?: PartOf;
}

/** The slides of the talk. */
export const SLIDES_PATH = 'act/slides.html';

/** The first page of the index of everything. */
export const INDEX_PATH = 'a-z.html';

/** The page that prepares a message about any other page. */
export const SHARE_PATH = 'share.html';

/** The published data, with its feeds. */
export const DATA_PATH = 'data.html';

/** The public keys, and how to check them. */
export const KEYS_PATH = 'keys.html';

/** The files in which a language can be taken along. */
export const EDITIONS_PATH = 'editions.html';

/** The button that keeps the site on the reader’s device. */
export const KEEP_PATH = 'keep.html';

/** Where else the site stands, and how to tell a true copy. */
export const MIRRORS_PATH = 'mirrors.html';

/** What the columns of the data mean. */
export const COLUMNS_PATH = 'data-columns.html';

/** The charts for other websites. */
export const EMBED_PATH = 'embed.html';

/** The studios of the visual kit, by their ids. */
export const STUDIO_PATHS = { frame: 'kit/frame.html', remix: 'kit/remix.html' } as const;
export type Studio = keyof typeof STUDIO_PATHS;

/** The studios, in the order of the kit's page. */
export const STUDIOS = Object.keys(STUDIO_PATHS) as Studio[];

/** The guides of the kit: what to post, a badge for one's website, how to print. */
export const KIT_GUIDES = ['posts', 'embed', 'print'] as const;
export type KitGuide = (typeof KIT_GUIDES)[number];

/** The pages for volunteers, by their ids. */
export const VOLUNTEER_PATHS = {
  help: 'volunteer/index.html',
  status: 'volunteer/status.html',
  organisation: 'volunteer/add-organisation.html',
  testimony: 'volunteer/add-testimony.html',
  translate: 'volunteer/translate.html',
} as const;
export type VolunteerPage = keyof typeof VOLUNTEER_PATHS;

/** The pages for volunteers, in the order in which they are listed. */
export const VOLUNTEER_PAGES = Object.keys(VOLUNTEER_PATHS) as VolunteerPage[];

/** The pages that are the site's own: no entry and no page of prose may take their place. */
export const OWN_PATHS: readonly string[] = [
  'index.html',
  ...Object.values(SECTION_PATHS),
  ...Object.values(STUDIO_PATHS),
  ...Object.values(VOLUNTEER_PATHS),
  SLIDES_PATH,
  INVITE_PATH,
  LETTERS_PATH,
  SHARE_PATH,
  DATA_PATH,
  COLUMNS_PATH,
  EMBED_PATH,
  KEYS_PATH,
  EDITIONS_PATH,
  KEEP_PATH,
  MIRRORS_PATH,
  PICTURES_PATH,
  INDEX_PATH,
];

/**
 * Where a page of prose is published, without the locale.
 * @example pagePath('explainer', 'the-numbers') // 'explainer/the-numbers.html'
 * @example pagePath('pages', 'about') // 'about.html'
 */
export function pagePath(kind: PageKind, id: string): string {
  return kind === 'explainer' ? `explainer/${id}.html` : `${id}.html`;
}

/** The pages that have a name of their own. */
export const namedPages = oncePer((content: CampaignContent): SitePage[] => {
  return [
    { path: 'index.html', section: 'home' },
    ...sectionsOf(content).map((section) => ({ path: SECTION_PATHS[section], section })),
    ...further('explainer', explainerParts(content)),
    ...content.explainer.map(({ id }) => ({ path: pagePath('explainer', id), section: 'explainer' as const, id })),
    ...further('testimonies', testimonyParts(content.testimonies)),
    ...content.testimonies.map(({ id }) => ({ path: `testimonies/${id}.html`, section: 'testimonies' as const, id })),
    ...coalitionGroups(content.coalition).map(({ slug }) => ({ path: `coalition/${slug}.html`, section: 'coalition' as const, id: slug })),
    ...further('wins', winParts(content)),
    ...further('act', actionParts(content)),
    ...content.actions.map(({ id }) => ({ path: `act/${id}.html`, section: 'act' as const, id })),
    ...(content.deck.length > 0 ? [{ path: SLIDES_PATH, section: 'act' as const, id: 'slides' }] : []),
    ...(hasInvitation(content) ? [{ path: INVITE_PATH, section: 'act' as const, id: 'invite' }] : []),
    ...letterPages(content),
    ...kitPages(content).map((id) => ({ path: `kit/${id}.html`, section: 'kit' as const, id })),
    ...(hasSection(content, 'kit') ? STUDIOS.map((id) => ({ path: STUDIO_PATHS[id], section: 'kit' as const, id })) : []),
    { path: SHARE_PATH, section: 'page', id: 'share' },
    { path: DATA_PATH, section: 'page', id: 'data' },
    ...(publishedKinds(content).length > 0 ? [{ path: COLUMNS_PATH, section: 'page' as const, id: 'data-columns' }] : []),
    ...(hasCharts(content) ? [{ path: EMBED_PATH, section: 'page' as const, id: 'embed' }] : []),
    ...(hasKeys(content) ? [{ path: KEYS_PATH, section: 'page' as const, id: 'keys' }] : []),
    { path: EDITIONS_PATH, section: 'page', id: 'editions' },
    { path: KEEP_PATH, section: 'page', id: 'keep' },
    ...(hasMirrors(content) ? [{ path: MIRRORS_PATH, section: 'page' as const, id: 'mirrors' }] : []),
    ...picturePages(content).map(({ path, part }) => ({ path, section: 'page' as const, id: `pictures-${part}` })),
    ...VOLUNTEER_PAGES.map((id) => ({ path: VOLUNTEER_PATHS[id], section: 'page' as const, id: `volunteer/${id}` })),
    ...content.pages.map(({ id }) => ({ path: pagePath('pages', id), section: 'page' as const, id })),
  ];
});

/** Every page of the site that stands in each language, with those of the index of them all. */
export const sitePages = oncePer((content: CampaignContent): SitePage[] => [
  ...namedPages(content),
  ...indexParts(content).map((id) => ({ path: `${id}.html`, section: 'search' as const, id })),
]);

/** The pages of the site by their paths. */
export const pagesByPath = oncePer((content: CampaignContent) => new Map(sitePages(content).map((page) => [page.path, page])));

/** The most entries on a page of the index: more would not load in one go on a slow line. */
export const MOST_ENTRIES = 110;

/** The pages of the index of everything, by their ids: a-z, a-z-2 … */
export function indexParts(content: CampaignContent): string[] {
  const entries = namedPages(content).length + content.coalition.length + content.wins.length + content.kit.length;
  return Array.from({ length: Math.ceil(entries / MOST_ENTRIES) }, (_, i) => (i === 0 ? 'a-z' : `a-z-${i + 1}`));
}

/** True for a campaign with public keys. Of a broken `campaign.json` only the languages are known. */
function hasKeys({ campaign }: CampaignContent): boolean {
  return Object.keys((campaign as Partial<CampaignContent['campaign']>).keys ?? {}).length > 0;
}

/** True for a campaign whose site stands elsewhere too, or whose copies can be told from false ones: else there is nothing to say. */
export function hasMirrors({ campaign }: Pick<CampaignContent, 'campaign'>): boolean {
  const { mirrors = [], release } = campaign as Partial<CampaignContent['campaign']>;
  return mirrors.length > 0 || release !== undefined;
}

/** True for a campaign that has something to draw for other websites. */
export function hasCharts(content: CampaignContent): boolean {
  return picturePages(content).length > 0;
}

/** The pages below the kit's own: its gallery and its guides. */
function kitPages(content: CampaignContent): string[] {
  return hasSection(content, 'kit') ? [...galleryPages(content).map(({ slug }) => slug), ...KIT_GUIDES] : [];
}

/** The letters and their list, where a campaign has some. */
function letterPages(content: CampaignContent): SitePage[] {
  if (content.letters.length === 0) return [];
  const own = content.letters.map(({ id }) => ({ path: `act/letters/${id}.html`, section: 'act' as const, id: `letters/${id}` }));
  return [{ path: LETTERS_PATH, section: 'act', id: 'letters' }, ...further('act', letterParts(content), 'letters'), ...own];
}

/** The pages of a list after its first. */
function further(section: Section, all: readonly ListPart<unknown>[], id?: string): SitePage[] {
  return all.slice(1).map(({ path, part, parts }) => ({ path, section, ...(id !== undefined && { id }), of: { part, parts } }));
}
