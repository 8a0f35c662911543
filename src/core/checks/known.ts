import type { CampaignContent } from '#src/core/campaign/content.ts';
import { ENTRY_KINDS, PAGE_KINDS, type EntryKind, type PageKind } from '#src/core/campaign/kinds.ts';
import { filesIn, type CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { LETTERS_PATH } from '#src/core/letters/parts.ts';
import { pagePath, sitePages } from '#src/core/site/pages.ts';

/** The ids and pages that a reference can lead to. What is there but broken counts too: one mistake is one problem. */
export interface Known {
  ids: Record<EntryKind | PageKind, string[]>;
  /** The figures that are one number, those that are drawn, and those of them that are a series by year. */
  numbers: string[];
  charts: string[];
  series: string[];
  /** The paths of pages, without the locale. */
  pages: string[];
}

/** Gathers what a campaign's references can lead to. */
export function knownIn(content: CampaignContent, files: CampaignFiles): Known {
  const kinds = Object.keys(ENTRY_KINDS) as EntryKind[];
  const entries = kinds.map((kind) => [kind, filesIn(files, `content/${kind}`, '.json').map(({ name }) => name)]);
  const source = content.campaign.sourceLocale;
  const prose = PAGE_KINDS.map((kind) => [kind, filesIn(files, `content/${kind}/${source}`, '.mdx').map(({ name }) => name)]);
  const ids = Object.fromEntries([...entries, ...prose]) as Known['ids'];
  const figures = (wanted: (kind: string) => boolean) =>
    ids.figures.filter((id) => wanted(content.figures.find((figure) => figure.id === id)?.kind ?? 'broken'));
  return {
    ids,
    numbers: figures((kind) => kind === 'number' || kind === 'broken'),
    charts: figures((kind) => kind !== 'number'),
    series: figures((kind) => kind === 'series' || kind === 'broken'),
    pages: pagesOf(content, ids),
  };
}

function pagesOf(content: CampaignContent, ids: Known['ids']): string[] {
  return [
    ...new Set([
      ...sitePages(content).map(({ path }) => path),
      ...PAGE_KINDS.flatMap((kind) => ids[kind].map((id) => pagePath(kind, id))),
      ...ids.testimonies.map((id) => `testimonies/${id}.html`),
      ...ids.actions.map((id) => `act/${id}.html`),
      ...ids.letters.map((id) => `act/letters/${id}.html`),
      ...(ids.letters.length > 0 ? [LETTERS_PATH] : []),
    ]),
  ];
}
