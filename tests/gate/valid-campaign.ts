import { sampleCampaign, type SampleFiles } from '#src/core/checks/sample-campaign.ts';
import { SAMPLE_CAMPAIGN, SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';
import { readJson } from '../source-files.ts';
import type { ValidTexts } from './valid-text.ts';

/** A text that must be accepted, and where it stands: a file, or one line of it. */
export interface ValidCase {
  name: string;
  file: string;
  line?: number;
}

const RANGER = SAMPLE_ENTRIES['content/testimonies/ranger.json'];
const WATCH = SAMPLE_ENTRIES['content/coalition/forest-watch.json'];

const inJson = (data: unknown) => JSON.stringify(data, null, 2);

/** The sample campaign in these languages; those that it lacks speak English. */
export function campaignIn(languages: readonly string[]): SampleFiles {
  const files = sampleCampaign();
  files.texts.set('content/campaign.json', inJson({ ...SAMPLE_CAMPAIGN, locales: languages }));
  for (const code of languages.filter((one) => !SAMPLE_CAMPAIGN.locales.includes(one))) addLanguage(files, code);
  return files;
}

function addLanguage({ texts }: SampleFiles, code: string): void {
  for (const [path, text] of [...texts]) {
    if (path.startsWith('locales/en/')) texts.set(path.replace('/en/', `/${code}/`), inPlurals(text, code));
    if (path.includes('/en/') && path.endsWith('.mdx'))
      texts.set(path.replace('/en/', `/${code}/`), text.replace(/^(order|group): .*\n/gm, ''));
    if (path in SAMPLE_ENTRIES && text.includes('"text": {')) texts.set(path, withText(text, code));
  }
  texts.set(`locales/${code}/locale.json`, inJson({ ...readJson<object>(`locales/${code}/locale.json`), $schema: undefined }));
}

/** A group of plural forms in another language's forms. */
function inPlurals(text: string, code: string): string {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  return text.replace(/"count_one": .*\n\s*"count_other": "(.*)",/, (_, other: string) =>
    forms.map((form) => `"count_${form}": "${other}",`).join('\n'),
  );
}

function withText(json: string, code: string): string {
  const entry = JSON.parse(json) as { text: Record<string, unknown> };
  return inJson({ ...entry, text: { ...entry.text, [code]: entry.text['en'] } });
}

/** Puts the texts of one language into a campaign, each into files of its own, and tells where they stand. */
export function addTexts(files: SampleFiles, code: string, texts: ValidTexts): ValidCase[] {
  return [
    ...texts.pages.map(([name, prose, front], i) => addPage(files, code, { name, prose, front, i })),
    ...texts.testimonies.map(([name, attribution, text], i) => {
      const testimony = JSON.parse(files.texts.get('content/testimonies/ranger.json')!) as typeof RANGER;
      const own = { ...testimony.text, [code]: { ...RANGER.text.en, ...text } };
      return addEntry(files, `content/testimonies/${code}-${i}.json`, { ...testimony, attribution, text: own }, name);
    }),
    ...texts.organisations.map(([name, fields], i) =>
      addEntry(files, `content/coalition/${code}-${i}.json`, { ...WATCH, ...fields }, name),
    ),
    ...addMessages(files, code, texts.messages),
  ];
}

function addPage(files: SampleFiles, code: string, page: { name: string; prose: string; front: string | undefined; i: number }): ValidCase {
  const pathIn = (language: string) => `content/explainer/${language}/page-${page.i}.mdx`;
  const { front = 'title: "A page"\ndescription: "A page of valid prose."\n' } = page;
  const order = code === 'en' ? `order: ${page.i}\ngroup: "threats"\n` : '';
  files.texts.set(pathIn(code), `---\n${front}${order}---\n${page.prose}\n`);
  return { name: page.name, file: pathIn(code) };
}

/** Every language needs every page. */
export function fillPages({ texts }: SampleFiles, languages: readonly string[]): void {
  const names = new Set([...texts.keys()].flatMap((path) => /^content\/explainer\/[a-z]+\/(.*)$/.exec(path)?.[1] ?? []));
  for (const path of [...names].flatMap((name) => languages.map((code) => `content/explainer/${code}/${name}`))) {
    const order = path.includes('/en/') ? 'order: 10\ngroup: "threats"\n' : '';
    if (!texts.has(path)) texts.set(path, `---\ntitle: "A page"\ndescription: "A page."\n${order}---\nText.\n`);
  }
}

function addEntry(files: SampleFiles, file: string, data: unknown, name: string): ValidCase {
  files.texts.set(file, inJson(data));
  return { name, file };
}

/** Messages of one language, in a file that all have alike: only their characters and their names are held against each other. */
function addMessages(files: SampleFiles, code: string, messages: ValidTexts['messages']): ValidCase[] {
  const text = inJson(Object.fromEntries(messages.map(([, message], i) => [`message${i}`, message])));
  const codes = new Set([...files.texts.keys()].flatMap((path) => /^locales\/([a-z]+)\//.exec(path)?.[1] ?? []));
  for (const other of codes) files.texts.set(`locales/${other}/of-${code}.json`, text);
  return messages.map(([name], i) => ({ name, file: `locales/${code}/of-${code}.json`, line: i + 2 }));
}
