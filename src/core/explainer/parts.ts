import type { CampaignContent, Page } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { type ListPart, listParts, partPath, weightOf } from '#src/core/lists/parts.ts';

/** Pages of a group, or those that are in none. */
export interface PageGroup {
  group: string | undefined;
  pages: Page[];
}

/** Pages group by group, in the order of the first page of each. */
export function pageGroups(pages: readonly Page[]): PageGroup[] {
  return [...Map.groupBy(pages, ({ group }) => group)].map(([group, own]) => ({ group, pages: own }));
}

/** Explainer pages as their list shows them: group by group. */
export function explainersInOrder({ explainer }: Pick<CampaignContent, 'explainer'>): Page[] {
  return pageGroups(explainer).flatMap(({ pages }) => pages);
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
