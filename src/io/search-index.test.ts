import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { openReader, type ReadFile } from '#src/core/search/reader.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { makeSearchIndex } from './search-index.ts';

const TEXTS: Record<string, string> = {
  en: '<h2 id="roots">Roots hold the soil</h2><p>Loggers come at night, and nobody sees them.</p>',
  ar: '<h2 id="roots">الجذور تمسك التربة</h2><p>يأتي قاطعو الأشجار ليلًا ولا يراهم أحد.</p>',
  am: '<h2 id="roots">ሥሮች አፈሩን ይይዛሉ</h2><p>ዛፍ ቆራጮች በሌሊት ይመጣሉ፤ ማንም አያያቸውም።</p>',
};
let site: string;
const read: ReadFile = async (path) => {
  const bytes = await readFile(join(site, 'pagefind', path));
  return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
};

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-'));
  const content = withoutScopes();
  for (const { code } of content.locales) {
    for (const { path } of sitePages(content)) {
      const body = path === 'explainer/why-forests.html' ? TEXTS[code]! : '';
      await mkdir(dirname(join(site, code, path)), { recursive: true });
      await writeFile(
        join(site, code, path),
        `<html lang="${code}"><body><main data-pagefind-body><h1>${path}</h1>${body}</main></body></html>`,
      );
    }
  }
  await makeSearchIndex(content, [], site);
});

/** The sample has no words for what a scope is called. */
function withoutScopes(): CampaignContent {
  const content = sampleContent();
  return { ...content, coalition: content.coalition.map(({ scope: _, ...organisation }) => organisation) };
}

test.each([
  ['en', 'logger', 'Loggers'],
  ['en', 'NIGTH', 'night'],
  ['ar', 'ليلا', 'ليلًا'],
  ['ar', 'تربه', 'التربة'],
  ['am', 'ስሮች', 'ሥሮች'],
  ['am', 'ሌሊት', 'በሌሊት'],
])('in %s, “%s” finds the page and shows “%s” as the page spells it', async (code, query, spelt) => {
  const answer = await (await openReader(read, code)).search(query);
  const [result] = await answer.show(answer.hits.slice(0, 1));
  expect(result!.url).toMatch(new RegExp(`^/${code}/explainer/why-forests\\.html`));
  expect(result!.excerpt.filter(({ found }) => found).map(({ text }) => text)).toContain(spelt);
});

test('what stands under a heading is found there', async () => {
  const answer = await (await openReader(read, 'ar')).search('ليلا');
  const [result] = await answer.show(answer.hits.slice(0, 1));
  expect([result!.url, result!.heading]).toEqual(['/ar/explainer/why-forests.html#roots', 'الجذور تمسك التربة']);
});

test('organisations are found by name, acronym and country, and can be told from pages', async () => {
  const content = sampleContent();
  const [organisation] = content.coalition;
  const answer = await (await openReader(read, 'en')).search(organisation!.name);
  const [result] = await answer.show(answer.hits.slice(0, 1));
  expect(result).toMatchObject({ kind: 'coalition', title: organisation!.name });
  expect(result!.url).toContain(`#${organisation!.id}`);
  expect(answer.only(answer.hits, 'kind', 'coalition').length).toBe(answer.counts['kind']!.get('coalition'));
});

test('a damaged or missing file of the index is an error that says so, and nothing else', async () => {
  const broken: ReadFile = async (path) => (path.endsWith('.pf_index') ? (await read(path)).subarray(0, 40) : read(path));
  await expect((await openReader(broken, 'en')).search('loggers')).rejects.toThrow('The search index');
  await expect(openReader(() => Promise.reject(new Error('404')), 'en')).rejects.toThrow('404');
  await expect(openReader(read, 'xx')).rejects.toThrow('no “xx”');
});
