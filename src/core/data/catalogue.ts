import type { View } from '#src/core/site/view.ts';
import { feedPaths } from '#src/core/feeds/feed-paths.ts';
import type { Dataset } from './dataset.ts';
import { fingerprint, type Fingerprint } from './digest.ts';
import { dataPath, schemaPath } from './file-paths.ts';
import type { Catalogue } from './file-schemas.ts';
import { inAll } from './labels.ts';

type FileEntry = Catalogue['schema'][number];

/** The name of this generator, as the catalogue gives it. */
export const GENERATOR = 'Altaveu';

const MEDIA_TYPES = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  schema: 'application/schema+json',
} as const;

/** The catalogue of the published data: each file with its size and its SHA-256, so that a copy can be checked. */
export async function catalogueFile(
  datasets: readonly Dataset[],
  files: ReadonlyMap<string, Fingerprint>,
  views: readonly View[],
): Promise<string> {
  const { campaign } = views[0]!.content;
  const all = datasets.map(({ version }) => version).join();
  const catalogue: Catalogue = {
    $schema: 'schemas/index.schema.json',
    campaign: campaign.name,
    publisher: campaign.organiser,
    site: campaign.site,
    licence: campaign.licence,
    version: `${campaign.updated}-${(await fingerprint(all)).sha256.slice(0, 8)}`,
    updated: campaign.updated,
    languages: views.map(({ locale }) => locale.tag),
    folders: Object.fromEntries(views.map(({ locale }) => [locale.tag, locale.code])),
    generator: GENERATOR,
    credit: inAll(views, creditLine),
    versions: inAll(views, (t) => t('data:open.versions')),
    history: campaign.forge?.url ?? null,
    tongues: views.map(({ locale: { tag, code, name, direction, review } }) => ({
      tag,
      folder: code,
      name,
      direction,
      review: review.state,
    })),
    datasets: datasets.map((data) => describe(data, files, views)),
    feeds: feedPaths(views[0]!.content).map(({ code, ...feed }) => ({ ...feed, language: tagOf(code, views) })),
    schema: [fileEntry(schemaPath('index'), 'schema', null, files)],
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

/** How to name the campaign where its data is used. */
export function creditLine(t: View['t'], { content }: View): string {
  const { name, licence, updated } = content.campaign;
  return t('data:open.creditLine', { name, licence: licence.name, date: updated });
}

function describe(
  { kind, rows, version }: Dataset,
  files: ReadonlyMap<string, Fingerprint>,
  views: readonly View[],
): Catalogue['datasets'][number] {
  const worded = views.map(({ locale }) => fileEntry(dataPath(kind, 'csv', locale.code), 'csv', locale.tag, files));
  return {
    kind,
    title: inAll(views, (t) => t(`data:open.kind.${kind}`)),
    description: inAll(views, (t) => t(`data:open.tells.${kind}`)),
    note: inAll(views, (t) => t(`data:open.note.${kind}`)),
    rows: rows.length,
    version,
    files: [
      fileEntry(dataPath(kind, 'json'), 'json', null, files),
      fileEntry(dataPath(kind, 'csv'), 'csv', null, files),
      ...worded,
      fileEntry(schemaPath(kind), 'schema', null, files),
    ],
  };
}

function fileEntry(path: string, format: FileEntry['format'], language: string | null, files: ReadonlyMap<string, Fingerprint>): FileEntry {
  return { path, format, language, mediaType: MEDIA_TYPES[format], ...files.get(path)! };
}

function tagOf(code: string, views: readonly View[]): string {
  return views.find(({ locale }) => locale.code === code)!.locale.tag;
}
