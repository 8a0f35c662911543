import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { DataKind } from './kinds.ts';
import { publishedKinds } from './published-kinds.ts';

/** The folder of the published data, below the site’s root. */
export const DATA_FOLDER = 'data';

/** The catalogue of all published data. */
export const CATALOGUE_PATH = 'data/index.json';

/**
 * Where the data of a kind lies: as JSON in all languages, as CSV with codes, or, where a language’s code is given, as CSV in its words.
 * @example dataPath('wins', 'csv', 'fr') // 'data/fr/wins.csv'
 */
export function dataPath(kind: DataKind, format: 'json' | 'csv', code?: string): string {
  return code === undefined ? `data/${kind}.${format}` : `data/${code}/${kind}.${format}`;
}

/**
 * Where the JSON Schema of a file lies.
 * @example schemaPath('wins') // 'data/schemas/wins.schema.json'
 */
export function schemaPath(name: DataKind | 'index'): string {
  return `data/schemas/${name}.schema.json`;
}

/** The paths of all published data of a campaign, without the catalogue. */
export function dataPaths(content: CampaignContent): string[] {
  const files = publishedKinds(content).flatMap((kind) => [
    dataPath(kind, 'json'),
    dataPath(kind, 'csv'),
    ...content.locales.map(({ code }) => dataPath(kind, 'csv', code)),
    schemaPath(kind),
  ]);
  return [...files, schemaPath('index')];
}
