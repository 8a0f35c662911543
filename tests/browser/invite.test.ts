// Making an invitation on a host's device: its text, a file for calendars and a poster; nothing is stored, nothing is sent.
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { expectNone } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { testLanguages } from './pages.ts';
import { expectQuiet, saved } from './studio.ts';

const WORDS: Record<string, Record<'place' | 'host' | 'own', string>> = {
  en: { place: 'Uhuru Hall; Room 4, Nairobi', host: 'Neighbours \\ friends', own: 'Bring tea.' },
  ar: { place: 'المركز الثقافي، شارع النيل، الخرطوم', host: 'مجموعة جيران', own: 'الشاي من الخامسة والنصف.' },
  am: { place: 'ቀበሌ 12 አዳራሽ፣ ቦሌ፣ አዲስ አበባ', host: 'የሰፈሩ ወጣቶች ማኅበር', own: 'ቡና አለ።' },
};

for (const { code } of testLanguages) {
  test(`${code}: a host fills in when and where, and gets a text, a calendar file and a poster`, async () => {
    await visit({ acceptDownloads: true, viewport: { width: 1280, height: 900 } }, async (session) => {
      const { tab } = session;
      await tab.goto(`${ROOT_SITE}${code}/act/invite.html`, { waitUntil: 'networkidle' });
      await tab.locator('.invite').waitFor();
      session.requests.length = 0;
      const words = WORDS[code] ?? WORDS['en']!;
      await fill(tab, { date: '2027-03-06', start: '18:00', end: '19:30', ...words });
      await expect.poll(() => tab.locator('.invited pre').textContent()).toContain(words.own);
      const text = (await tab.locator('.invited pre').textContent())!;
      for (const word of Object.values(words)) expect(text).toContain(word);
      expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      const poster = (await tab.locator('.stage svg').textContent())!.replace(/[\u2066-\u2069\s]+/g, ' ');
      for (const word of Object.values(words).flatMap((value) => value.split(' '))) expect(poster).toContain(word);

      const calendar = readCalendar((await saved(tab, 'calendar')).data.toString('utf8'));
      expect(calendar).toMatchObject({ DTSTART: '20270306T180000', DTEND: '20270306T193000', LOCATION: words.place, CLASS: 'PRIVATE' });
      expect(calendar['DESCRIPTION']).toContain(words.own);
      const { width, height } = await sharp((await saved(tab, 'picture')).data).metadata();
      expect([width, height]).toEqual([2480, 3508]);
      expectNone(await violations(tab));
      const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, location.search + location.hash, document.cookie]);
      expect(kept).toEqual([0, 0, '', '']);
      expectQuiet(session);
    });
  });
}

const code = testLanguages[0]!.code;

test('a meeting with a link is at one moment everywhere, and its text names the zone', async () => {
  await visit({ timezoneId: 'Africa/Nairobi', acceptDownloads: true }, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}${code}/act/invite.html`);
    await fill(tab, { date: '2027-03-06', start: '18:00', link: 'https://meet.example.org/4' });
    await expect.poll(() => tab.locator('.invited pre').textContent()).toContain('UTC+3');
    const calendar = readCalendar((await saved(tab, 'calendar')).data.toString('utf8'));
    expect(calendar).toMatchObject({ DTSTART: '20270306T150000Z', URL: 'https://meet.example.org/4' });
  });
});

test('what is odd is told at its field, and a calendar file waits for a day and a time', async () => {
  await visit({}, async ({ tab, faults }) => {
    await tab.goto(`${ROOT_SITE}${code}/act/invite.html`);
    await tab.locator('[data-save=calendar]').click();
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
    await fill(tab, { date: '2001-01-01', start: '18:00', end: '18:00', link: 'room 4', title: 'W'.repeat(90) });
    for (const name of ['date', 'end', 'link']) await expect.poll(() => tab.locator(`#i-${name}-problem`).textContent()).not.toBe('');
    expect(await tab.locator('[name=link]').inputValue()).toBe('room 4');
    expectNone(await violations(tab));
    expect(faults).toEqual([]);
  });
});

test('where days are counted in two calendars, each field follows the other', async () => {
  const ethiopic = testLanguages.find((language) => language.code === 'am');
  if (!ethiopic) return;
  await visit({}, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}am/act/invite.html`);
    await fill(tab, { 'e-day': '3', 'e-year': '2019' });
    await tab.locator('[name=e-month]').selectOption('4');
    expect(await tab.locator('[name=date]').inputValue()).toBe('2026-12-12');
    await tab.locator('[name=date]').fill('2027-09-12');
    expect(await tab.locator('[name=e-day]').inputValue()).toBe('1');
    expect(await tab.locator('[name=e-year]').inputValue()).toBe('2020');
  });
});

test('without JavaScript, the text with blanks and all that can be printed are there', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab, faults }) => {
    await tab.goto(`${ROOT_SITE}${code}/act/invite.html`);
    expect(await tab.locator('.blank pre').textContent()).toMatch(/_{10}/);
    expect(await tab.locator('.invite').isVisible()).toBe(false);
    for (const link of await tab.locator('.blank a, .pack a[download]').all()) {
      const answer = await tab.request.get(new URL((await link.getAttribute('href'))!, tab.url()).href);
      expect(answer.status()).toBe(200);
    }
    expect(faults).toEqual([]);
  });
});

async function fill(tab: Page, values: Record<string, string>): Promise<void> {
  await tab.locator('.invite').waitFor();
  for (const [name, value] of Object.entries(values)) await tab.locator(`[name=${name}]`).fill(value);
}

/** The first value of each property of a calendar, unfolded and without escapes. */
function readCalendar(file: string): Record<string, string> {
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  const pairs = lines.map((line) => /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line)!.slice(1) as [string, string]);
  const plain = (value: string) => value.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  return Object.fromEntries(pairs.reverse().map(([name, value]) => [name, plain(value)]));
}

async function violations(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source);
  const { violations: found } = await tab.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}
