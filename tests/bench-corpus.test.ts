import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationSchema } from '#src/core/coalition/schema.ts';
import { testimonySchema } from '#src/core/testimonies/schema.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { ROOT } from '#src/io/folders.ts';
import { makeCorpus, pagesOf } from '../bench/build/corpus.ts';
import { listTitles, readInterface } from '../bench/build/interface-words.ts';
import { peerFiles, PEERS } from '../bench/build/peer-files.ts';
import { peerPages, peerSections, peerSite } from '../bench/build/peer-site.ts';
import { type Tongue } from '../bench/build/prose.ts';
import { LANGUAGES, readTongues } from '../bench/build/tongues.ts';
import { writeCampaign } from '../bench/build/write-campaign.ts';

const DEEP = process.env['ALTAVEU_DEEP'] === '1';

let tongues: Map<string, Tongue>;
let folder: string;

beforeAll(async () => {
  tongues = await readTongues(ROOT);
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same seed makes the same campaign, byte for byte, and another seed another one', async () => {
  const written = async (name: string, seed: number): Promise<string[]> => {
    await writeCampaign(makeCorpus(28, tongues, seed), ROOT, join(folder, name));
    return filesIn(join(folder, name));
  };
  const first = await written('first', 1);
  expect(await written('again', 1)).toEqual(first);
  expect(await written('other', 2)).not.toEqual(first);
});

test.each(DEEP ? [28, 1_000, 5_000, 20_000] : [28, 1_000])(
  'a campaign of %i pages has as many, to the nearest that all languages can share',
  (pages) => {
    const corpus = makeCorpus(pages, tongues);
    expect(Math.abs(pagesOf(corpus) * LANGUAGES.length - pages)).toBeLessThan(LANGUAGES.length);
    expect(corpus.explainers.size, 'explainers grow slowly').toBeLessThanOrEqual(30);
  },
);

test('testimonies and organisations are what a campaign’s schemas ask for', () => {
  const { testimonies, organisations } = makeCorpus(1_000, tongues);
  for (const entry of testimonies.values()) testimonySchema.parse(entry);
  for (const entry of organisations.values()) organisationSchema.parse(entry);
});

test('a testimony has 150 to 320 words in every language, in the letters of the language', () => {
  const { testimonies } = makeCorpus(1_000, tongues);
  const scripts = { ar: /\p{Script=Arabic}/gu, am: /\p{Script=Ethiopic}/gu } as Record<string, RegExp>;
  for (const { text } of testimonies.values())
    for (const [code, { body }] of Object.entries(text)) {
      const words = body.join(' ').split(' ').length;
      expect(words, code).toBeGreaterThanOrEqual(150);
      expect(words, code).toBeLessThanOrEqual(320);
      const letters = body.join('').match(/\p{L}/gu)!.length;
      expect(body.join('').match(scripts[code] ?? /\p{Script=Latin}/gu)!.length / letters, code).toBeGreaterThan(0.9);
    }
});

test('the check lets the smallest campaign pass', async () => {
  await writeCampaign(makeCorpus(28, tongues), ROOT, join(folder, 'checked'));
  const { campaign, testimonies } = await checkFolder(join(folder, 'checked'));
  expect([campaign.locales, testimonies.length]).toEqual([[...LANGUAGES], 1]);
});

test('every peer gets a text for each of its pages', async () => {
  const corpus = makeCorpus(28, tongues);
  const languages = await readInterface(ROOT, peerSections(corpus));
  const site = peerSite(corpus, tongues, listTitles(languages));
  const pages = new Set([...site.own.keys(), ...site.lists.map(({ slug }) => `lists/${slug}`)]);
  for (const { slug } of languages[0]!.sections) expect(pages, 'what the menu leads to').toContain(slug);
  const titles = [...site.corpus.testimonies.values()].flatMap(({ text }) => Object.values(text).map(({ title }) => title));
  const prose = [...site.corpus.explainers.values(), ...site.own.values()].flatMap((texts) =>
    [...texts.values()].map(({ title }) => title),
  );
  expect(titles.length + prose.length + site.lists.length * LANGUAGES.length).toBe(peerPages(site, LANGUAGES.length));
  for (const peer of PEERS) {
    const all = peerFiles(peer, { site, languages, css: '' }).map(([, text]) => text);
    const whole = all.join('\n');
    for (const title of [...titles, ...prose]) expect(whole, peer).toContain(title);
  }
});

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file.slice(path.length)}\n${readFileSync(file, 'utf8')}`);
}
