import type { View } from '#src/core/site/view.ts';
import { countryRankings } from './country-rows.ts';
import { fingerprint } from './digest.ts';
import type { DataKind } from './kinds.ts';
import { inAll, labelsOf, type Labels } from './labels.ts';
import { rowsOf } from './rows.ts';
import type { Row, Texts } from './value.ts';

/** The published data of one kind. */
export interface Dataset {
  kind: DataKind;
  rows: Row[];
  labels: Labels;
  /** The rankings by country that are columns, with their titles. */
  rankings: { id: string; title: Texts }[];
  /** The day of the content, and a hash of what the rows say: `2026-11-21-1f3a9c04`. */
  version: string;
}

/** The data of a kind, ready to be written in any format. */
export async function dataset(kind: DataKind, views: readonly View[]): Promise<Dataset> {
  const { content } = views[0]!;
  const rows = rowsOf(kind, views);
  const rankings = kind === 'countries' ? countryRankings(content).map(({ id }) => ({ id, title: titleOf(id, views) })) : [];
  return {
    kind,
    rows,
    labels: labelsOf(kind, rows, views),
    rankings,
    version: `${content.campaign.updated}-${(await fingerprint(JSON.stringify(rows))).sha256.slice(0, 8)}`,
  };
}

function titleOf(id: string, views: readonly View[]): Texts {
  const figure = views[0]!.content.figures.find((candidate) => candidate.id === id)!;
  return inAll(views, (_, { locale }) => (figure.text[locale.code] as { title?: string } | undefined)?.title ?? id);
}

/** The data of a kind as JSON: what it is and how it may be used, then one row a line, so that two versions can be compared. */
export function jsonFile(data: Dataset, views: readonly View[]): string {
  const { campaign } = views[0]!.content;
  const { kind, version, labels, rows, rankings } = data;
  const head = {
    $schema: `schemas/${kind}.schema.json`,
    kind,
    campaign: campaign.name,
    publisher: campaign.organiser,
    site: campaign.site,
    licence: campaign.licence,
    version,
    updated: campaign.updated,
    languages: views.map(({ locale }) => locale.tag),
    folders: Object.fromEntries(views.map(({ locale }) => [locale.tag, locale.code])),
    note: inAll(views, (t) => t(`data:open.note.${kind}`)),
    labels: kind === 'countries' ? rankingLabels(rankings) : labels,
  };
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [\n${lines}\n]}\n`;
}

function rankingLabels(rankings: Dataset['rankings']): Labels {
  return { rankings: Object.fromEntries(rankings.map(({ id, title }) => [id, title])) };
}
