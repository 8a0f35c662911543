// After an edit only what it changes is made anew: pages, graphics, books, archives. The site must be the one that a build from nothing makes, and the
// published one must stay as it was until then, though the two share files.
import { cp, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '#src/io/list-files.ts';
import { sumsOf } from '#src/io/publish/same-files.ts';
import { SampleSite } from '../sample-site.ts';
import { Room } from './room.ts';

const HOUR = 3_600_000;

interface Entry {
  text: Record<string, { title: string; body: string[] }>;
  template: string;
  name: string;
}

async function edit(site: SampleSite, path: string, change: (entry: Entry) => void): Promise<void> {
  const entry = JSON.parse(await site.read(path)) as Entry;
  change(entry);
  await site.put(path, JSON.stringify(entry));
}

const EDITS: [string, (site: SampleSite) => Promise<void>][] = [
  ['nothing', async () => {}],
  [
    'what a testimony says in Arabic',
    async (site) => {
      const [first] = await listFiles(site.campaign, 'content/testimonies');
      await edit(site, first!, ({ text }) => (text['ar']!.body[0] = 'قالوا إن الشبكة عادت.'));
    },
  ],
  ['the design of a graphic', async (site) => edit(site, 'content/kit/post-square.json', (graphic) => (graphic.template = 'type'))],
  ['the name of the campaign', async (site) => edit(site, 'content/campaign.json', (campaign) => (campaign.name += ' II'))],
];

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('a site of which somebody has changed', () => {
  const sample = new SampleSite('lossless-edits');
  let room: Room;

  beforeAll(async () => {
    await sample.write();
    room = await Room.open();
    const { code, said } = await room.build(sample.campaign);
    expect([code, said]).toEqual([0, said]);
  }, HOUR);

  afterAll(() => room.remove());

  test.each(EDITS)('%s', { timeout: HOUR }, async (what, change) => {
    const [before, twin] = [await room.published(), join(room.work, `twin of ${what}`)];
    await linkAll(join(room.work, 'dist'), twin);
    await change(sample);
    const { code, said } = await room.build(sample.campaign);
    expect([code, said]).toEqual([0, said]);
    expect(JSON.stringify([...(await sumsOf(twin))])).toBe(before);
    const other = await Room.open();
    const fresh = await other.build(sample.campaign, { args: ['--fresh'] });
    expect([fresh.code, fresh.said]).toEqual([0, fresh.said]);
    expect(await room.published()).toBe(await other.published());
    await other.remove();
  });
});

/** Second names of all files: what is written into one of them shows here. */
async function linkAll(from: string, to: string): Promise<void> {
  for (const path of await listFiles(from, '.')) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await link(join(from, path), join(to, path)).catch(() => cp(join(from, path), join(to, path)));
  }
}
