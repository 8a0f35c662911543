// The sample campaign with two more languages, which nobody speaks, and with pages full of names that run the other way.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudoPage, pseudoTexts, type PseudoKind, type Texts } from '#src/core/locales/sample-pseudo.ts';
import { mergeMessages } from '#src/core/messages/generator-words.ts';
import { readWords } from '#src/io/words.ts';
import type { SampleSite } from '../sample-site.ts';
import { LINES, written } from './bidi-cases.ts';

/** The pseudo-languages by their codes, which are those of CLDR. */
export const PSEUDO: Readonly<Record<string, PseudoKind>> = { 'en-xa': 'long', 'ar-xb': 'mirrored' };

/** What the languages are. Days and countries come from the program’s library: in Greek they are seen not to be English. */
const FACTS: Record<PseudoKind, object> = {
  long: {
    tag: 'en-XA',
    name: '⟦Ļôôññĝ⟧',
    english: 'Long',
    intl: 'el-GR',
    direction: 'ltr',
    script: 'Latn',
    region: 'GR',
    numbering: 'latn',
  },
  mirrored: {
    tag: 'ar-XB',
    name: 'مرررد',
    english: 'Mirrored',
    intl: 'ar-EG',
    direction: 'rtl',
    script: 'Arab',
    region: 'EG',
    numbering: 'arab',
  },
};

interface Entry {
  text?: Record<string, Texts>;
}

/** Writes it. */
export async function writePseudoCampaign(site: SampleSite): Promise<void> {
  await site.write();
  await writeLines(site);
  const campaign = JSON.parse(await site.read('content/campaign.json')) as { locales: string[] };
  await put(site, 'content/campaign.json', { ...campaign, locales: [...campaign.locales, ...Object.keys(PSEUDO)] });
  for (const path of await files(site, 'content', '.json')) await addToEntry(site, path);
  for (const [code, kind] of Object.entries(PSEUDO)) {
    await put(site, `locales/${code}/locale.json`, {
      ...(JSON.parse(await site.read('locales/en/locale.json')) as object),
      ...FACTS[kind],
    });
    for (const [name, words] of readWords(site.campaign).get('en')!) await addMessages(site, { name, words }, code, kind);
    for (const path of [...(await files(site, 'content/explainer/en', '.mdx')), ...(await files(site, 'content/pages/en', '.mdx'))])
      await site.put(path.replace('/en/', `/${code}/`), pseudoPage(await site.read(path), kind));
  }
}

async function files(site: SampleSite, folder: string, ending: string): Promise<string[]> {
  const paths = await readdir(join(site.campaign, folder), { recursive: true });
  return paths.filter((path) => path.endsWith(ending)).map((path) => `${folder}/${path}`);
}

async function addToEntry(site: SampleSite, path: string): Promise<void> {
  const entry = JSON.parse(await site.read(path)) as Entry;
  const source = entry.text?.['en'];
  if (source === undefined) return;
  const added = Object.entries(PSEUDO).map(([code, kind]) => [code, pseudoTexts(source, kind)]);
  await put(site, path, { ...entry, text: { ...entry.text, ...Object.fromEntries(added) } });
}

/** Every word of the interface, the campaign’s own or the generator’s: both are unknown in a language that nobody speaks. */
async function addMessages(
  site: SampleSite,
  { name, words }: { name: string; words: object },
  code: string,
  kind: PseudoKind,
): Promise<void> {
  const own = await site.read(`locales/en/${name}.json`).catch(() => '{}');
  await put(site, `locales/${code}/${name}.json`, pseudoTexts(mergeMessages(words, JSON.parse(own) as object) as Texts & object, kind));
}

/** The lines as prose and as a testimony, and organisations and sources whose names end in signs. */
async function writeLines(site: SampleSite): Promise<void> {
  const front = '---\ntitle: "Directions"\ndescription: "Lines of both directions."\norder: 20\ngroup: "threats"\n---\n';
  // A translation has as many paragraphs as its source.
  const most = Math.max(...Object.values(LINES).map(({ length }) => length));
  for (const [code, lines] of Object.entries(LINES)) {
    const all = Array.from({ length: most }, (_, i) => written(lines[i] ?? '–'));
    await site.put(`content/explainer/${code}/directions.mdx`, `${front}${all.join('\n\n')}\n`);
  }
  const ranger = JSON.parse(await site.read('content/testimonies/ranger.json')) as { text: Record<string, object> };
  for (const [place, id] of TOLD.entries()) {
    const text = Object.entries(ranger.text).map(([code, own]) => [code, { ...own, body: toldLines(code as 'en', place).map(written) }]);
    await put(site, `content/testimonies/${id}.json`, { ...ranger, order: 20 + place, text: Object.fromEntries(text) });
  }
  const watch = JSON.parse(await site.read('content/coalition/forest-watch.json')) as object;
  for (const [id, name] of Object.entries(NAMES)) await put(site, `content/coalition/${id}.json`, { ...watch, name });
  const win = JSON.parse(await site.read('content/wins/river-law.json')) as object;
  await put(site, 'content/wins/hill-law.json', { ...win, source: { name: NAMES['hill-watch-inc'] } });
  await writeLongList(site, win as { text: Record<string, { title: string; summary: string }> });
}

/** More that worked than one page holds, all in a country that comes before the others. */
async function writeLongList(site: SampleSite, win: { text: Record<string, { title: string; summary: string }> }): Promise<void> {
  const told = Object.entries(win.text).map(([code, { title, summary }]) => [code, { title, summary: `${summary} `.repeat(6).trim() }]);
  const long = { ...win, country: 'BR', text: Object.fromEntries(told) };
  for (const id of LONG_LIST) await put(site, `content/wins/${id}.json`, long);
}

/** The first entries of a list that goes over several pages. */
export const LONG_LIST = Array.from({ length: 34 }, (_, i) => `law-${i + 10}`);

/** Organisations of the campaign, whose names end in signs or run from right to left. */
export const NAMES: Readonly<Record<string, string>> = {
  'hill-watch-inc': 'Hill Watch Inc.',
  'river-watch': 'River Watch (RW)',
  trees: 'Trees!',
  'hill-society': 'جمعية التل (ج.ت.)',
};

/** The testimonies in which lines stand; each holds as many as a testimony may. */
export const TOLD = ['directions', 'directions-too'];
const MOST = 12;

/** The lines in one of these testimonies: the last ones, or some of all. */
export function toldLines(code: keyof typeof LINES, place: number): string[] {
  const lines = LINES[code];
  const step = Math.ceil(lines.length / MOST);
  return place === 0 ? lines.slice(-MOST) : lines.filter((_, i) => i % step === 0);
}

function put(site: SampleSite, path: string, value: unknown): Promise<void> {
  return site.put(path, JSON.stringify(value));
}
