// Whole builds of hostile campaigns that the check has not seen: the second gate must stop each by itself, before anything of it runs.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { hostilePages, samplePage } from '#src/core/explainer/sample-hostile-pages.ts';
import { BUILD_FOLDER, ROOT } from '#src/io/folders.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';

const FOLDER = join(BUILD_FOLDER, 'hostile');
const CAMPAIGN = join(FOLDER, 'campaign');
const OUT = join(FOLDER, 'site');
const MARKER = join(FOLDER, 'marker');
const PAGE = 'content/explainer/en/why-forests.mdx';
const WIN = 'content/wins/river-law.json';

const BUILD = `const { build } = await import('astro'); await build({ root: ${JSON.stringify(ROOT)}, logLevel: 'error' });`;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  const sample = sampleCampaign();
  for (const [path, text] of sample.texts) if (path.startsWith('locales/')) sample.texts.set(path, await withAllMessages(path, text));
  sample.texts.set('content/kit/post-square.json', await remixable());
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>';
  const folder = await sampleFolder(sample);
  await cp(folder, CAMPAIGN, { recursive: true });
  await rm(folder, { recursive: true });
  await put('public/pictures/map.svg', drawing);
  for (const name of ['evil.js', 'evil.ts']) await put(`content/explainer/en/${name}`, evil());
});

/** The sample names only the words that the checks ask for; whole pages need all of them. */
async function withAllMessages(path: string, text: string): Promise<string> {
  const own = JSON.parse(text) as Messages;
  if (path.endsWith('/locale.json')) return text;
  return JSON.stringify(merged(JSON.parse(await readFile(join(ROOT, path), 'utf8')) as Messages, own));
}

/** The studio wants one graphic that takes anybody’s words. */
async function remixable(): Promise<string> {
  const graphic = JSON.parse(await readFile(join(ROOT, 'content/kit/post-square.json'), 'utf8')) as object;
  return JSON.stringify({ ...graphic, colourways: ['moss'], words: { main: 'slogans.stand' } });
}

interface Messages {
  [key: string]: Messages | string;
}

function merged(base: Messages, own: Messages): Messages {
  const result = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const under = result[key];
    result[key] = typeof value === 'object' && typeof under === 'object' ? merged(under, value) : value;
  }
  return result;
}

function evil(): string {
  return `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(MARKER)}, '');\nexport default 1;\n`;
}

function put(path: string, text: string): Promise<void> {
  return writeFile(join(CAMPAIGN, path), text);
}

/** Astro alone, without the check before it; gives what it says, or '' where it builds. */
function build(): Promise<string> {
  const env = { ...process.env, CAMPAIGN, ALTAVEU_OUT: OUT, NODE_ENV: 'production', VITEST: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', BUILD], { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve(error ? stdout + stderr : ''),
    );
  });
}

async function buildWith(path: string, text: string): Promise<string> {
  const before = await readFile(join(CAMPAIGN, path), 'utf8');
  await put(path, text);
  const said = await build();
  await put(path, before);
  return said;
}

const STORIES = ['an export that writes a file', 'an import of a module', 'a picture in a component', 'a layout that is a module'];

test.each(hostilePages(MARKER).filter(([story]) => STORIES.includes(story)))(
  'a build stops at a page with %s, says which, and runs nothing of it',
  async (_, page) => {
    expect(await buildWith(PAGE, page)).toContain(PAGE);
    expect(existsSync(MARKER)).toBe(false);
  },
);

test.each([
  ['a field that nobody knows', '"country"', '"onload": 1, "country"'],
  ['a change of what objects are', '"title": "A law', '"__proto__": {}, "title": "A law'],
])('a build stops at an entry with %s, and says which', async (_, from, to) => {
  const entry = await readFile(join(CAMPAIGN, WIN), 'utf8');
  expect(entry).toContain(from);
  expect(await buildWith(WIN, entry.replace(from, to))).toContain(WIN);
});

test('an honest page is built, with its picture as it lies in public/', async () => {
  expect(await buildWith(PAGE, samplePage('Trees.\n\n![a map](../../pictures/map.svg)'))).toBe('');
  const html = await readFile(join(OUT, 'en/explainer/why-forests.html'), 'utf8');
  expect(html).toContain('<img src="../../pictures/map.svg" alt="a map" width="300" height="200" loading="lazy" decoding="async"');
});
