// The encrypted forms: what is written in them is opened by GnuPG, byte for byte, and nothing of it leaves the page by itself.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clean } from '#src/core/seal/clean/clean.ts';
import { type Keyring, newKeyring } from '../gpg.ts';
import { wordsOf } from '../site/campaign.ts';
import {
  addressOf,
  beginForm,
  fillForm,
  formActions,
  formLanguages,
  keepPlaintext,
  keptIn,
  NOTHING_KEPT,
  openForm,
  opened,
  sealedFile,
  tellingPhoto,
  violations,
  WRITTEN,
} from './action-form.ts';
import { visit } from './open.ts';
import { DEEP } from './pages.ts';

let keyring: Keyring;
let photo: Buffer;

beforeAll(async () => {
  [keyring, photo] = await Promise.all([newKeyring('curve25519'), tellingPhoto()]);
}, 60_000);
afterAll(() => keyring.close());

/** By day each form in one language, by turns, so that each language is filled in too; in the long run every form in all of them. */
const turn = (place: number) => formLanguages.filter((_, at) => DEEP || (at - place) % formLanguages.length === 0);

describe.each(formActions)('$id', (action) => {
  test.each(turn(formActions.indexOf(action)))(
    'in $tag, with files, reaches nobody but the holder of the key',
    { timeout: 60_000 },
    async ({ code }) => {
      const { rules } = wordsOf(code, 'forms') as { rules?: Record<string, string> };
      await visit({ acceptDownloads: true }, async (session) => {
        const { tab, faults, requests } = session;
        await openForm(session, code, action, keyring.publicKey);
        const address = tab.url();
        expect(await violations(tab)).toEqual([]);
        await beginForm(tab);
        const asked = requests.length;
        await tab.locator('.sealed-form [type=submit]').click();
        await tab.locator('.summary:not([hidden])').waitFor();
        expect(await tab.locator('.problem:not(:empty)').count()).toBeGreaterThan(0);
        if (rules?.['choose'])
          expect(await tab.locator('.summary').innerText()).toMatch(new RegExp(`${rules['choose']}|${rules['missing']}`));
        expect(await violations(tab)).toEqual([]);

        await fillForm(tab, action.fields, code);
        const hasFiles = action.fields.some(({ kind }) => kind === 'files');
        const note = Buffer.from(WRITTEN[code]!);
        if (hasFiles) {
          const files = [
            { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo },
            { name: 'note.txt', mimeType: 'text/plain', buffer: note },
          ];
          await tab.locator('[type=file]').setInputFiles(files);
          await tab.locator('.files li button').nth(1).waitFor();
        }
        await keepPlaintext(tab);
        const { text, files } = await opened(keyring, await sealedFile(tab));
        expect(text).toBe(await tab.evaluate(() => (globalThis as unknown as { given: string }).given));
        for (const line of WRITTEN[code]!.split('\n').filter(Boolean)) expect(text).toContain(`  ${line}\n`);
        expect(text).toContain(`form: ${action.id}\nlanguage: ${code}\n`);
        if (hasFiles) {
          expect(Object.keys(files)).toEqual(['note.txt', 'photo.jpg']);
          expect(Buffer.from(files['note.txt']!)).toEqual(note);
          const stripped = clean({ name: 'photo.jpg', data: new Uint8Array(photo) });
          expect(stripped.kind).toBe('cleaned');
          expect(Buffer.from(files['photo.jpg']!)).toEqual(Buffer.from(stripped.data));
          expect(Buffer.from(files['photo.jpg']!).toString('latin1')).not.toContain('Telling');
        }
        const mail = await tab.locator('.made a[href^="mailto:"]').getAttribute('href');
        expect(mail).toMatch(new RegExp(`^mailto:${addressOf(action)}\\?subject=[^&]+$`));
        expect(requests.slice(asked)).toEqual([]);
        expect(tab.url()).toBe(address);
        expect(await keptIn(session)).toEqual(NOTHING_KEPT);
        expect(faults).toEqual([]);
      });
    },
  );
});
