// Campaigns in other languages, with other looks and other sections than the example: built whole, and read as readers do. By day one of them, in the long run all.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { openReader } from '#src/core/search/reader.ts';
import { listFiles } from '#src/io/list-files.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { Room } from '../lossless/room.ts';
import { OTHER_CAMPAIGNS, type OtherCampaign } from '../other-campaigns.ts';
import { expectNone } from '../site/dist.ts';
import { judgePage } from './axe.ts';
import { MODES } from './modes.ts';
import { visit } from './open.ts';
import { DEEP } from './pages.ts';

const HOUR = 3_600_000;
const tried = DEEP ? OTHER_CAMPAIGNS : OTHER_CAMPAIGNS.slice(0, 1);
/** By day a page is seen in one way. */
const SEEN = DEEP ? MODES.filter(({ forcedColors }) => forcedColors === 'none') : [MODES[0]!];

describe.each(tried)('the campaign $name', (campaign) => {
  const { languages, lacks } = campaign;
  let room: Room;
  let server: ReturnType<typeof createStaticServer>;
  let address = '';
  const page = (path: string): Promise<string> => readFile(join(room.work, 'dist', path), 'utf8');

  beforeAll(async () => {
    room = await Room.open();
    const { code, said } = await room.build(await ofTheDay(campaign, room));
    expect(code, said).toBe(0);
    server = createStaticServer(join(room.work, 'dist'));
    address = `${await listen(server, 0)}/`;
  }, HOUR);

  afterAll(async () => {
    server?.close();
    await room?.remove();
  });

  test('has the same pages in each language, each in its direction', async () => {
    const all = await listFiles(join(room.work, 'dist'), '.');
    const names = languages.map(({ code }) => all.filter((path) => path.startsWith(`${code}/`)).map((path) => path.slice(code.length + 1)));
    for (const own of names) expect(own.sort()).toEqual(names[0]);
    for (const { code, direction } of languages)
      expect(await page(`${code}/index.html`)).toMatch(new RegExp(`<html lang="?${code}"? dir="?${direction}"?>`));
  });

  test('leads nowhere where it has nothing', async () => {
    const all = await listFiles(join(room.work, 'dist'), '.');
    for (const { code } of languages) {
      const menu = await page(`${code}/index.html`);
      for (const path of lacks)
        expect([path, all.includes(`${code}/${path}`), menu.includes(`href="${path}"`)]).toEqual([path, false, false]);
    }
  });

  test('says of words that stand in English, as nobody has translated them, that they do', async () => {
    const isForeign = ({ code }: { code: string }) => !['en', 'ar'].includes(code);
    for (const { code } of languages.filter(isForeign)) {
      const [home, kit] = await Promise.all([page(`${code}/index.html`), page(`${code}/kit.html`)]);
      expect(home).toMatch(/ lang="?en"?[^>]*>Take this site with you</);
      expect(kit).toMatch(/ lang="?en"?[^>]*>Download everything</);
      expect(home).not.toMatch(/\[(?:Write|Who|Spread|Talk)/);
    }
  });

  test.each(languages)('finds a page by a word of $code', async ({ code, word, finds }) => {
    const reader = await openReader(async (path) => {
      const bytes = await readFile(join(room.work, 'dist/pagefind', path));
      return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
    }, code);
    const answer = await reader.search(word);
    const found = (await answer.show(answer.hits.slice(0, 5))).map(({ url }) => url);
    expect(
      found.some((url) => url.startsWith(`/${code}/${finds}`)),
      found.join(', '),
    ).toBe(true);
  });

  test('has pictures in each language, in the kit and of its links', async () => {
    const all = await listFiles(join(room.work, 'dist'), '.');
    for (const { code } of languages)
      for (const folder of ['kit', 'preview'])
        expect(all.filter((path) => path.startsWith(`${folder}/${code}/`) && path.endsWith('.png')).length, code).toBeGreaterThan(8);
  });

  test.each(DEEP ? languages : languages.slice(0, 1))(
    'can be read in $code with a screen reader, a keyboard and weak eyes',
    async ({ code }) => {
      const pages = ['index.html', 'kit.html', ...(DEEP ? ['explainer/what-is-happening.html', 'search.html', 'act/index.html'] : [])];
      await visit({}, async ({ tab }) => {
        const wrong: string[] = [];
        for (const path of pages) {
          await tab.goto(`${address}${code}/${path}`);
          wrong.push(...(await judgePage(tab, SEEN)).map((what) => `${code}/${path}: ${what}`));
        }
        expectNone(wrong);
      });
    },
  );

  test.each(languages.filter(({ direction }) => direction === 'rtl'))(
    'in $code, what a file weighs stands on the left of its kind',
    async ({ code }) => {
      await visit({}, async ({ tab }) => {
        for (const [path, kind] of [
          ['kit.html', 'ZIP'],
          ['kit/avatar.html', 'PNG'],
        ] as const) {
          await tab.goto(`${address}${code}/${path}`);
          const line = tab.locator(`main :is(span.small, .files a):has-text("${kind}")`).first();
          const places = await line.evaluate(leftOf, [kind, String.raw`\p{Nd}+`]);
          expect(places[0], path).toBeGreaterThan(places[1]!);
        }
      });
    },
  );

  test.runIf(DEEP).each(languages)('a reader who searches in $code is led to the page', async ({ code, word, finds }) => {
    await visit({}, async ({ tab }) => {
      await tab.goto(`${address}${code}/search.html?q=${encodeURIComponent(word)}`);
      await tab.locator(`.results a[href*="${finds}"]`).first().waitFor();
    });
  });

  test.runIf(DEEP && campaign === tried[0])(
    'can do without its search: nothing of it is there, and nothing leads to it',
    { timeout: HOUR },
    async () => {
      const own = await Room.open();
      const { code, said } = await own.build(await changed(campaign, own, { search: false, editions: ['html', 'site'] }));
      expect(code, said).toBe(0);
      const all = await listFiles(join(own.work, 'dist'), '.');
      expect(all.filter((path) => /pagefind|\/search\./.test(path))).toEqual([]);
      for (const path of all.filter((each) => each.endsWith('.html')))
        expect(await readFile(join(own.work, 'dist', path), 'utf8'), path).not.toMatch(/search\.html|pagefind\//);
      await own.remove();
    },
  );

  test.runIf(DEEP && campaign === tried[0])(
    'comes out the same beside another one that is built at the same time',
    { timeout: HOUR },
    async () => {
      const other = OTHER_CAMPAIGNS.find(({ name }) => name !== campaign.name)!;
      const rooms = await Promise.all([Room.open(), Room.open()]);
      const built = await Promise.all([campaign, other].map(({ folder }, i) => rooms[i]!.build(folder)));
      expect(built.map(({ code }) => code)).toEqual([0, 0]);
      expect(await rooms[0].published()).toBe(await room.published());
      await Promise.all(rooms.map((own) => own.remove()));
    },
  );
});

/** The campaign’s folder; by day a copy that is not made into books, which takes long. */
async function ofTheDay(campaign: OtherCampaign, room: Room): Promise<string> {
  return DEEP ? campaign.folder : changed(campaign, room, { editions: ['html'] });
}

/** A copy of a campaign that says something else in its `campaign.json`. */
async function changed({ folder }: OtherCampaign, { work }: Room, change: Partial<Campaign>): Promise<string> {
  const copy = join(work, 'campaign');
  await cp(folder, copy, { recursive: true });
  const file = join(copy, 'content/campaign.json');
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as Campaign), ...change }));
  return copy;
}

/** Where the first words that match each pattern begin on the left, in pixels. Runs in the page. */
function leftOf(line: Element, patterns: string[]): number[] {
  return patterns.map((pattern) => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const found = new RegExp(pattern, 'u').exec(text.textContent!);
      if (!found) continue;
      const range = document.createRange();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      return range.getBoundingClientRect().left;
    }
    return Number.NaN;
  });
}
