import type { View } from '#src/core/site/view.ts';
import { catalogueFile } from './catalogue.ts';
import { dataset, jsonFile, type Dataset } from './dataset.ts';
import { fingerprint, type Fingerprint } from './digest.ts';
import { CATALOGUE_PATH, dataPath } from './file-paths.ts';
import { publishedSchemas } from './file-schemas.ts';
import { publishedKinds } from './published-kinds.ts';
import { codedTable, wordedTable } from './table.ts';

/** All published data: what it holds by kind, and its files by path. */
export interface OpenData {
  datasets: Dataset[];
  files: ReadonlyMap<string, string>;
  /** The size and the checksum of each file that the catalogue names. */
  fingerprints: ReadonlyMap<string, Fingerprint>;
}

/** Makes the published data of a campaign. `views` has one view for each language, in the order of the campaign. */
export async function openData(views: readonly View[]): Promise<OpenData> {
  const { content } = views[0]!;
  const kinds = publishedKinds(content);
  const datasets = await Promise.all(kinds.map((kind) => dataset(kind, views)));
  const files = new Map([...datasets.flatMap((data) => filesOf(data, views)), ...publishedSchemas(content.campaign.site, kinds)]);
  const fingerprints = await fingerprintsOf(files);
  const catalogue = await catalogueFile(datasets, fingerprints, views);
  return { datasets, fingerprints, files: new Map([...files, [CATALOGUE_PATH, catalogue]]) };
}

async function fingerprintsOf(files: ReadonlyMap<string, string>): Promise<Map<string, Fingerprint>> {
  const found = new Map<string, Fingerprint>();
  // One after the other: all bytes at once would not fit into memory.
  for (const [path, text] of files) found.set(path, await fingerprint(text));
  return found;
}

function filesOf(data: Dataset, views: readonly View[]): [path: string, text: string][] {
  const source = sourceView(views);
  return [
    [dataPath(data.kind, 'json'), jsonFile(data, views)],
    [dataPath(data.kind, 'csv'), codedTable(data, source)],
    ...views.map((view): [string, string] => [dataPath(data.kind, 'csv', view.locale.code), wordedTable(data, view)]),
  ];
}

function sourceView(views: readonly View[]): View {
  return views.find(({ locale, content }) => locale.code === content.campaign.sourceLocale) ?? views[0]!;
}
