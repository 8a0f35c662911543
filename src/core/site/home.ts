import type { CampaignContent, Page } from '#src/core/campaign/content.ts';
import type { Entry } from '#src/core/campaign/kinds.ts';
import type { NumberFigure, SeriesFigure } from '#src/core/figures/schema.ts';
import { pagePath } from '#src/core/site/pages.ts';

/** The most of a kind that the home page shows: it has links to all. */
export const MOST_SHOWN = { asks: 8, threats: 12, featured: 24 } as const;

/** What the home page shows of a campaign, as `campaign.json` chose it. */
export interface HomeContent {
  asks: Entry<'actions'>[];
  figures: (NumberFigure & { id: string })[];
  chart: (SeriesFigure & { id: string }) | undefined;
  testimonies: Entry<'testimonies'>[];
  wins: Entry<'wins'>[];
  threats: Page[];
  featured: Entry<'coalition'>[];
  /** The path of the page with all the numbers, where the campaign has one. */
  numbers: string | undefined;
}

/** Looks up the entries that a campaign chose for its home page. */
export function homeContent(content: CampaignContent): HomeContent {
  const { home, asks } = content.campaign;
  const chosen = <E extends { id: string }>(ids: string[], entries: E[]) =>
    ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return {
    asks: chosen(asks, content.actions).slice(0, MOST_SHOWN.asks),
    figures: chosen(home.figures, content.figures).filter((figure) => figure.kind === 'number'),
    chart: chosen(home.chart ? [home.chart] : [], content.figures).find((figure) => figure.kind === 'series'),
    testimonies: chosen(home.testimonies, content.testimonies),
    wins: chosen(home.wins, content.wins),
    threats: content.explainer.filter(({ group }) => home.group === undefined || group === home.group).slice(0, MOST_SHOWN.threats),
    featured: content.coalition.filter((organisation) => organisation.featured).slice(0, MOST_SHOWN.featured),
    numbers: home.numbersPage && pagePath('explainer', home.numbersPage),
  };
}
