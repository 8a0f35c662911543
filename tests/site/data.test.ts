// The published data as somebody finds it who knows nothing of how it was made: read from the built site, held against the campaign’s folder.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { campaign, idsIn, languages, readJson } from './campaign.ts';
import { attribute, expectNone, files, find, pageAt, readDist, text } from './dist.ts';

interface Testimony {
  attribution: { level: string; name?: string };
  consent: { scope: string };
  text: Record<string, { name?: string; body: string[] }>;
}

const read = (path: string) => JSON.parse(readDist(path).toString('utf8')) as Record<string, unknown>;
const rowsOf = (kind: string) => read(`data/${kind}.json`)['rows'] as Record<string, unknown>[];

test.each(['coalition', 'wins', 'testimonies'])('%s: every entry of the campaign is in the data, once', (kind) => {
  expect(
    rowsOf(kind)
      .map(({ id }) => id as string)
      .sort(),
  ).toEqual(idsIn(kind));
});

test('every figure of the campaign is in the data, and nothing else is', () => {
  expect([...new Set(rowsOf('figures').map(({ figure }) => figure as string))].sort()).toEqual(idsIn('figures'));
});

test('no file names somebody who did not want to be named', () => {
  const hidden = idsIn('testimonies').flatMap((id) => {
    const { attribution, text: texts } = readJson(`content/testimonies/${id}.json`) as Testimony;
    return 'name' in attribution ? [] : Object.values(texts).flatMap(({ name }) => name ?? []);
  });
  const told = [...files]
    .filter((path) => /^data\/.*\.(json|csv)$/.test(path))
    .map((path) => [path, readDist(path).toString('utf8')] as const);
  expectNone(told.flatMap(([path, said]) => hidden.flatMap((name) => (said.includes(name) ? [`${path}: ${name}`] : []))));
});

test('what somebody told for the website only is not in the data', () => {
  const withheld = idsIn('testimonies').filter(
    (id) => (readJson(`content/testimonies/${id}.json`) as Testimony).consent.scope === 'website',
  );
  const told = rowsOf('testimonies').filter(({ id, body }) => withheld.includes(id as string) && body !== null);
  expect(told).toEqual([]);
});

test('the catalogue names every file with its size and its SHA-256', () => {
  const catalogue = read('data/index.json') as unknown as { datasets: { files: Named[] }[]; schema: Named[] };
  interface Named {
    path: string;
    bytes: number;
    sha256: string;
  }
  const named = [...catalogue.datasets.flatMap((data) => data.files), ...catalogue.schema];
  const lying = [...files].filter((path) => path.startsWith('data/') && path !== 'data/index.json');
  expect(named.map(({ path }) => path).sort()).toEqual(lying.sort());
  const wrong = named.filter(({ path, bytes, sha256 }) => {
    const data = readDist(path);
    return data.length !== bytes || createHash('sha256').update(data).digest('hex') !== sha256;
  });
  expect(wrong).toEqual([]);
});

test('every table begins with the mark of its encoding and ends its lines as the standard says', () => {
  const tables = [...files].filter((path) => /^data\/.*\.csv$/.test(path));
  expect(tables.length).toBe(5 * (languages.length + 1));
  expectNone(
    tables.filter((path) => {
      const said = readDist(path).toString('utf8');
      return !said.startsWith('\ufeff') || !said.endsWith('\r\n') || /[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdd2]/.test(said);
    }),
  );
});

describe.each(languages)('in $tag', ({ code }) => {
  test('the page of the data leads to every file of its language, and says how large it is', () => {
    const page = pageAt(`${code}/data.html`);
    const links = find('a[download]', page);
    for (const path of [`../data/${code}/wins.csv`, '../data/testimonies.csv', '../data/countries.json'])
      expect(links.map((link) => attribute(link, 'href'))).toContain(path);
    expectNone(links.map(text).filter((said) => !/\p{N}/u.test(said)));
  });

  test('each chart for other websites is small, and its code names this site in full', () => {
    const codes = find('pre', pageAt(`${code}/embed.html`)).map(text);
    expect(codes.length).toBeGreaterThan(0);
    const charts = codes.map((said) => / src="([^"]*)"/.exec(said)![1]!);
    expectNone(
      charts.filter(
        (address) => !address.startsWith(`${campaign.site}embed/${code}/`) || !files.has(decodeURI(address.slice(campaign.site.length))),
      ),
    );
    const heavy = [...files].filter((path) => path.startsWith(`embed/${code}/`) && readDist(path).length > 20 * 1024);
    expectNone(heavy);
  });
});
