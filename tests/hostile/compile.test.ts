// Whole builds of hostile campaigns that the check has not seen: the second gate must stop each by itself, before anything of it runs.
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { hostilePages, samplePage } from '#src/core/explainer/sample-hostile-pages.ts';
import { BUILD_FOLDER } from '#src/io/folders.ts';
import { listFiles } from '#src/io/list-files.ts';
import { SampleSite } from '../sample-site.ts';

const site = new SampleSite('hostile');
const MARKER = join(BUILD_FOLDER, 'hostile', 'marker');
const PAGE = 'content/explainer/en/why-forests.mdx';
const WIN = 'content/wins/river-law.json';

beforeAll(async () => {
  await site.write();
  for (const name of ['evil.js', 'evil.ts']) await site.put(`content/explainer/en/${name}`, evil());
});

function evil(): string {
  return `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(MARKER)}, '');\nexport default 1;\n`;
}

async function buildWith(path: string, text: string): Promise<string> {
  const before = await site.read(path);
  await site.put(path, text);
  const said = await site.build();
  await site.put(path, before);
  return said;
}

/** Each needs a whole build: by day one of them, and one entry. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';
const ALL = ['an export that writes a file', 'a layout that is a module', 'an import of a module', 'a picture in a component'];
const STORIES = DEEP ? ALL : ALL.slice(0, 1);

test.each(hostilePages(MARKER).filter(([story]) => STORIES.includes(story)))(
  'a build stops at a page with %s, says which, and runs nothing of it',
  async (_, page) => {
    expect(await buildWith(PAGE, page)).toContain(PAGE);
    expect(existsSync(MARKER)).toBe(false);
  },
);

const ENTRIES = [
  ['a change of what objects are', '"title": "A law', '"__proto__": {}, "title": "A law'],
  ['a field that nobody knows', '"country"', '"onload": 1, "country"'],
] as const;

test.each(DEEP ? ENTRIES : ENTRIES.slice(0, 1))('a build stops at an entry with %s, and says which', async (_, from, to) => {
  const entry = await site.read(WIN);
  expect(entry).toContain(from);
  expect(await buildWith(WIN, entry.replace(from, to))).toContain(WIN);
});

test('an honest page is built, with its picture as it lies in public/', async () => {
  await site.put(PAGE, samplePage('Trees.\n\n![a map](../../pictures/map.svg)'));
  expect(await site.build()).toBe('');
  const html = await site.page('en/explainer/why-forests.html');
  expect(html).toContain('<img src="../../pictures/map.svg" alt="a map" width="300" height="200" loading="lazy" decoding="async"');
});

test.runIf(DEEP)('the program that a whole build runs makes every page and file with the bytes that Astro alone makes', async () => {
  const [alone, rendered] = [join(site.out, '..', 'alone'), join(site.out, '..', 'rendered')];
  await rename(site.out, alone);
  expect(await site.render(rendered)).toBe('');
  const own = await listFiles(rendered, '.');
  expect(own).toEqual(await listFiles(alone, '.'));
  const differing: string[] = [];
  for (const path of own) if (!(await readFile(join(rendered, path))).equals(await readFile(join(alone, path)))) differing.push(path);
  expect(differing).toEqual([]);
});
