// The forms for volunteers on a reader's device: the file that they make passes the check, and nothing leaves the page by itself.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { campaign, idsIn, readJson, wordsOf } from '../site/campaign.ts';
import { ROOT_SITE, visit, type Visit } from './open.ts';
import { DEEP, testLanguages } from './pages.ts';

const FORM = 'volunteer/add-organisation.html';
const NAMES: Record<string, string> = { ar: 'جمعية الإنترنت للجميع في الخرطوم', am: 'ድምፃችን ይሰማ የዲጂታል መብት ማኅበር' };
const nameIn = (code: string) => NAMES[code] ?? 'Open Net for All';

/** Opens a form and works in it: nothing may go wrong, and no other host be asked. */
async function inForm(code: string, page: string, work: (visit: Visit) => Promise<void>, options = {}): Promise<void> {
  await visit({ acceptDownloads: true, ...options }, async (session) => {
    await session.tab.goto(`${ROOT_SITE}${code}/${page}`, { waitUntil: 'networkidle' });
    const address = session.tab.url();
    await work(session);
    expect(session.faults).toEqual([]);
    expect(session.tab.url()).toBe(address);
    expect(await session.context.cookies()).toEqual([]);
    expect(await session.tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

const submit = (tab: Page) => tab.locator('.volunteer [type=submit]').click();
const made = (tab: Page) => tab.locator('.made pre').innerText();
const pathOf = async (tab: Page) => (await tab.locator('.made .path').innerText()).trim();

async function fillOrganisation(tab: Page, code: string): Promise<void> {
  await tab.locator('[name=name]').fill(nameIn(code));
  await tab.locator('[name=website]').fill('www.example.org');
  await tab.locator('[name=country]').selectOption('ET');
  await tab.locator('[name=region]').selectOption('africa');
  await tab.locator('[name=focus][value=research]').check();
  await tab.locator('[name=languages]').last().check();
  await tab.locator('[name=otherLanguage]').selectOption('sw');
  await tab.locator('[name=verifiedBy][value=organisation]').check();
}

async function fillTestimony(tab: Page, body: string): Promise<void> {
  await tab.locator('[name=level][value=anonymous]').check();
  for (const name of ['who', 'place', 'title', 'summary', 'sourceName']) await tab.locator(`[name=${name}]`).fill(`ሀ ${name}`);
  await tab.locator('[name=country]').selectOption('ET');
  await tab.locator('[name=form][value=verbatim]').check();
  await tab.locator('[name=body]').fill(body);
  await tab.locator('[name=scope][value=website]').check();
  await tab.locator('[name=agreed]').check();
}

/** A copy of the campaign, whose files are decided once: a check of the same folder remembers them. */
let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'volunteer-'));
  for (const part of ['content', 'locales', 'public']) await cp(join(campaignFolder(), part), join(copy, part), { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

/** What the check says of the campaign with one more file. */
async function problemsWith(path: string, text: string): Promise<string[]> {
  const file = join(copy, path);
  expect(existsSync(file), path).toBe(false);
  onTestFinished(() => rm(file));
  await writeFile(file, text);
  return checkFolder(copy).then(
    () => [],
    (error: { problems?: { file: string }[] }) => (error.problems ?? [{ file: String(error) }]).map((problem) => JSON.stringify(problem)),
  );
}

describe.each(testLanguages)('in $tag', ({ code, direction }) => {
  test('an organisation that is added by the form passes the check, under its name in its own letters', async () => {
    await inForm(code, FORM, async ({ tab }) => {
      await fillOrganisation(tab, code);
      await submit(tab);
      await tab.locator('.made:not([hidden])').waitFor();
      const path = await pathOf(tab);
      const text = await tab.locator('.made pre').textContent();
      expect(path).toBe(`content/coalition/${nameIn(code).toLowerCase().replaceAll(' ', '-')}.json`);
      expect(JSON.parse(text!)).toMatchObject({
        name: nameIn(code),
        country: 'ET',
        website: 'https://www.example.org',
        focus: ['research'],
      });
      expect(await problemsWith(path, text!)).toEqual([]);
      expect(await tab.locator('.made').evaluate((place) => getComputedStyle(place).direction)).toBe(direction);
    });
  });

  test('what is missing is told at its field and in a list that takes the focus and leads there', async () => {
    const { rules } = wordsOf(code, 'volunteer') as { rules: Record<string, string> };
    await inForm(code, FORM, async ({ tab }) => {
      await submit(tab);
      await tab.locator('.summary:not([hidden])').waitFor();
      expect(await tab.evaluate(() => document.activeElement?.className)).toBe('summary');
      expect(await tab.locator('#f-name-problem').innerText()).toContain(rules['missing']);
      expect(await tab.locator('#f-verifiedBy-problem').innerText()).toContain(rules['choose']);
      expect(await tab.locator('[name=name]').getAttribute('aria-invalid')).toBe('true');
      // Not by words and colour alone.
      const edge = await tab.locator('[name=name]').evaluate((field) => parseFloat(getComputedStyle(field).borderInlineStartWidth));
      expect(edge).toBeGreaterThan(8);
      await tab.locator('.summary a').first().click();
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('f-name');
      await fillOrganisation(tab, code);
      await submit(tab);
      await tab.locator('.made:not([hidden])').waitFor();
      expect(await tab.locator('.summary').isHidden()).toBe(true);
      expect(await tab.locator('[aria-invalid=true]').count()).toBe(0);
    });
  });
});

const { code } = testLanguages.at(-1)!;

test('the form can be filled in and the file be made with the keyboard alone', async () => {
  await inForm(code, FORM, async ({ tab }) => {
    await tab.locator('#f-name').focus();
    await tab.keyboard.type('Open Net');
    for (let steps = 0; steps < 60; steps++) {
      await tab.keyboard.press('Tab');
      const at = await tab.evaluate(() => (document.activeElement as HTMLInputElement).name);
      if (at === 'verifiedBy') break;
    }
    await tab.keyboard.press('Space');
    await tab.locator('#f-name').focus();
    await tab.keyboard.press('Enter');
    await tab.locator('.made:not([hidden])').waitFor();
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('made');
    expect(await made(tab)).toContain('"Open Net"');
  });
});

test('the form works from a disk or a USB stick, too', async () => {
  await visit({}, async ({ tab, faults }) => {
    await tab.goto(pathToFileURL(join(DIST_FOLDER, code, FORM)).href);
    await fillOrganisation(tab, code);
    await submit(tab);
    await tab.locator('.made:not([hidden])').waitFor();
    // Its own files are no host of these tests.
    expect(faults.filter((fault) => !fault.includes(pathToFileURL(DIST_FOLDER).href))).toEqual([]);
  });
});

test('an organisation that is corrected keeps its file', async () => {
  const id = idsIn('coalition')[0]!;
  const before = readJson(`content/coalition/${id}.json`) as Record<string, unknown>;
  await inForm(code, `${FORM}#${id}`, async ({ tab }) => {
    await tab.locator('.correcting:not([hidden])').waitFor();
    expect(await tab.locator('[name=name]').inputValue()).toBe(before['name']);
    await tab.locator('[name=acronym]').fill('ABC');
    await tab.locator('[name=verifiedBy][value=knowledge]').check();
    await submit(tab);
    await tab.locator('.made:not([hidden])').waitFor();
    expect(await pathOf(tab)).toBe(`content/coalition/${id}.json`);
    const { verifiedOn: _, ...rest } = before;
    expect(JSON.parse(await made(tab))).toEqual({ ...rest, acronym: 'ABC', verifiedBy: 'knowledge' });
  });
});

test('what is changed after the file was made takes the file back', async () => {
  await inForm(code, FORM, async ({ tab }) => {
    await fillOrganisation(tab, code);
    await submit(tab);
    await tab.locator('.made:not([hidden])').waitFor();
    await tab.locator('[name=name]').fill('Another');
    expect(await tab.locator('.made').isHidden()).toBe(true);
    expect(await tab.locator('.made pre').textContent()).toBe('');
  });
});

test('a testimony that is too long for an address goes by copy, and as a file', async () => {
  await inForm(code, 'volunteer/add-testimony.html', async ({ tab }) => {
    await fillTestimony(tab, Array.from({ length: 4 }, () => 'ኢንተርኔት ተዘጋ። '.repeat(80)).join('\n\n'));
    await submit(tab);
    await tab.locator('.made:not([hidden])').waitFor();
    for (const way of await tab.locator('.made .forge, .made .mail').all()) {
      expect(await way.locator('.paste').isVisible()).toBe(true);
      expect((await way.locator('a').getAttribute('href'))!.length).toBeLessThan(2000);
    }
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.locator('[data-save=file]').click()]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });
});

const { contacts } = campaign as unknown as { contacts: Record<string, { key?: string }> };

test.runIf(contacts['stories']?.key)('a testimony can be encrypted for the campaign without asking anybody', async () => {
  await inForm(code, 'volunteer/add-testimony.html', async ({ tab }) => {
    await fillTestimony(tab, 'ኢንተርኔት ተዘጋ።');
    await submit(tab);
    await tab.locator('.made:not([hidden])').waitFor();
    await tab.locator('[data-save=lock]').click();
    await expect.poll(() => tab.locator('#locked').inputValue(), { timeout: 20_000 }).toContain('-----BEGIN PGP MESSAGE-----');
    expect(await tab.locator('#locked').inputValue()).not.toContain('title');
  });
});

test('a testimony that gives away who must not be known is held back', async () => {
  await inForm(code, 'volunteer/add-testimony.html', async ({ tab }) => {
    await fillTestimony(tab, 'My name is Awa Keita. Call me: +251 911 234 567.');
    await submit(tab);
    await tab.locator('#f-body-problem:not(:empty)').waitFor();
    expect(await tab.locator('.made').isHidden()).toBe(true);
  });
});

test('without JavaScript the page says what is asked for, and where to send it', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab, faults }) => {
    for (const { code: language } of DEEP ? testLanguages : testLanguages.slice(0, 1)) {
      const { form } = wordsOf(language, 'volunteer') as { form: Record<string, string> };
      await tab.goto(`${ROOT_SITE}${language}/${FORM}`);
      expect(await tab.locator('main').innerText()).toContain(form['noScript']);
      expect(await tab.locator('.volunteer').isVisible()).toBe(false);
      expect(await tab.locator('main a[href^="mailto:"]').count()).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
  });
});
