import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { newsOf } from '#src/core/locales/news.ts';
import { localeSchema } from '#src/core/locales/schema.ts';
import { sampleFolder } from '../sample-folder.ts';
import { addLocale, type Wish } from './add-locale.ts';

const tell = tellIn('en');
const CAMPAIGN = 'content/campaign.json';
let folder: string;

beforeEach(async () => {
  folder = await sampleFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (path: string) => readFile(join(folder, path), 'utf8');
const everything = async () => {
  const names = (await readdir(folder, { recursive: true })).sort();
  return [names, await read(CAMPAIGN).catch(() => 'none')];
};

async function add(code: string, wish: Partial<Wish> = {}) {
  const added = await addLocale(folder, { code, ...wish });
  if ('refused' in added) throw new Error(tell(added.refused.what));
  return { ...added, said: newsOf({ ...added, code }, tell) };
}

async function refusal(code: string, wish: Partial<Wish> = {}): Promise<string> {
  const before = await everything();
  const added = await addLocale(folder, { code, ...wish });
  expect(await everything()).toEqual(before);
  return 'refused' in added ? [added.refused.what, added.refused.fix].map(tell).join(' ') : 'added';
}

test.each(['sw', 'fa', 'hi', 'my', 'zh', 'zh-hant', 'ku', 'ti', 'th', 'he', 'pt-br'])(
  '%s gets a folder and a place in the list',
  async (code) => {
    const before = await read(CAMPAIGN);
    const { files } = await add(code);
    expect(files).toEqual([`locales/${code}/locale.json`, `locales/${code}/GUIDE.md`, CAMPAIGN]);
    expect((await readdir(join(folder, 'locales', code))).sort()).toEqual(['GUIDE.md', 'locale.json']);
    expect(localeSchema.parse(JSON.parse(await read(`locales/${code}/locale.json`))).review.state).toBe('new');
    const after = await read(CAMPAIGN);
    expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), locales: ['en', 'ar', 'am', code] });
    expect(after.replace(new RegExp(`,\\s*"${code}"`), '')).toBe(before);
    expect((await readdir(join(folder, 'locales'))).filter((name) => name.startsWith('.'))).toEqual([]);
  },
);

test('what to translate first comes in the order in which readers meet it, with how much it is', async () => {
  const { steps, said } = await add('sw');
  expect(steps.map(({ places }) => places[0])).toEqual([
    'locales/sw/ui.json',
    'locales/sw/site.json',
    expect.stringMatching(/^content\//),
    'locales/sw/kit.json',
    'content/explainer/sw/why-forests.mdx',
    'content/pages/sw/about.mdx',
    expect.any(String),
  ]);
  for (const { texts, words } of steps) expect([texts > 0, words >= texts]).toEqual([true, true]);
  expect(said).toContain('npm run translate -- sync sw');
  expect(said).toContain('Until a text is translated, readers see it in English');
});

describe('the font is looked for at once', () => {
  test.each([
    ['fa', '@fontsource-variable/noto-sans-arabic is here and has all letters'],
    ['hi', '@fontsource-variable/noto-sans is here and has all letters'],
    ['my', '@fontsource-variable/noto-sans-myanmar is here and has all letters'],
    ['zh', '@fontsource-variable/noto-sans-sc is here and has all letters'],
    ['ha', '@fontsource-variable/noto-sans is here and has all letters'],
    ['bn', 'npm install --save-exact @fontsource-variable/noto-sans-bengali@5.3.0'],
    ['zh-hant', 'npm install --save-exact @fontsource-variable/noto-sans-tc@5.3.1'],
    ['nqo', 'npm install --save-exact @fontsource/noto-sans-nko@5.3.0'],
    ['mn-mong', 'no font is known for the script Mong'],
  ])('%s: %s', async (code, said) => {
    expect((await add(code, code === 'mn-mong' ? { name: 'ᠮᠣᠩᠭᠣᠯ' } : {})).said).toContain(said);
  });
});

test('a campaign that is written in Arabic first is counted, and spoken of, in Arabic', async () => {
  await writeFile(join(folder, CAMPAIGN), (await read(CAMPAIGN)).replace('"sourceLocale": "en"', '"sourceLocale": "ar"'));
  await writeFile(join(folder, 'locales/am/GUIDE.md'), '| العربية | አማርኛ |\n| --- | --- |\n| قطع الإنترنت | መዘጋት |\n');
  const { said, steps } = await add('fa');
  expect(steps[4]).toMatchObject({ texts: 3, words: 9, places: ['content/explainer/fa/why-forests.mdx'] });
  expect(said).toContain('readers see it in العربية');
  expect(await read('locales/fa/GUIDE.md')).toContain('| العربية | فارسی |');
  expect(await read('locales/fa/GUIDE.md')).toContain('| قطع الإنترنت | | |');
});

test('a language that Intl can’t write says whose dates it has until then', async () => {
  expect((await add('ht', { name: 'Kreyòl ayisyen' })).said).toContain('written as in English until then');
});

test('a language that campaign.json lists already only gets its folder', async () => {
  await writeFile(join(folder, CAMPAIGN), (await read(CAMPAIGN)).replace(/("locales": \[\s*"en",)/, '$1 "sw",'));
  const before = await read(CAMPAIGN);
  expect((await add('sw')).files).toEqual(['locales/sw/locale.json', 'locales/sw/GUIDE.md']);
  expect(await read(CAMPAIGN)).toBe(before);
});

describe('what can’t be added changes nothing', () => {
  test('a language that is there: its files are named', async () => {
    expect(await refusal('ar')).toContain(
      'locales/ar/ is already there, with these files: act.json, data.json, editions.json, forms.json, kit.json, locale.json, share.json',
    );
  });

  test('a folder that nobody listed is not written over', async () => {
    await mkdir(join(folder, 'locales/Sw'));
    await writeFile(join(folder, 'locales/Sw/ui.json'), '{"a": "b"}');
    expect(await refusal('sw')).toMatch(/^locales\/Sw\/ is already there, with these files: ui\.json\..*write “sw” there/);
  });

  test.each([
    ['SW', {}, 'Did you mean “sw”?'],
    ['klingon', {}, 'no code of a language'],
    ['../sw', {}, 'no code of a language'],
    ['dv', {}, 'npm run locale -- add dv --name "…"'],
    ['sw', { name: ' \n' }, 'one line of 1 to 40 characters'],
    ['sw', { region: 'Kenya' }, '“Kenya” is no code of a country'],
    ['sw', { region: 'QZ' }, '“QZ” is no code of a country'],
  ])('%s %j', async (code, wish, said) => {
    expect(await refusal(code, wish)).toContain(said);
  });

  test('another folder with the same tag', async () => {
    await add('zh');
    expect(await refusal('zh-hans')).toContain('The language “zh” has the tag zh-Hans already.');
  });

  test('no campaign, or one with a mistake', async () => {
    const sound = await read(CAMPAIGN);
    for (const text of ['{ "locales": ["en" ', '{"sourceLocale": "en"}', '[]', sound.replace('"en",', '"EN",')]) {
      await writeFile(join(folder, CAMPAIGN), text);
      expect(await refusal('sw')).toContain('content/campaign.json has a mistake');
    }
    await writeFile(join(folder, CAMPAIGN), Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await refusal('sw')).toContain('content/campaign.json has a mistake');
    await rm(join(folder, CAMPAIGN));
    expect(await refusal('sw')).toContain('There is no campaign here');
  });

  test('a list that stands twice in campaign.json', async () => {
    await writeFile(join(folder, CAMPAIGN), (await read(CAMPAIGN)).replace('"locales"', '"locales": ["en", "ar"], "locales"'));
    expect(await refusal('sw')).toContain('content/campaign.json has a mistake');
  });

  test('a campaign.json that can’t be written: the folder goes again', async () => {
    await mkdir(join(folder, `${CAMPAIGN}.new`));
    expect(await refusal('sw')).toContain('The language could not be added');
  });
});
