// Letters on a reader's device: filled in, changed, printed, copied, handed to a mail program. Nothing is stored, and the page sends nothing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { idsIn, wordsOf } from '../site/campaign.ts';
import { pasted } from './clipboard.ts';
import { ROOT_SITE, visit } from './open.ts';
import { testLanguages } from './pages.ts';

const ids = existsSync(join(campaignFolder(), 'content/letters')) ? idsIn('letters') : [];
const ID = ids[0] ?? '';

/** People and places with names in each script; each holds signs of the other direction too. */
const TYPED: Record<string, Record<string, string>> = {
  ar: { recipient: 'د. ليلى حسن', place: 'الخرطوم (Khartoum)', name: 'سارة علي', effects: 'لم أستطع أن أتصل بأمي.' },
  am: { recipient: 'ወ/ሮ አስቴር በቀለ', place: 'ባሕር ዳር', name: 'ሳራ ዓሊ', effects: 'እናቴን ማግኘት አልቻልኩም።' },
};
const typedIn = (code: string) =>
  TYPED[code] ?? { recipient: 'Dr Leïla Hassan', place: 'Khartoum (الخرطوم)', name: 'Sara Ali', effects: 'I could not call my mother.' };

const hidden = /[\u2066-\u2069]/gu;
const letterOf = async (tab: Page) => (await tab.locator('.paper').innerText()).replace(hidden, '');
const press = (tab: Page, way: string) => tab.locator(`[data-save=${way}]`).click();

async function inLetter(code: string, work: (tab: Page) => Promise<void>, options = {}): Promise<void> {
  await visit({ acceptDownloads: true, ...options }, async ({ tab, context, faults, requests }) => {
    await tab.goto(`${ROOT_SITE}${code}/act/letters/${ID}.html`, { waitUntil: 'networkidle' });
    const asked = requests.length;
    await work(tab);
    expect(faults).toEqual([]);
    // To print, browsers bring the page’s pictures that were not yet in sight.
    expect(requests.slice(asked).filter((address) => !/\.svg$/.test(address))).toEqual([]);
    expect(tab.url()).toBe(`${ROOT_SITE}${code}/act/letters/${ID}.html`);
    expect(await context.cookies()).toEqual([]);
    expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

async function fill(tab: Page, code: string): Promise<void> {
  for (const [name, value] of Object.entries(typedIn(code))) await tab.locator(`[name=${name}]`).fill(value);
  await tab.locator('[name=from]').fill('2026-05-03');
}

async function violations(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source);
  const { violations: found } = await tab.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What of a page stands on paper, outside the letter. */
const besideOnPaper = (tab: Page) =>
  tab.evaluate(() => {
    const seen = [...document.querySelectorAll('body *')].filter(
      (one) => !one.closest('.paper') && !one.querySelector('.paper') && one.getClientRects().length > 0,
    );
    return seen.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });

describe.runIf(ids.length > 0).each(testLanguages)('in $tag', ({ code, direction }) => {
  const { recipient, place, name, effects } = typedIn(code) as Record<'recipient' | 'place' | 'name' | 'effects', string>;

  test('what is typed stands in the letter at once, with a day as the language writes it', async () => {
    await inLetter(code, async (tab) => {
      const before = await letterOf(tab);
      expect(before).not.toContain(effects);
      expect(await violations(tab)).toEqual([]);
      await fill(tab, code);
      const letter = await letterOf(tab);
      for (const said of [recipient, place, name, effects]) expect(letter).toContain(said);
      expect(letter).toContain({ ar: '٣ مايو ٢٠٢٦', am: 'ሚያዝያ 25 ቀን 2018' }[code] ?? '2026');
      expect(await tab.locator('.paper').evaluate((paper) => getComputedStyle(paper).direction)).toBe(direction);
      const length = letter.length;
      await tab.locator('[name=choices]').first().check();
      expect((await letterOf(tab)).length).toBeGreaterThan(length);
      await tab.locator('[name=choices]').first().uncheck();
      expect((await letterOf(tab)).length).toBe(length);
      expect(await violations(tab)).toEqual([]);
    });
  });

  test('on paper there is the letter, whole and alone', async () => {
    await inLetter(code, async (tab) => {
      await fill(tab, code);
      await tab.emulateMedia({ media: 'print' });
      expect(await besideOnPaper(tab)).toEqual([]);
      expect(await letterOf(tab)).toContain(effects);
      // What nobody filled in is no line of a letter.
      expect(await tab.locator('.paper .line:has(.open)').first().isVisible()).toBe(false);
      for (const format of ['A4', 'Letter']) {
        const pages = (await tab.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length, format).toBeLessThanOrEqual(2);
      }
    });
  });

  test('it is copied, saved and handed to a mail program as it stands, and no address holds it before', async () => {
    await inLetter(
      code,
      async (tab) => {
        await fill(tab, code);
        await tab.evaluate(() => {
          HTMLAnchorElement.prototype.click = function () {
            if (this.href.startsWith('mailto:')) document.documentElement.dataset['mail'] = this.href;
            else HTMLElement.prototype.click.call(this);
          };
        });
        expect(await tab.locator('a[href^="mailto:?"]').count()).toBe(0);
        await press(tab, 'copy');
        await tab.locator('.letter-ways [role=status]:not(:empty)').waitFor();
        const copied = await pasted(tab);
        for (const said of [recipient, place, name, effects]) expect(copied.replace(hidden, '')).toContain(said);
        expect(copied).not.toMatch(/\n{3}|\[/);

        const download = tab.waitForEvent('download');
        await press(tab, 'save');
        const saved = await download;
        expect(saved.suggestedFilename()).toBe(`${ID}.txt`);
        expect(await text(await saved.createReadStream())).toBe(copied);

        await press(tab, 'mail');
        await tab.locator('[data-mail]').waitFor({ state: 'attached' });
        const mail = new URL((await tab.locator('html').getAttribute('data-mail'))!);
        expect(mail.href.length).toBeLessThanOrEqual(2000);
        expect(mail.searchParams.get('subject')!.replace(hidden, '')).toContain(place);
        const body = mail.searchParams.get('body') ?? (await pasted(tab));
        expect(body.replace(hidden, '')).toContain(effects);
        const { letters } = wordsOf(code, 'act') as { letters?: { paste?: string } };
        const said = await tab.locator('.letter-ways [role=status]').innerText();
        if (letters?.paste && !mail.searchParams.has('body')) expect(said).toBe(letters.paste);
      },
      { permissions: ['clipboard-write'] },
    );
  });
});

describe.runIf(ids.length > 0)('whatever is typed', () => {
  const { code } = testLanguages[0]!;

  test('pasted markup, hidden signs and 200,000 characters change nothing but the letter, and are told at their field', async () => {
    await inLetter(code, async (tab) => {
      const blocks = await tab.locator('.paper *').count();
      await tab.locator('[name=place]').fill('<img src=x onerror=alert(1)><b>Wad\u202e Madani\u0000</b>');
      expect(await letterOf(tab)).toContain('<img src=x onerror=alert(1)><b>Wad Madani</b>');
      expect(await tab.locator('#l-place-problem').innerText()).not.toBe('');
      await tab.locator('[name=effects]').evaluate((field: HTMLTextAreaElement) => {
        field.value = 'ሀ '.repeat(100_000);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      expect(await tab.locator('#l-effects-problem').innerText()).not.toBe('');
      expect((await tab.locator('[name=effects]').inputValue()).length).toBe(200_000);
      expect((await letterOf(tab)).length).toBeLessThan(6000);
      await tab.locator('[name=from]').fill('2026-05-09');
      await tab.locator('[name=to]').fill('2026-05-03');
      expect(await tab.locator('#l-to-problem').innerText()).not.toBe('');
      expect(await tab.locator('.paper *').count()).toBe(blocks);
      expect(await violations(tab)).toEqual([]);
    });
  });

  test('words changed in the letter stay while the form is filled in, and can be taken back', async () => {
    await inLetter(code, async (tab) => {
      const original = await letterOf(tab);
      await tab.locator('.paper .closing').click();
      await tab.keyboard.press('End');
      await tab.keyboard.type(' with hope,');
      await tab.locator('[name=name]').fill('Sara Ali');
      expect(await letterOf(tab)).toContain('with hope,');
      expect(await letterOf(tab)).toContain('Sara Ali');
      await tab.locator('[name=name]').fill('');
      await press(tab, 'reset');
      expect(await letterOf(tab)).toBe(original);
    });
  });

  test('without JavaScript, the letter is there with its blanks, and no form that does nothing', async () => {
    await visit({ javaScriptEnabled: false }, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/act/letters/${ID}.html`);
      expect(await tab.locator('.letter-form').isVisible()).toBe(false);
      expect(await tab.locator('.letter-ways').isVisible()).toBe(false);
      expect(await tab.locator('.paper .open').count()).toBeGreaterThan(5);
      expect(await tab.locator('.without').isVisible()).toBe(true);
      await tab.emulateMedia({ media: 'print' });
      expect(await besideOnPaper(tab)).toEqual([]);
    });
  });
});
