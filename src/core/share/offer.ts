import type { CampaignContent } from '#src/core/campaign/content.ts';
import { KEEP_PATH, SHARE_PATH, STUDIO_PATHS } from '#src/core/site/pages.ts';
import { SECTION_PATHS } from '#src/core/site/sections.ts';

/**
 * How much of sharing a page offers: links to all networks; one link to the page for sharing, where many links would make a page too heavy
 * (for the home page, that page has them all also without JavaScript); only its address, where a person in danger should not be led to networks; or nothing.
 */
export type Offer = 'all' | 'link' | 'address' | 'none';

const NOTHING: readonly string[] = [SECTION_PATHS.search, SHARE_PATH, KEEP_PATH];
const LISTS =
  /^index\.html$|^(coalition|kit|act\/letters)\/|^testimonies\/(index|page-\d+)\.html$|^act\/invite\.html$|^((wins|(act|explainer)\/index|act\/letters)-\d+|(a-z|pictures)(-\d+)?|embed|data|editions|mirrors)\.html$/;

/** What the page at a path without its locale offers. */
export function offerOf(path: string, content: Pick<CampaignContent, 'actions'>): Offer {
  if (NOTHING.includes(path) || path.startsWith('volunteer/')) return 'none';
  if (isForWitnesses(path, content)) return 'address';
  return LISTS.test(path) ? 'link' : 'all';
}

/** True for a page that can be shared through networks, from one phone to another, and on paper: it has a title and a code for that. */
export function isShareable(path: string, content: Pick<CampaignContent, 'actions'>): boolean {
  return ['all', 'link'].includes(offerOf(path, content));
}

/** True for a page that shows its code itself: nobody prints a studio, and its page has no room for more. */
export function showsCode(path: string, content: Pick<CampaignContent, 'actions'>): boolean {
  return isShareable(path, content) && !Object.values<string>(STUDIO_PATHS).includes(path);
}

/** Actions by which people tell what happened to them, or what they saw. */
function isForWitnesses(path: string, { actions }: Pick<CampaignContent, 'actions'>): boolean {
  const { form, contact } = actions.find(({ id }) => path === `act/${id}.html`) ?? {};
  return form !== undefined || contact === 'report' || contact === 'stories';
}
