// Fills encrypted forms in the browser, and opens what comes out of them with GnuPG.
import axe, { type AxeResults } from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { FormField } from '#src/core/forms/blocks.ts';
import { fieldsOfForm, type FormPart } from '#src/core/forms/composition.ts';
import { dataScript } from '#src/core/volunteer/data-script.ts';
import type { Keyring } from '../gpg.ts';
import { campaign, idsIn, languages, readJson } from '../site/campaign.ts';
import { ROOT_SITE, type Visit } from './open.ts';

/** An action with an encrypted form. */
export interface FormAction {
  id: string;
  contact: string;
  fields: FormField[];
}

/** The forms of the campaign. */
export const formActions: FormAction[] = idsIn('actions').flatMap((id) => {
  const { form, contact } = readJson(`content/actions/${id}.json`) as { form?: FormPart[]; contact: string };
  return form ? [{ id, contact, fields: fieldsOfForm(form) }] : [];
});

/** The languages in which each form is filled in: three scripts, and one with accents. */
export const formLanguages = languages.filter(({ code }) => ['en', 'ar', 'am', 'fr'].includes(code));

/** What somebody writes, by language: in its script, with what must not be taken for markup. */
export const WRITTEN: Record<string, string> = {
  en: 'The internet went off at <b>six</b> &amp; stayed off.\n\n“Nothing” — not even calls.',
  ar: 'انقطعت الإنترنت عند الساعة السادسة.\n\n«لا شيء» يعمل، ولا الهاتف <b>أيضا</b>.',
  am: 'ኢንተርኔት ከምሽቱ በ12 ሰዓት ተዘጋ።\n\n«ምንም» አልሠራም፤ ስልክም <b>ጭምር</b>።',
  fr: 'L’internet a été coupé à six heures.\n\n« Rien » ne marchait, pas même <b>le téléphone</b>.',
};

const { contacts } = campaign as unknown as { contacts: Record<string, { email: string; key: string }> };

/** The address to which a form goes. */
export const addressOf = ({ contact }: FormAction): string => contacts[contact]!.email;

/** Opens a form whose key is one that the tests can open. */
export async function openForm({ tab, context }: Visit, code: string, { id, contact }: FormAction, key: string): Promise<void> {
  const body = dataScript('publicKeys', { [contacts[contact]!.key]: key });
  await context.route('**/assets/keys.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await tab.goto(`${ROOT_SITE}${code}/act/${id}.html`, { waitUntil: 'networkidle' });
}

/** Puts the cursor into the form, and waits until all that it needs has come. */
export async function beginForm(tab: Page): Promise<void> {
  await tab.locator('.sealed-form :is(textarea, input, select)').first().focus();
  await tab.waitForFunction(() => ['formWords', 'locksmith', 'publicKeys'].every((name) => name in globalThis));
  await tab.waitForLoadState('networkidle');
}

/** Writes a text at once, as pasting does. */
export async function paste(tab: Page, name: string, text: string): Promise<void> {
  await tab.locator(`[name="${name}"]`).evaluate((control, value) => {
    (control as HTMLTextAreaElement).value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Answers every question that is asked. */
export async function fillForm(tab: Page, fields: readonly FormField[], code: string): Promise<void> {
  for (const field of fields) {
    const place = tab.locator(`[name="${field.id}"], [name^="${field.id}."]`).first();
    if ((await place.count()) > 0 && (field.kind === 'files' || (await place.isVisible()))) await fill(tab, field, code);
  }
}

async function fill(tab: Page, { id, kind, isAhead }: FormField, code: string): Promise<void> {
  const one = tab.locator(`[name="${id}"]`);
  if (kind === 'area') await one.fill(WRITTEN[code]!);
  if (kind === 'text')
    await one.fill(
      WRITTEN[code]!.split('\n')
        .at(-1)!
        .replace(/<\/?b>/g, ''),
    );
  if (kind === 'choice') await one.nth(1).check();
  if (kind === 'choices') for (const box of await one.all()) await box.check();
  if (kind === 'agree') await one.check();
  if (kind === 'country') await one.selectOption('ET');
  if (kind === 'zone') await one.selectOption('+03:00');
  if (kind === 'calendar') await one.and(tab.locator('[value=ethiopic]')).check();
  if (kind === 'moment') await fillMoment(tab, id, isAhead === true);
}

/** 12 Mäggabit, where Ethiopia's calendar is chosen, else 12 July. */
async function fillMoment(tab: Page, id: string, isAhead: boolean): Promise<void> {
  const isEthiopic = (await tab.locator('[name=calendar][value=ethiopic]').count()) > 0;
  const year = new Date().getFullYear() + (isAhead ? 2 : -2) - (isEthiopic ? 8 : 0);
  await tab.locator(`[name="${id}.day"]`).fill('12');
  await tab.locator(`[name="${id}.month"]`).selectOption('7');
  await tab.locator(`[name="${id}.year"]`).fill(String(year));
  await tab.locator(`[name="${id}.time"]`).fill(id === 'to' ? '15:00' : '14:30');
}

/** A small photo that says where and by whom it was taken. */
export async function tellingPhoto(): Promise<Buffer> {
  const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#f2c14e' } }).jpeg();
  return plain
    .withExif({ IFD0: { Make: 'TellingCamera', Artist: 'TellingName' }, IFD3: { GPSLatitude: '9/1 1/1 48/1', GPSLatitudeRef: 'N' } })
    .toBuffer();
}

/** Keeps in the page what is given to be encrypted, so that it can be compared. */
export async function keepPlaintext(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const page = globalThis as unknown as { locksmith: { seal(letter: { text: string }): unknown }; given: string };
    const { seal } = page.locksmith;
    page.locksmith.seal = (letter) => {
      page.given = letter.text;
      return seal(letter);
    };
  });
}

/** Presses the button, and takes the file that can then be downloaded. */
export async function sealedFile(tab: Page): Promise<Uint8Array> {
  await tab.locator('.sealed-form [type=submit]').click();
  await tab.locator('.made:not([hidden])').waitFor();
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.locator('.made .row button').first().click()]);
  expect(download.suggestedFilename()).toMatch(/\.asc$/);
  // The browser is another process: what it saved comes as a stream.
  return new Uint8Array(Buffer.concat(await (await download.createReadStream()).toArray()));
}

/** What GnuPG finds in a file: the text, and what was attached by name. */
export async function opened(keyring: Keyring, sealed: Uint8Array): Promise<{ text: string; files: Record<string, Uint8Array> }> {
  const plain = await keyring.decrypt(sealed);
  if (plain[0] !== 0x50 || plain[1] !== 0x4b) return { text: decoded(plain), files: {} };
  const { 'message.txt': message, ...files } = unzipSync(plain);
  return { text: decoded(message!), files };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Everything that a screen reader or weak eyes would stumble over, however small. */
export async function violations(tab: Page): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe.source);
  const results = await tab.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** What a page keeps in the browser. */
export async function keptIn({ tab, context }: Visit): Promise<object> {
  const kept = await tab.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  return { ...kept, cookies: (await context.cookies()).length };
}

/** What `keptIn` says of a page that keeps nothing. */
export const NOTHING_KEPT = { local: 0, session: 0, databases: 0, caches: 0, cookies: 0 };
