import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemsOf, sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { fileFromForm, type FormDocument } from '#src/core/translation/form-document.ts';
import { textsIn } from '#src/core/translation/campaign-texts.ts';
import { sampleFolder } from '../sample-folder.ts';
import { readForms } from './form-documents.ts';
import { readTexts } from './read-texts.ts';
import { translateCommand } from './translate-command.ts';

const PAGE = 'content/explainer/en/why-forests.mdx';
const MORE = `
## Why

- Trees were felled.

  More of it,
  in lines.

> Water is life,
> said a neighbour.

<Note>Ask first.</Note>
`;
let folder: string;

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const files = sampleCampaign();
  files.texts.set(PAGE, files.texts.get(PAGE)! + MORE);
  // As people write them: without quotation marks, over several lines, with escapes.
  files.texts.set('content/pages/ar/about.mdx', '---\ntitle: من نحن\ndescription: >-\n  من نحن\n  وأين.\n---\nنحن جيران.\n');
  files.texts.set('content/pages/am/about.mdx', "---\ntitle: 'ስለ ''እኛ'''\ndescription: \"\\u121b\\u1295 እንደሆንን።\"\n---\nጎረቤታሞች\nነን።\n");
  files.texts.set(
    'locales/ar/share.json',
    '{"page":{"title":"شاركوا"},"posts":{"title":"\\u0645نشورات"},\n"embed":{"title":"شارات"},"print":{"title":"الطباعة"}}',
  );
  folder = await sampleFolder(files);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const read = (path: string) => readFile(join(folder, path), 'utf8');
const sync = (locale = 'all') => translateCommand(['sync', locale, '--campaign', folder]);

/** What the check says of the folder with one file written anew. */
async function problemsWith(path: string, text: string): Promise<string[]> {
  const files = sampleCampaign();
  for (const known of files.texts.keys()) files.texts.set(known, await read(known).catch(() => files.texts.get(known)!));
  files.texts.set(path, text);
  return problemsOf(files);
}

async function stateOf({ document, locale }: FormDocument) {
  const { texts } = await readTexts(folder);
  return textsIn(texts, locale).find((text) => text.document === document)!.blocks;
}

test('a form in which nobody wrote anything gives each file back, byte for byte', async () => {
  await sync();
  const forms = await readForms(folder);
  expect(forms.length).toBeGreaterThan(20);
  for (const form of forms) expect(fileFromForm(form, new Map()), form.path).toBe(await read(form.path));
});

test('what somebody translates in the form is current, and passes the check; the rest of the file stays', async () => {
  await sync();
  for (const form of (await readForms(folder)).filter(({ blocks }) => blocks.some(({ state }) => state === 'missing'))) {
    const missing = form.blocks.flatMap(({ state }, i) => (state === 'missing' ? [i] : []));
    const written = new Map(missing.map((i) => [i, form.locale === 'ar' ? 'كلام جديد\nفي سطرين' : 'አዲስ ቃል\nበሁለት መስመር']));
    const text = fileFromForm(form, written);
    expect(await problemsWith(form.path, text), text).toEqual([]);
    await writeFile(join(folder, form.path), text);
    for (const { state, stamped, key } of await stateOf(form))
      expect({ key, state, stamped }).toEqual({ key, state: 'current', stamped: true });
    await sync(form.locale);
    expect(await read(form.path)).toBe(text);
  }
  expect(await read('content/explainer/ar/why-forests.mdx')).toContain('\n\n> كلام جديد\n> في سطرين\n');
});

test('a language that has nothing yet can be translated in the form, from an empty page', async () => {
  await rm(join(folder, 'content/explainer/ar/why-forests.mdx'));
  await rm(join(folder, 'locales/ar/share.json'));
  const forms = (await readForms(folder)).filter(({ path }) => /ar\/(why-forests|share)\.\w+$/.test(path));
  expect(forms).toHaveLength(2);
  for (const form of forms) {
    const one = fileFromForm(form, new Map([[0, 'عنوان']]));
    await writeFile(join(folder, form.path), one);
    // What else stands in the generator’s words is older than the campaign’s.
    expect((await stateOf(form)).filter(({ state }) => state === 'current')).toHaveLength(1);
    const all = fileFromForm(form, new Map(form.blocks.map((_, i) => [i, 'كلام'])));
    expect(await problemsWith(form.path, all), all).toEqual([]);
  }
});

test('an entry keeps what the form does not show', async () => {
  await sync();
  const form = (await readForms(folder)).find(({ document, locale }) => document === 'wins/river-law' && locale === 'am')!;
  const before = await read(form.path);
  const after = fileFromForm(form, new Map([[0, 'አዲስ "ሕግ" \\ለወንዝ']]));
  expect(JSON.parse(after)).toMatchObject({ ...(JSON.parse(before) as object), text: { am: { title: 'አዲስ "ሕግ" \\ለወንዝ' } }, stamps: {} });
  expect(after.replace(/"am": "[^"]*"\n/, '').replace(/"title": "አዲስ.*,/, '"title": "የወንዝ ሕግ",')).toBe(
    before.replace(/"am": "[^"]*"\n/, ''),
  );
});

test('an outdated translation shows what its source was; to say that it is right brings it up', async () => {
  await sync();
  await writeFile(join(folder, PAGE), (await read(PAGE)).replace('Trees hold the', 'Old trees hold the'));
  const form = (await readForms(folder)).find(({ path }) => path === 'content/explainer/am/why-forests.mdx')!;
  const at = form.blocks.findIndex(({ state }) => state === 'outdated');
  expect(form.blocks[at]).toMatchObject({ former: 'Trees hold the [water](../act/plant-a-tree.html).' });
  await writeFile(join(folder, form.path), fileFromForm(form, new Map([[at, form.blocks[at]!.target]])));
  expect((await stateOf(form)).map(({ state }) => state)).not.toContain('outdated');
});
