import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Entry } from '#src/core/campaign/kinds.ts';

/** The page that makes invitations, without the locale. */
export const INVITE_PATH = 'act/invite.html';

/** The action by which people host a conversation; a campaign may have none. */
export function conversationOf({ actions }: Pick<CampaignContent, 'actions'>): Entry<'actions'> | undefined {
  return actions.find(({ conversation }) => conversation !== undefined);
}

/** True where the campaign has words for invitations: then there is a page that makes them. */
export function hasInvitation(content: Pick<CampaignContent, 'actions' | 'campaign'>): boolean {
  return conversationOf(content)?.text[content.campaign.sourceLocale]?.invitation !== undefined;
}

/** The pages of prose that belong to the conversation and are there, in the order in which the action names them. */
export function guidesOf(content: Pick<CampaignContent, 'actions' | 'pages'>): CampaignContent['pages'] {
  const named = conversationOf(content)?.conversation?.pages ?? [];
  return named.flatMap((id) => content.pages.find((page) => page.id === id) ?? []);
}
