// What goes wrong in an encrypted form is told where it went wrong, and what was typed stays.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_TEXT } from '#src/core/forms/judge.ts';
import { type Keyring, newKeyring } from '../gpg.ts';
import { campaign } from '../site/campaign.ts';
import {
  beginForm,
  fillForm,
  formActions,
  formLanguages,
  type FormAction,
  keptIn,
  NOTHING_KEPT,
  openForm,
  opened,
  paste,
  sealedFile,
} from './action-form.ts';
import { ROOT_SITE, visit, type Visit } from './open.ts';

const action = formActions.find(({ fields }) => ['what', 'from', 'name', 'files'].every((id) => fields.some((field) => field.id === id)))!;
const { code } = formLanguages[0]!;
const { leaveTo } = campaign as unknown as { leaveTo?: string };

let keyring: Keyring;
beforeAll(async () => {
  keyring = await newKeyring('curve25519');
}, 60_000);
afterAll(() => keyring.close());

/** Works in a form that is filled in; nothing may be kept or asked for, and the address stays. */
async function inForm(work: (session: Visit) => Promise<void>, form: FormAction = action, language = code): Promise<void> {
  await visit({ acceptDownloads: true }, async (session) => {
    await openForm(session, language, form, keyring.publicKey);
    await beginForm(session.tab);
    await fillForm(session.tab, form.fields, language);
    const [address, asked] = [session.tab.url(), session.requests.length];
    await work(session);
    expect(session.requests.slice(asked)).toEqual([]);
    expect(session.tab.url()).toBe(address);
    expect(await keptIn(session)).toEqual(NOTHING_KEPT);
    expect(session.faults).toEqual([]);
  });
}

const submit = (tab: Page) => tab.locator('.sealed-form [type=submit]').click();
const problemOf = (tab: Page, field: string) => tab.locator(`#f-${field}-problem`);

/** A field with what is written into it, the field that tells of it, and what has to be chosen first. */
const MISTAKES: [what: string, name: string, value: string, field: string, first?: (tab: Page) => Promise<unknown>][] = [
  ['a text of 200,000 characters', 'what', 'word '.repeat(40_000), 'what'],
  ['a control character', 'what', 'It went off.\u0007 Really.', 'what'],
  ['a sign that turns the line around', 'place', 'Goma\u202Egpj', 'place'],
  ['letters of two alphabets in a name', 'name', 'Аwa Keita', 'name', (tab) => tab.locator('[name=credit][value=full-name]').check()],
  ['a day that does not exist', 'from.day', '31', 'from', (tab) => tab.locator('[name="from.month"]').selectOption('2')],
  ['a day in the future', 'from.year', '2199', 'from'],
  ['an hour that does not exist', 'from.time', '25:00', 'from'],
  ['an end before the beginning', 'to.year', '2001', 'to'],
];

test('each mistake is told at its field, and what was typed stays', async () => {
  await inForm(async ({ tab }) => {
    for (const [what, name, value, field, first] of MISTAKES) {
      const control = tab.locator(`[name="${name}"]`);
      await first?.(tab);
      const before = await control.inputValue();
      await paste(tab, name, value);
      await submit(tab);
      await tab.locator(`#f-${field}-problem:not(:empty)`).waitFor();
      expect(await tab.locator('.summary').isVisible(), what).toBe(true);
      expect(await control.getAttribute('aria-invalid'), what).toBe('true');
      expect(await control.inputValue(), what).toBe(value);
      expect(await tab.locator('.made').isHidden(), what).toBe(true);
      await paste(tab, name, before);
    }
    await paste(tab, 'name', 'Awa Keita');
    await tab.locator('[name="from.month"]').selectOption('7');
    // The longest text is encrypted whole.
    const text = 'word '.repeat(MOST_TEXT / 5);
    await paste(tab, 'what', text);
    expect((await opened(keyring, await sealedFile(tab))).text).toContain(text);
  });
});

test('what nobody sees can be taken out by a button', async () => {
  await inForm(async ({ tab }) => {
    await tab.locator('[name=place]').fill('Go\u202Ema');
    await submit(tab);
    await problemOf(tab, 'place').locator('button').click();
    expect(await tab.locator('[name=place]').inputValue()).toBe('Goma');
    expect((await opened(keyring, await sealedFile(tab))).text).toContain('  Goma\n');
  });
});

test('a file of 50 MB is refused before it is read, and others stay', async () => {
  await inForm(async ({ tab }) => {
    await tab.locator('[type=file]').setInputFiles([{ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('It went off.') }]);
    await tab.locator('.files li button').waitFor();
    await tab.locator('[type=file]').evaluate((input: HTMLInputElement) => {
      File.prototype.arrayBuffer = () => Promise.reject(new Error('It was read.'));
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'large.mp4'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => problemOf(tab, 'files').innerText()).toContain('large.mp4');
    expect(await tab.locator('.files li').count()).toBe(1);
    expect(Object.keys((await opened(keyring, await sealedFile(tab))).files)).toEqual(['note.txt']);
  });
});

test('a file that cannot be cleaned is only attached by those who say so', async () => {
  await inForm(async ({ tab }) => {
    await tab
      .locator('[type=file]')
      .setInputFiles([{ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('\0\0\0\u0018ftypmp42 and so on') }]);
    const consent = tab.locator('.files li [type=checkbox]');
    await consent.waitFor();
    await submit(tab);
    await tab.locator('.summary:not([hidden])').waitFor();
    expect(await tab.locator('.summary').innerText()).toContain('film.mp4');
    await consent.check();
    expect(Object.keys((await opened(keyring, await sealedFile(tab))).files)).toEqual(['film.mp4']);
  });
});

test('what is changed after it was encrypted takes the encrypted text back', async () => {
  await inForm(async ({ tab }) => {
    await submit(tab);
    await tab.locator('.made:not([hidden])').waitFor();
    await tab.locator('[name=what]').fill('Another story.');
    expect(await tab.locator('.made').isHidden()).toBe(true);
    expect(await tab.locator('.made').innerHTML()).toBe('');
  });
});

test('where a part of the page was lost on the way, it says so, keeps what was typed, and works once the part comes', async () => {
  await visit({ acceptDownloads: true }, async (session) => {
    const { tab, context } = session;
    await context.route('**/assets/encrypt.js', (route) => route.abort());
    await openForm(session, code, action, keyring.publicKey);
    await tab.locator('[name=what]').fill('It went off.');
    await submit(tab);
    await tab.locator('.lost:not([hidden])').waitFor();
    expect(await tab.locator('[name=what]').inputValue()).toBe('It went off.');
    await context.unroute('**/assets/encrypt.js');
    await beginForm(tab);
    await fillForm(tab, action.fields, code);
    await tab.locator('[name=what]').fill('It went off.');
    expect((await opened(keyring, await sealedFile(tab))).text).toContain('It went off.');
  });
});

test('an unusable key is told, and nothing is encrypted', async () => {
  await visit({}, async (session) => {
    const { tab } = session;
    await openForm(session, code, action, 'no key');
    await beginForm(tab);
    await fillForm(tab, action.fields, code);
    await submit(tab);
    await tab.locator('.progress:not(:empty)').waitFor();
    await expect.poll(() => tab.locator('.progress').innerText()).not.toContain('…');
    expect(await tab.locator('.made').isHidden()).toBe(true);
  });
});

describe('somebody who has to leave quickly', () => {
  const way = leaveTo ?? 'about:blank';
  test.each([
    ['by the button', (tab: Page) => tab.locator('.leave a').click()],
    ['by pressing Escape three times', (tab: Page) => pressed(tab, 'Escape')],
    ['by pressing Shift three times', (tab: Page) => pressed(tab, 'Shift')],
  ])('%s leaves nothing behind', async (_, leave) => {
    await visit({}, async (session) => {
      const { tab, context } = session;
      await context.route(`${way}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<p>${route.request().headers()['referer'] ?? 'nobody'}` }),
      );
      await openForm(session, code, action, keyring.publicKey);
      await tab.locator('[name=what]').fill('It went off.');
      await leave(tab);
      await tab.waitForURL(way);
      if (leaveTo) expect(await tab.locator('p').innerText()).toBe('nobody');
      await tab.goBack().catch(() => null);
      expect(tab.url()).not.toContain(action.id);
    });
  });

  const pressed = async (tab: Page, key: string): Promise<void> => {
    for (let times = 0; times < 3; times++) await tab.keyboard.press(key);
  };
});

test.each(formLanguages)(
  'without JavaScript, each form in $tag can be read and printed, and nothing in it can be sent',
  async (language) => {
    await visit({ javaScriptEnabled: false }, async ({ tab, faults, requests }) => {
      for (const form of formActions) {
        await tab.goto(`${ROOT_SITE}${language.code}/act/${form.id}.html`);
        const asked = requests.length;
        expect(await tab.locator('.sealed-form .field:visible, .sealed-form .choice:visible').count()).toBeGreaterThan(
          form.fields.length / 2,
        );
        expect(await tab.locator('.sealed-form :is(input, textarea, select, [type=submit]):enabled').count()).toBe(0);
        expect(await tab.locator('.sealed-form .button:visible').count()).toBe(0);
        expect(await tab.locator('.contact a[href^="mailto:"]').count()).toBeGreaterThan(0);
        expect((await tab.locator('.contact').innerText()).replace(/\s/g, '')).toMatch(/[0-9A-F]{40}/);
        await tab.emulateMedia({ media: 'print' });
        expect(await tab.locator('.sealed-form textarea').first().isVisible()).toBe(true);
        await tab.emulateMedia({ media: 'screen' });
        expect(requests.slice(asked)).toEqual([]);
      }
      expect(faults).toEqual([]);
    });
  },
);
