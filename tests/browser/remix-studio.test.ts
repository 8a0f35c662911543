// The remix studio on a reader's device: people's own words in every design, and nothing that leaves the page.
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ROOT_SITE, visit } from './open.ts';
import { testLanguages } from './pages.ts';
import { expectQuiet, saved } from './studio.ts';

const { code } = testLanguages[0]!;

const OWN_WORDS: Record<string, [string, string]> = {
  ar: ['لا لقطع الإنترنت في مدينتنا #KeepItOn', 'الخرطوم، ١٢ يونيو'],
  am: ['በይነመረቡ በምርጫው ቀን አይዘጋም', 'አዲስ አበባ፣ ሰኔ 5'],
};

for (const language of testLanguages) {
  test(`${language.code}: people’s own words are set in every design, saved as a picture and as text`, async () => {
    await visit({ acceptDownloads: true, viewport: { width: 1280, height: 900 } }, async (session) => {
      const { tab } = session;
      await tab.goto(`${ROOT_SITE}${language.code}/kit/remix.html`, { waitUntil: 'networkidle' });
      session.requests.length = 0;
      const [main, sub] = OWN_WORDS[language.code] ?? ['Nairobi stays online on election day', '12 June, Uhuru Park'];
      await tab.locator('[name=main]').fill(main);
      await tab.locator('[name=sub]').fill(sub);
      const design = tab.locator('[name=sheet]');
      for (let index = 0; index < (await design.locator('option').count()); index++) {
        await design.selectOption({ index });
        await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        await expect.poll(() => tab.locator('.sheet svg').textContent()).toContain(main.split(' ')[0]);
        expect(await outside(tab)).toEqual([]);
      }
      await design.selectOption({ index: 0 });
      const svg = (await saved(tab, 'svg')).data.toString('utf8');
      expect(svg).toContain(sub);
      expect(svg).toContain('<cc:license rdf:resource=');
      expect(svg).toContain(`xml:lang="${language.code}"`);
      const png = (await saved(tab, 'png')).data;
      const size = await tab.locator('.sheet svg').getAttribute('viewBox');
      const { width, height } = await sharp(png).metadata();
      expect(`0 0 ${width} ${height}`).toBe(size);
      expectQuiet(session);
    });
  });
}

/** The lines that reach out of the sheet. */
function outside(tab: Page): Promise<string[]> {
  return tab.locator('.sheet svg').evaluate((svg) => {
    const sheet = svg.getBoundingClientRect();
    const lines = [...svg.querySelectorAll('tspan')];
    return lines
      .filter((line) => {
        const { left, right, top, bottom, height } = line.getBoundingClientRect();
        // A font's box is higher than its ink.
        const air = height * 0.2;
        return left < sheet.left || right > sheet.right + 1 || top + air < sheet.top - 1 || bottom - air > sheet.bottom + 1;
      })
      .map((line) => line.textContent ?? '');
  });
}

test('words that are too long are named at their field while people write, and no longer once they are shorter', async () => {
  await visit({}, async ({ tab, faults }) => {
    await tab.goto(`${ROOT_SITE}${code}/kit/remix.html`);
    const field = tab.locator('[name=main]');
    await field.fill('Keep the internet on for every single person in the world, '.repeat(4));
    await tab.locator('[name=sheet]').scrollIntoViewIfNeeded();
    await field.evaluate((element) => ((element as HTMLTextAreaElement).maxLength = 10_000));
    await field.fill('Keep the internet on for every single person in the world, '.repeat(40));
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await tab.locator('#own-problem').textContent()).not.toBe('');
    await field.fill('Keep it on');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('false');
    expect(await tab.locator('#own-problem').textContent()).toBe('');
    expect(faults).toEqual([]);
  });
});
