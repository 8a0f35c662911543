// After an edit only the pages are made that it changes: the site must be the one that a build from nothing makes, byte for byte.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from '#src/io/list-files.ts';
import { SampleSite } from '../sample-site.ts';

const DEEP = process.env['ALTAVEU_DEEP'] === '1';

const site = new SampleSite('edits');
const work = dirname(site.campaign);
const published = join(work, 'dist');

type Sums = Record<string, string>;

/** As much of an entry, of messages or of `campaign.json` as is changed here. */
interface Entry {
  text: Record<string, { title: string; body: string[] }>;
  nav: { skip: string };
  name: string;
  order: number;
  updated: string;
}

/** Makes the pages as a build does, with what the last one has published. */
async function build(): Promise<Sums> {
  await rm(site.out, { recursive: true, force: true });
  expect(await site.render(site.out)).toBe('');
  await rm(published, { recursive: true, force: true });
  await rename(site.out, published);
  const paths = await listFiles(published, '.');
  const sums = paths.map(
    async (path) =>
      [
        path,
        createHash('sha256')
          .update(await readFile(join(published, path)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(sums));
}

async function edit(path: string, change: (entry: Entry) => void): Promise<void> {
  const entry = JSON.parse(await site.read(path)) as Entry;
  change(entry);
  await site.put(path, JSON.stringify(entry));
}

const first = async (kind: string): Promise<string> => (await listFiles(site.campaign, `content/${kind}`))[0]!;

const EDITS: [string, () => Promise<void>][] = [
  [
    'of what a testimony says in Arabic',
    async () => edit(await first('testimonies'), ({ text }) => (text['ar']!.body[0] = 'قالوا إن الشبكة عادت.')),
  ],
  [
    'of the title of a testimony, which lists and neighbours name',
    async () => edit(await first('testimonies'), ({ text }) => (text['am']!.title = 'አዲስ ርዕስ')),
  ],
  ['of the order of testimonies', async () => edit(await first('testimonies'), (entry) => (entry.order += 1000))],
  ['of an organisation’s name', async () => edit(await first('coalition'), (entry) => (entry.name += ' II'))],
  ['of a win', async () => edit(await first('wins'), ({ text }) => (text['ar']!.title = 'قانون جديد'))],
  [
    'of a paragraph of a page of prose',
    async () => {
      const page = 'content/explainer/ar/why-forests.mdx';
      await site.put(page, `${await site.read(page)}\nالأشجار تحفظ الماء.\n`);
    },
  ],
  ['of a word of the interface', async () => edit('locales/am/ui.json', (words) => (words.nav = { skip: 'ወደ ጽሑፉ' }))],
  ['of the day of the last change', async () => edit('content/campaign.json', (campaign) => (campaign.updated = '2026-11-01'))],
  [
    'of what is published, by somebody else',
    async () => {
      for (const page of ['ar/index.html', 'am/search.html', 'en/coalition']) await rm(join(published, page), { recursive: true });
      await writeFile(join(published, 'ar/index.html'), 'تغيّر');
      await mkdir(join(published, 'am/search.html'));
      await writeFile(join(published, 'en/coalition'), '');
    },
  ],
];

/** By day those after which most pages are still the same. */
const TRIED = EDITS.filter((_, i) => DEEP || i === 0 || i === EDITS.length - 1);

beforeAll(async () => {
  await site.write();
  await build();
}, 300_000);

test.each(TRIED)(
  'after a change %s the site is the one that is made from nothing',
  async (_, change) => {
    await change();
    const after = await build();
    await rm(join(work, '.cache'), { recursive: true });
    const fresh = await build();
    expect(Object.keys(after).filter((path) => after[path] !== fresh[path])).toEqual([]);
    expect(Object.keys(after)).toEqual(Object.keys(fresh));
  },
  300_000,
);
