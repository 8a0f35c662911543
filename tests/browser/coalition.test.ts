import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { idsIn, readJson, wordsOf } from '../site/campaign.ts';
import { ROOT_SITE, visit } from './open.ts';
import { testLanguages } from './pages.ts';

interface Organisation {
  name: string;
  region?: string;
  country?: string;
  focus: string[];
}

const organisations = idsIn('coalition').map((id) => readJson(`content/coalition/${id}.json`) as Organisation);
const example = organisations.find(({ region, country, focus }) => region && country && focus.length > 0)!;

describe.each(testLanguages)('the list of the coalition in $tag', ({ code }) => {
  const { coalition: words } = wordsOf(code, 'ui') as { coalition: Record<'region' | 'focus', Record<string, string>> };
  const address = `${ROOT_SITE}${code}/coalition/index.html`;

  test('shows the organisations of a region, a country or a field of work, as asked', async () => {
    await visit({}, async ({ tab, faults }) => {
      await tab.goto(address);
      expect((await shown(tab)).length).toBe(organisations.length);
      await tab.locator('.filter [name=region]').selectOption({ label: words.region[example.region!]! });
      expect(await shown(tab)).toEqual(sorted(({ region }) => region === example.region));
      await tab.locator('.filter [name=focus]').selectOption({ label: words.focus[example.focus[0]!]! });
      expect(await shown(tab)).toEqual(sorted(({ region, focus }) => region === example.region && focus.includes(example.focus[0]!)));
      await tab.locator('.filter [name=country]').selectOption(example.country!);
      expect(await shown(tab)).toContain(example.name);
      await tab.locator('.filter [type=reset]').click();
      await expect.poll(async () => (await shown(tab)).length).toBe(organisations.length);
      expect(faults).toEqual([]);
    });
  });

  test('finds an organisation by a part of its name, and says when there is none', async () => {
    await visit({}, async ({ tab, faults }) => {
      await tab.goto(address);
      await tab.locator('.filter [name=name]').fill(example.name.slice(0, 8).toUpperCase());
      expect(await shown(tab)).toContain(example.name);
      expect((await shown(tab)).length).toBeLessThan(organisations.length);
      await tab.locator('.filter [name=name]').fill('xqzvjkwq');
      expect(await shown(tab)).toEqual([]);
      expect((await tab.locator('.filter output').innerText()).length).toBeGreaterThan(3);
      expect(faults).toEqual([]);
    });
  });

  test('leads to the place of an organisation on the page of its region', async () => {
    await visit({}, async ({ tab }) => {
      await tab.goto(address);
      await tab.locator('.names a', { hasText: example.name }).first().click();
      await tab.waitForURL((url) => url.hash !== '');
      const place = tab.locator(`[id="${new URL(tab.url()).hash.slice(1)}"]`);
      expect(await place.innerText()).toContain(example.name);
      const box = await place.boundingBox();
      expect(box && box.y >= 0 && box.y < 740).toBe(true);
    });
  });
});

async function shown(tab: Page): Promise<string[]> {
  const names = await tab.locator('.names li:visible').allInnerTexts();
  return names.map((name) => name.trim()).sort();
}

function sorted(wanted: (organisation: Organisation) => boolean): string[] {
  return organisations
    .filter(wanted)
    .map(({ name }) => name)
    .sort();
}
