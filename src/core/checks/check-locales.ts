import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { isTag } from '#src/core/checks/check-codes.ts';
import { checkLocaleFile } from '#src/core/checks/check-locale-file.ts';
import { checkMessages, type MessageFile } from '#src/core/checks/check-messages.ts';
import { checkSearchWords, SEARCH_WORDS } from '#src/core/checks/check-search-words.ts';
import { readJson, type Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Locale } from '#src/core/locales/schema.ts';

/** The files of messages that every campaign has: the interface in three parts, the campaign's sentences, its graphics' words. */
const MESSAGE_FILES = ['ui', 'share', 'studio', 'site', 'kit'];

/** Files of a language that are no messages. */
const OTHER_FILES = ['locale', SEARCH_WORDS];

/** The languages of a campaign with their messages by file name: `messages.fr.ui`. */
export interface LocaleContent {
  locales: Locale[];
  messages: Record<string, Record<string, unknown>>;
}

type Table = Map<string, MessageFile>;

/** Reads and checks `locales/`: a folder for each language, with every file, key and plural form of the source language. */
export function checkLocales(files: CampaignFiles, { locales: codes, sourceLocale }: Languages): LocaleContent & { problems: Problem[] } {
  const problems = unlistedFolders(files, codes);
  const locales = [...new Set(codes)].flatMap((code) => readLocale(files, code, problems));
  problems.push(...sameTags(locales));
  const tagOf = (code: string) => locales.find((locale) => locale.code === code)?.intl ?? (isTag(code) ? code : 'und');
  const tables = new Map([...new Set(codes)].map((code) => [code, readMessages(files, code, tagOf(code), problems)]));
  for (const [code, table] of tables)
    problems.push(...compare(files, { code, table }, { code: sourceLocale, table: tables.get(sourceLocale) }));
  const data = (code: string, table: Table) => {
    const { words, problems: mistaken } = checkSearchWords(files, code);
    problems.push(...mistaken);
    return { ...Object.fromEntries([...table].map(([name, file]) => [name, file.located.data])), ...(words && { [SEARCH_WORDS]: words }) };
  };
  return { locales, messages: Object.fromEntries([...tables].map(([code, table]) => [code, data(code, table)])), problems };
}

function compare(files: CampaignFiles, own: { code: string; table: Table }, source: { code: string; table: Table | undefined }): Problem[] {
  const pathOf = (code: string, name: string) => `locales/${code}/${name}.json`;
  const wanted = new Set([...MESSAGE_FILES, ...filesIn(files, `locales/${source.code}`, '.json').map(({ name }) => name)]);
  for (const name of OTHER_FILES) wanted.delete(name);
  const held = [...wanted].flatMap((name) => {
    const path = pathOf(own.code, name);
    if (!files.texts.has(path)) return [missingFile(path, pathOf(source.code, name), own.code === source.code)];
    const [original, translated] = [source.table?.get(name), own.table.get(name)];
    return original && translated ? checkMessages(original, translated) : [];
  });
  const extra = [...own.table].filter(([name]) => !wanted.has(name)).map(([, { path }]) => unknownFile(path));
  return [...held, ...extra];
}

function missingFile(file: string, source: string, isSource: boolean): Problem {
  const fix = isSource
    ? 'Every campaign needs it: copy it from another campaign and write its texts.'
    : `Copy ${source} here and translate its texts.`;
  return { file, line: 1, column: 1, what: 'This file of messages is missing.', fix };
}

function unknownFile(file: string): Problem {
  const what = 'The source language has no such file of messages.';
  return { file, line: 1, column: 1, what, fix: 'Name it as the file that it translates, or remove it.' };
}

function readLocale(files: CampaignFiles, code: string, problems: Problem[]): Locale[] {
  const path = `locales/${code}/locale.json`;
  const text = files.texts.get(path);
  if (text === undefined) {
    const fix = 'Copy the one of another language and change it, or take the language out of content/campaign.json.';
    problems.push({ file: path, line: 1, column: 1, what: `The language “${code}” has no locale.json.`, fix });
    return [];
  }
  const located = read(path, text, problems);
  const locale = located && checkLocaleFile(path, code, located);
  if (!Array.isArray(locale)) return locale ? [locale] : [];
  problems.push(...locale);
  return [];
}

/** Two languages with one tag come from a copied locale.json. */
function sameTags(locales: Locale[]): Problem[] {
  return locales.flatMap(({ code, tag }, i) => {
    const other = locales.slice(0, i).find((earlier) => earlier.tag === tag);
    if (!other) return [];
    const what = `The tag “${tag}” is already that of “${other.code}”.`;
    return [{ file: `locales/${code}/locale.json`, line: 1, column: 1, what, fix: 'Write this language’s own tag, name and region.' }];
  });
}

function readMessages(files: CampaignFiles, code: string, tag: string, problems: Problem[]): Table {
  const found = filesIn(files, `locales/${code}`, '.json').filter(({ name }) => !OTHER_FILES.includes(name));
  const tables = found.flatMap(({ path, name, text }) => {
    const located = read(path, text, problems);
    if (located && !isGroup(located.data)) problems.push(notMessages(path));
    return located && isGroup(located.data) ? [[name, { path, tag, located }] as const] : [];
  });
  return new Map(tables);
}

function isGroup(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function notMessages(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    what: 'This file must be a group of messages.',
    fix: 'Write { "name": "text" }, as in the source language.',
  };
}

function read(path: string, text: string, problems: Problem[]): Located | undefined {
  const located = readJson(path, text);
  if (!Array.isArray(located)) return located;
  problems.push(...located);
  return undefined;
}

/** A folder under locales/ that the campaign doesn't list would be forgotten in silence. */
function unlistedFolders(files: CampaignFiles, codes: readonly string[]): Problem[] {
  const folders = new Set([...files.texts.keys()].filter((path) => path.startsWith('locales/')).map((path) => path.split('/')[1]!));
  return [...folders]
    .filter((code) => !codes.includes(code))
    .map((code) => ({
      file: `locales/${code}`,
      line: 1,
      column: 1,
      what: `The language “${code}” is not a language of this campaign.`,
      fix: `Add "${code}" to “locales” in content/campaign.json, or remove the folder.`,
    }));
}
