import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openReader, type ReadFile } from '#src/core/search/reader.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { readQueries, scoreOf } from '../../bench/search/queries.ts';
import { languages } from './campaign.ts';
import { expectNone, files, pages, target, find, attribute, pageAt } from './dist.ts';

const read: ReadFile = async (path) => {
  const bytes = await readFile(join(DIST_FOLDER, 'pagefind', path));
  return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
};

test.each(languages)('what people type in $tag finds the right page among the first five, and mostly first', async ({ code }) => {
  const queries = await readQueries(code).catch(() => []);
  if (queries.length === 0) return;
  const reader = await openReader(read, code);
  const missed: string[] = [];
  const score = await scoreOf(queries, async (query) => {
    const answer = await reader.search(query);
    const results = await answer.show(answer.hits.slice(0, 12));
    const paths = results.map(({ url }) => url.replace(/^\/[^/]+\//, '').split('#')[0]!);
    const { pages: right } = queries.find((candidate) => candidate.query === query)!;
    if (![...new Set(paths)].slice(0, 5).some((path) => right.includes(path))) missed.push(query);
    return paths;
  });
  expect(missed).toEqual([]);
  expect(score.first / score.asked).toBeGreaterThan(0.85);
});

test('every result of every language leads to a page and a place that exist', async () => {
  const wrong: string[] = [];
  for (const { code } of languages) {
    const answer = await (await openReader(read, code)).search('internet 2024 a الإنترنت ኢንተርኔት');
    for (const { url } of await answer.show(answer.hits)) {
      const [path, hash] = url.slice(1).split('#') as [string, string | undefined];
      const page = pages.find((candidate) => candidate.path === path);
      if (!page || (hash !== undefined && !page.ids.includes(hash))) wrong.push(url);
    }
  }
  expectNone(wrong);
});

test('the script that searches is light, and brings no other', async () => {
  const script = await readFile(join(DIST_FOLDER, 'pagefind', 'search.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(9_200);
  expect(script.toString()).not.toMatch(/\bfrom\s*["']/);
});

test('the index from A to Z lists every page of the language, every organisation and every win, each once', () => {
  const wrong = languages.flatMap(({ code }) => {
    const parts = [...files].filter((path) => new RegExp(`^${code}/a-z(-\\d+)?\\.html$`).test(path));
    const listed = parts.flatMap((path) =>
      find('.names a', pageAt(path)).map((link) => {
        const to = target(pageAt(path), attribute(link, 'href'))!;
        return to.hash ? `${to.path}#${to.hash}` : to.path;
      }),
    );
    const named = pages.filter(({ path }) => path.startsWith(`${code}/`) && !/\/(a-z(-\d+)?)\.html$/.test(path)).map(({ path }) => path);
    const twice = listed.filter((path, i) => listed.indexOf(path) !== i);
    return [
      ...named.filter((path) => !listed.includes(path)).map((path) => `${path} is not listed`),
      ...twice.map((path) => `${path} stands twice`),
    ];
  });
  expectNone(wrong);
});
