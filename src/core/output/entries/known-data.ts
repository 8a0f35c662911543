import type { CampaignContent } from '#src/core/campaign/content.ts';
import { dataPath } from '#src/core/data/file-paths.ts';
import { DATA_KINDS, type DataKind } from '#src/core/data/kinds.ts';

/** What a file of the published data must hold, and what it must not. */
export interface KnownData {
  kind: DataKind;
  /** The ids of its rows, in any order. */
  ids: readonly string[];
  /** The rows that must not name anybody, and those that must not say anything of what was told. */
  unnamed: ReadonlySet<string>;
  silent: ReadonlySet<string>;
}

/** The published data that a campaign's content explains, by path, but for the catalogue and the schemas. */
export function knownData(content: CampaignContent): Map<string, KnownData> {
  const codes = content.locales.map(({ code }) => code);
  const files = DATA_KINDS.flatMap((kind) => {
    const ids = IDS[kind](content);
    if (ids.length === 0) return [];
    const known = { kind, ids, ...restraints(kind, content) };
    const paths = [dataPath(kind, 'json'), dataPath(kind, 'csv'), ...codes.map((code) => dataPath(kind, 'csv', code))];
    return paths.map((path) => [path, known] as const);
  });
  return new Map(files);
}

const IDS: Record<DataKind, (content: CampaignContent) => string[]> = {
  figures: ({ figures }) => figures.flatMap(numbersIn),
  coalition: ({ coalition }) => coalition.map(({ id }) => id),
  wins: ({ wins }) => wins.map(({ id }) => id),
  testimonies: ({ testimonies }) => testimonies.filter(({ consent }) => !consent.withdrawn).map(({ id }) => id),
  countries: (content) => [...new Set(countriesIn(content))],
};

function numbersIn(figure: CampaignContent['figures'][number]): string[] {
  const { id } = figure;
  if (figure.kind === 'number') return [id];
  if (figure.kind === 'series')
    return figure.points.flatMap(({ year, countries }) => [
      `${id}/value/${year}`,
      ...(countries === undefined ? [] : [`${id}/countries/${year}`]),
    ]);
  return figure.points.map((point) => `${id}/${'country' in point ? point.country : point.label}`);
}

function countriesIn({ coalition, wins, testimonies, figures }: CampaignContent): string[] {
  const ranked = figures.flatMap((figure) => (figure.kind === 'ranking' && figure.of === 'countries' ? figure.points : []));
  const told = testimonies.filter(({ consent }) => !consent.withdrawn);
  return [...coalition, ...wins, ...told, ...ranked].flatMap(({ country }) => country ?? []);
}

function restraints(kind: DataKind, { testimonies }: CampaignContent): Pick<KnownData, 'unnamed' | 'silent'> {
  const all = kind === 'testimonies' ? testimonies : [];
  const silent = all.filter(({ consent }) => consent.scope === 'website');
  const unnamed = all.filter(({ attribution }) => !('name' in attribution));
  return { unnamed: new Set([...unnamed, ...silent].map(({ id }) => id)), silent: new Set(silent.map(({ id }) => id)) };
}
