// The form for translators on a reader's device: what is written becomes the file of the text, and nothing else changes.
import { describe, expect, test } from 'vitest';
import { campaign, readJson, wordsOf } from '../site/campaign.ts';
import { ROOT_SITE, visit } from './open.ts';
import { testLanguages } from './pages.ts';

const translated = testLanguages.filter(({ code }) => code !== campaign.sourceLocale);

describe.each(translated)('the form for translators in $tag', ({ code, direction }) => {
  const path = `locales/${code}/share.json`;

  test('makes the file with what was written, and keeps the rest', async () => {
    await visit({}, async ({ tab, faults }) => {
      await tab.goto(`${ROOT_SITE}${code}/volunteer/translate.html#locales/share`);
      const first = tab.locator('.blocks textarea').first();
      await first.waitFor();
      expect(await first.evaluate((area) => getComputedStyle(area).direction)).toBe(direction);
      const before = await first.inputValue();
      await first.fill(`${before} ✓`);
      await tab.locator('.translate [type=submit]').click();
      await tab.locator('.made:not([hidden])').waitFor();
      expect((await tab.locator('.made .path').innerText()).trim()).toBe(path);
      const made = await tab.locator('.made pre').textContent();
      expect(JSON.parse(made!.replace(`${before} ✓`, before))).toEqual(readJson(path));
      expect(faults).toEqual([]);
    });
  });

  test('says when nothing was changed, and when a placeholder was lost', async () => {
    await visit({}, async ({ tab, faults }) => {
      await tab.goto(`${ROOT_SITE}${code}/volunteer/translate.html#locales/kit`);
      const fields = tab.locator('.blocks li', { has: tab.locator('.source', { hasText: '{{' }) });
      await fields.first().waitFor();
      await tab.locator('.translate [type=submit]').click();
      await expect.poll(() => tab.locator('.translate [role=status]').innerText()).not.toBe('');
      await fields.first().locator('textarea').fill('ሀ');
      await tab.locator('.translate [type=submit]').click();
      await expect.poll(() => fields.first().locator('.problem').innerText()).toContain('{{');
      expect(await tab.locator('.made').isHidden()).toBe(true);
      expect(faults).toEqual([]);
    });
  });
});

test('a text that is not there is said to be missing', async () => {
  const { code } = translated[0]!;
  const { translate } = wordsOf(code, 'volunteer') as { translate: Record<string, string> };
  await visit({}, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}${code}/volunteer/translate.html#explainer/xqzvjkwq`);
    await expect.poll(() => tab.locator('.choose').innerText()).toBe(translate['notFound']);
  });
});
