import { z } from 'zod';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { schemaPath } from './file-paths.ts';
import { dataKind, type DataKind } from './kinds.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';

const texts = z.record(z.string(), z.string().nullable()).describe('By language tag; null: not translated yet');
const licence = z.strictObject({ name: z.string(), url: z.url() });
const version = z.string().regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);

const head = {
  $schema: z.string(),
  campaign: z.string(),
  publisher: z.string(),
  site: z.url().describe('The site’s main address, ending in /'),
  licence,
  version: version.describe('The day of the content, and a hash of what the rows say: it changes if and only if they do'),
  updated: z.iso.date().describe('The day on which the content was last changed'),
  languages: z.array(z.string()).describe('The tags (BCP 47) of the languages of the texts'),
  folders: z.record(z.string(), z.string()).describe('The folder of each language’s pages, by its tag'),
};

/** What a published JSON file of a kind consists of. */
export function dataFileSchema(kind: DataKind): z.ZodType {
  return z.strictObject({
    ...head,
    kind: z.literal(kind),
    note: texts.describe('What must be known before the data is used'),
    labels: z.record(z.string(), z.record(z.string(), texts)).describe('What codes mean, by field, then by code, then by language tag'),
    rows: z.array(ROW_SCHEMAS[kind]),
  });
}

const file = z.strictObject({
  path: z.string().describe('Below the site’s root'),
  format: z.enum(['json', 'csv', 'schema']),
  language: z.string().nullable().describe('The tag of the language in whose words the file is; null: codes, or all languages'),
  mediaType: z.string(),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const language = z.strictObject({
  tag: z.string(),
  folder: z.string(),
  name: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  review: z
    .enum(['source', 'new', 'machine', 'reviewed'])
    .describe(
      'source: first written so; new: begun; machine: translated by a machine, not read by a person yet; reviewed: read by a person',
    ),
});

const feed = z.strictObject({ path: z.string(), language: z.string(), kind: z.string(), format: z.enum(['atom', 'json-feed']) });

/** What the catalogue, `data/index.json`, consists of. */
export const catalogueSchema = z.strictObject({
  ...head,
  generator: z.string().describe('The program that made the files'),
  credit: texts.describe('How to name the campaign where the data is used'),
  versions: texts.describe('Where earlier versions can be found'),
  history: z.url().nullable().describe('The place where every earlier version of the content is kept'),
  tongues: z.array(language),
  datasets: z.array(
    z.strictObject({
      kind: dataKind,
      title: texts,
      description: texts,
      note: texts,
      rows: z.int().min(0),
      version,
      files: z.array(file),
    }),
  ),
  feeds: z.array(feed),
  schema: z.array(file).describe('The schema of this catalogue'),
});

export type Catalogue = z.infer<typeof catalogueSchema>;

/** The JSON Schemas (2020-12) of the published JSON files, by path: of some kinds of data, and of the catalogue. */
export function publishedSchemas(site: string, kinds: readonly DataKind[]): Map<string, string> {
  const all = [...kinds.map((kind) => [kind, dataFileSchema(kind)] as const), ['index', catalogueSchema] as const];
  return new Map(all.map(([name, schema]) => [schemaPath(name), schemaText(schema, absoluteUrl(site, schemaPath(name)))]));
}

function schemaText(schema: z.ZodType, address: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: address, ...rest }, null, 1)}\n`;
}
