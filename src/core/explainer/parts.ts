import type { CampaignContent, Page } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { type ListPart, listParts, partPath, weightOf } from '#src/core/lists/parts.ts';
import { GROUPS } from './schema.ts';

/** Explainer pages as their list shows them: group by group. */
export function explainersInOrder({ explainer }: Pick<CampaignContent, 'explainer'>): Page[] {
  return GROUPS.flatMap((group) => explainer.filter((page) => page.group === group));
}

/** The pages of the list of explainers. */
export const explainerParts = oncePer((content: Pick<CampaignContent, 'campaign' | 'explainer'>): ListPart<Page>[] =>
  listParts(
    explainersInOrder(content),
    (part) => partPath('explainer/index.html', part),
    ({ texts }) => {
      const { title, description } = texts[content.campaign.sourceLocale] ?? {};
      return weightOf([title, description]);
    },
  ),
);
