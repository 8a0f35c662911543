import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { EntryKind, PageKind } from '#src/core/campaign/kinds.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { WINS_PATH } from '#src/core/wins/parts.ts';

/** The sections of the site, in the order of the menu. */
export const SECTIONS = ['explainer', 'testimonies', 'coalition', 'wins', 'act', 'kit', 'search'] as const;
export type Section = (typeof SECTIONS)[number];

/** What must be there for a section to be one. */
const FILLED: Record<Section, readonly (EntryKind | PageKind)[]> = {
  explainer: ['explainer'],
  testimonies: ['testimonies'],
  coalition: ['coalition'],
  wins: ['wins'],
  act: ['actions', 'letters', 'deck'],
  kit: ['kit'],
  search: [],
};

/** A campaign, or what of one tells its sections. */
type Sectioned = Pick<CampaignContent, 'campaign' | EntryKind | PageKind>;

/** True for a section that a campaign has something for. The search has all, unless the campaign leaves it out. */
export function hasSection(content: Sectioned, section: Section): boolean {
  return section === 'search' ? hasSearch(content.campaign) : FILLED[section].some((kind) => content[kind].length > 0);
}

/** True for a campaign whose site has a search. Of a broken `campaign.json` only the languages are known. */
export function hasSearch({ search = true }: Pick<Campaign, 'search'>): boolean {
  return search;
}

/** The sections of a campaign’s site, in the order of the menu. */
export function sectionsOf(content: Sectioned): Section[] {
  return SECTIONS.filter((section) => hasSection(content, section));
}

/** The first page of each section, without the locale. */
export const SECTION_PATHS: Record<Section, string> = {
  explainer: 'explainer/index.html',
  testimonies: 'testimonies/index.html',
  coalition: 'coalition/index.html',
  wins: WINS_PATH,
  act: 'act/index.html',
  kit: 'kit.html',
  search: 'search.html',
};
