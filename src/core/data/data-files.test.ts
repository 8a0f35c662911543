import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { readCsv } from '#src/core/data/csv-table.ts';
import { openData } from '#src/core/data/data-files.ts';
import { CATALOGUE_PATH, dataPaths } from '#src/core/data/file-paths.ts';
import { catalogueSchema, dataFileSchema } from '#src/core/data/file-schemas.ts';
import { DATA_KINDS, type DataKind } from '#src/core/data/kinds.ts';
import { sampleViews } from '#src/core/data/sample-views.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { foreign, older } from '#src/core/translation/marks.ts';

const filesOf = async (content: CampaignContent) => (await openData(sampleViews(content))).files;
const json = (files: ReadonlyMap<string, string>, kind: DataKind) =>
  JSON.parse(files.get(`data/${kind}.json`)!) as { version: string; labels: Record<string, unknown>; rows: Record<string, unknown>[] };
const table = (files: ReadonlyMap<string, string>, path: string) =>
  readCsv(files.get(path)!)!.rows.map((cells) => cells.map(({ text }) => text));

/** The sample with one more testimony: without a name, and given for pictures too. */
function withAnonymous(): CampaignContent {
  const content = sampleContent();
  const [ranger] = content.testimonies;
  const text = structuredClone(ranger!.text);
  for (const code of ['en', 'ar', 'am']) text[code]!.name = 'Selam';
  const consent = { scope: 'website-and-graphics' as const, date: '2026-02-01' };
  return {
    ...content,
    testimonies: [...content.testimonies, { ...ranger!, id: 'witness', attribution: { level: 'anonymous' }, consent, text }],
  };
}

test('every kind of data lies there as JSON, as a coded table, and as a table in each language, with its schema', async () => {
  const files = await filesOf(sampleContent());
  expect([...files.keys()].sort()).toEqual([...dataPaths(sampleContent()), CATALOGUE_PATH].sort());
});

test('a kind of which a campaign has nothing is not published: neither its files nor its schema, nor a line in the catalogue', async () => {
  const content = { ...sampleContent(), testimonies: [], coalition: [] };
  const { files } = await openData(sampleViews(content));
  expect([...files.keys()].filter((path) => /testimonies|coalition/.test(path))).toEqual([]);
  const catalogue = catalogueSchema.parse(JSON.parse(files.get(CATALOGUE_PATH)!));
  expect(catalogue.datasets.map(({ kind }) => kind)).toEqual(['figures', 'wins', 'countries']);
  const none = await openData(sampleViews({ ...content, figures: [], wins: [] }));
  expect([...none.files.keys()]).toEqual(['data/schemas/index.schema.json', CATALOGUE_PATH]);
});

test.each(DATA_KINDS)('%s: the file is what its schema says, in our own words and as JSON Schema', async (kind) => {
  const files = await filesOf(withAnonymous());
  const data: unknown = json(files, kind);
  expect(dataFileSchema(kind).safeParse(data).error).toBeUndefined();
  const published = JSON.parse(files.get(`data/schemas/${kind}.schema.json`)!) as z.core.JSONSchema.JSONSchema;
  expect(published).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://forest.example/data/schemas/${kind}.schema.json`,
  });
  const schema = z.fromJSONSchema(published);
  expect(schema.safeParse(data).error).toBeUndefined();
  expect(schema.safeParse({ ...(data as object), rows: [{ id: 5 }] }).success).toBe(false);
});

test.each(DATA_KINDS)('%s: the tables have as many rows as the JSON, in the same order, joined by the first column', async (kind) => {
  const files = await filesOf(withAnonymous());
  const ids = json(files, kind).rows.map((row) => row[kind === 'countries' ? 'country' : 'id']);
  for (const path of [`data/${kind}.csv`, `data/ar/${kind}.csv`, `data/am/${kind}.csv`])
    expect(
      table(files, path)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(ids);
});

test('a series has a row for each year and measure; where the source gives no number, there is none', async () => {
  const rows = json(await filesOf(sampleContent()), 'figures').rows;
  expect(rows.map(({ id, year, value }) => [id, year, value])).toEqual([
    ['trees-felled', null, 1200],
    ['felled-by-year/value/2024', 2024, 900],
    ['felled-by-year/countries/2024', 2024, null],
    ['felled-by-year/value/2025', 2025, 1200],
    ['felled-by-year/countries/2025', 2025, 3],
  ]);
});

test('places of a ranking with equal numbers share a rank', async () => {
  const content = sampleContent();
  const figure = content.figures.find(({ kind }) => kind === 'series')!;
  const points = [9, 7, 7, 2].map((value, i) => ({ country: ['ET', 'KE', 'SD', 'DJ'][i]!, value }));
  content.figures = [{ ...figure, id: 'felled', kind: 'ranking', of: 'countries', date: '2025', points } as unknown as typeof figure];
  const files = await filesOf(content);
  expect(json(files, 'figures').rows.map(({ country, rank, year }) => [country, rank, year])).toEqual([
    ['ET', 1, 2025],
    ['KE', 2, 2025],
    ['SD', 2, 2025],
    ['DJ', 4, 2025],
  ]);
  expect(table(files, 'data/countries.csv')).toEqual([
    ['country', 'countryName', 'organisations', 'wins', 'testimonies', 'ranking:felled'],
    ['DJ', 'Djibouti', '0', '0', '0', '2'],
    ['ET', 'Ethiopia', '1', '1', '1', '9'],
    ['KE', 'Kenya', '0', '0', '0', '7'],
    ['SD', 'Sudan', '0', '0', '0', '7'],
  ]);
});

test('who agreed to the website only is linked, and nothing that they said or are is in any file', async () => {
  const files = await filesOf(sampleContent());
  expect(json(files, 'testimonies').rows[0]).toMatchObject({
    id: 'ranger',
    use: 'link',
    name: null,
    body: null,
    title: null,
    source: null,
  });
  for (const [path, text] of files) if (path.includes('testimonies')) expect(text).not.toMatch(/Abebe|planted it|غرسها|እራሱ ተከለው|remembers/);
});

test('a name that may not be shown is in no file, whatever the texts of a language say', async () => {
  const files = await filesOf(withAnonymous());
  const row = json(files, 'testimonies').rows.find(({ id }) => id === 'witness');
  expect(row).toMatchObject({ use: 'quote-and-pictures', attribution: 'anonymous', name: null, who: { en: 'Ranger', am: 'የደን ጠባቂ' } });
  for (const [path, text] of files) expect([path, text.includes('Selam')]).toEqual([path, false]);
});

test('a first name that may be shown is, in the script of each language that has one', async () => {
  const content = sampleContent();
  content.testimonies[0]!.consent.scope = 'published-source';
  content.testimonies[0]!.text['am']!.name = 'አበበ';
  expect(json(await filesOf(content), 'testimonies').rows[0]).toMatchObject({
    use: 'quote-with-source',
    name: { en: 'Abebe', ar: 'Abebe', am: 'አበበ' },
    body: { en: ['He planted it himself.'] },
  });
});

test('a testimony that was taken back is in no file, and is not counted', async () => {
  const content = withAnonymous();
  content.testimonies[1]!.consent.withdrawn = '2026-03-01';
  const files = await filesOf(content);
  for (const [path, text] of files) expect([path, text.includes('witness')]).toEqual([path, false]);
  expect(json(files, 'countries').rows[0]).toMatchObject({ country: 'ET', testimonies: 1 });
});

test('what is not translated is empty and named, never a copy; what is older than its source is named too', async () => {
  const content = sampleContent();
  content.wins[0]!.text['am'] = {
    title: foreign('A law for the river', 'en', 'ltr'),
    summary: older('ዳርቻዎቹ መመንጠር የለባቸውም።', '0a1b2c3d'),
  };
  const files = await filesOf(content);
  expect(json(files, 'wins').rows[0]).toMatchObject({
    title: { en: 'A law for the river', am: null },
    summary: { am: 'ዳርቻዎቹ መመንጠር የለባቸውም።' },
    untranslated: { am: ['title'] },
    older: { am: ['summary'] },
  });
  const [, row] = table(files, 'data/am/wins.csv');
  expect([row!.includes('A law for the river'), row!.at(-2), row!.at(-1)]).toEqual([false, 'title', 'summary']);
  for (const text of files.values()) expect(text).not.toMatch(/[\ufdd0-\ufdd2]/);
});

test('the table in words has words for headings and codes, and addresses of its language', async () => {
  const [header, row] = table(await filesOf(sampleContent()), 'data/ar/coalition.csv');
  expect(header!.slice(0, 2)).toEqual(['ar data:columns.column.id', 'ar data:columns.column.name']);
  expect(row).toContain('ar coalition.region.africa');
  expect(row).toContain('إثيوبيا');
  expect(row).toContain('https://forest.example/ar/coalition/region-africa.html#forest-watch');
});

test('the catalogue knows each file by its size and checksum, and is what its schema says', async () => {
  const files = await filesOf(sampleContent());
  const catalogue = catalogueSchema.parse(JSON.parse(files.get(CATALOGUE_PATH)!));
  const named = [...catalogue.datasets.flatMap((data) => data.files), ...catalogue.schema];
  expect(named.map(({ path }) => path).sort()).toEqual([...files.keys()].filter((path) => path !== CATALOGUE_PATH).sort());
  for (const { path, bytes, sha256 } of named) {
    expect([path, bytes, sha256]).toEqual([
      path,
      Buffer.byteLength(files.get(path)!),
      createHash('sha256').update(files.get(path)!).digest('hex'),
    ]);
  }
});

test('the same content gives the same bytes, and a version changes if and only if the rows do', async () => {
  const version = async (content: CampaignContent, kind: DataKind) => json(await filesOf(content), kind).version;
  expect(await filesOf(sampleContent())).toEqual(await filesOf(sampleContent()));
  const changed = sampleContent();
  changed.wins[0]!.text['am']!.title = 'የወንዝ ሕግ ጸደቀ';
  expect(await version(changed, 'wins')).not.toBe(await version(sampleContent(), 'wins'));
  expect(await version(changed, 'coalition')).toBe(await version(sampleContent(), 'coalition'));
});
