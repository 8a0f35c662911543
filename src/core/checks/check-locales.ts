import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { isTag } from '#src/core/checks/check-codes.ts';
import { checkMessages, checkOwnWords, type MessageFile } from '#src/core/checks/check-messages.ts';
import { type Problem, problemOf } from '#src/core/checks/problem.ts';
import type { Locale, LocaleFile } from '#src/core/locales/schema.ts';
import { type Layers, NO_WORDS, wholeSource, type Words, wordsBehind } from '#src/core/messages/generator-words.ts';
import { messageFiles, NO_MESSAGES } from '#src/core/messages/message-files.ts';
import { SEARCH_WORDS, type SearchWords } from '#src/core/search/schema.ts';
import { messagesToShow } from '#src/core/translation/messages-to-show.ts';

/** The files of messages that every campaign has: the interface in parts, the campaign's sentences, its graphics' words. */
const MESSAGE_FILES = ['ui', 'share', 'studio', 'volunteer', 'forms', 'act', 'data', 'editions', 'site', 'kit'];

/** The languages of a campaign with their messages by file name: `messages.fr.ui`. */
export interface LocaleContent {
  locales: Locale[];
  messages: Record<string, Record<string, unknown>>;
}

type Table = Map<string, MessageFile>;

/** Whether a translation is older than its source makes no difference here. */
const [NO_STAMPS, NO_MEMORY] = [{}, new Map<string, never>()];

/** Reads and checks `locales/`: a folder for each language, with no key that the source language or the generator doesn’t have, and all that neither brings. */
export function checkLocales(files: CampaignFiles, { locales: codes, sourceLocale }: Languages): LocaleContent & { problems: Problem[] } {
  const problems = unlistedFolders(files, codes);
  const locales = [...new Set(codes)].flatMap((code) => readLocale(files, code, problems));
  problems.push(...sameTags(locales));
  const tagOf = (code: string) => locales.find((locale) => locale.code === code)?.intl ?? (isTag(code) ? code : 'und');
  const tables = new Map([...new Set(codes)].map((code) => [code, readMessages(files, code, tagOf(code))]));
  const all: Tables = { sourceLocale, words: files.words ?? NO_WORDS, source: tables.get(sourceLocale) ?? new Map() };
  for (const [code, table] of tables) problems.push(...compare(files, { code, table }, all));
  const data = (code: string, table: Table) => {
    const words = files.decided.get(`locales/${code}/${SEARCH_WORDS}.json`)?.value as SearchWords | undefined;
    return { ...wholeMessages(all, { code, tag: tagOf(code), table }), ...(words && { [SEARCH_WORDS]: words }) };
  };
  return { locales, messages: Object.fromEntries([...tables].map(([code, table]) => [code, data(code, table)])), problems };
}

/** What languages are held against: the source language’s files, and the generator’s words. */
interface Tables {
  sourceLocale: string;
  words: Words;
  source: Table;
}

function layersOf({ sourceLocale, words, source }: Tables, name: string): Layers {
  return { words, sourceLocale, name, source: source.get(name)?.located.data as object | undefined };
}

/** A language’s messages by file; what is not translated is the source’s. */
function wholeMessages(all: Tables, { code, tag, table }: { code: string; tag: string; table: Table }): Record<string, unknown> {
  const show = { foreign: (text: string) => text, older: (text: string) => text };
  const whole = messageFiles(all.source.keys(), all.words).map((name) => {
    const own = table.get(name)?.located.data as object | undefined;
    const translated = { code, tag, own, sourceStamps: NO_STAMPS, stamps: NO_STAMPS, memory: NO_MEMORY };
    return [name, messagesToShow(layersOf(all, name), translated, show)] as const;
  });
  return Object.fromEntries(whole);
}

function compare(files: CampaignFiles, own: { code: string; table: Table }, all: Tables): Problem[] {
  const isSource = own.code === all.sourceLocale;
  const wanted = new Set([...MESSAGE_FILES, ...filesIn(files, `locales/${all.sourceLocale}`, '.json').map(({ name }) => name)]);
  for (const name of NO_MESSAGES) wanted.delete(name);
  const held = [...wanted].flatMap((name) => {
    const path = `locales/${own.code}/${name}.json`;
    const behind = wordsBehind(layersOf(all, name));
    // In another language, what is not there waits for its translation.
    if (!files.decided.has(path)) return isSource && !behind ? [missingFile(path)] : [];
    const [original, translated] = [all.source.get(name), own.table.get(name)];
    if (!translated) return [];
    if (isSource && behind) return checkOwnWords(behind, translated);
    return original || behind ? checkMessages(wholeSource(layersOf(all, name)), translated, isSource) : [];
  });
  const extra = [...own.table].filter(([name]) => !wanted.has(name)).map(([, { path }]) => unknownFile(path));
  return [...held, ...extra];
}

function missingFile(file: string): Problem {
  return problemOf(file, { what: ['locales.no-messages'], fix: ['locales.no-source-messages-fix'] });
}

function unknownFile(file: string): Problem {
  return problemOf(file, { what: ['locales.unknown-file'], fix: ['locales.unknown-file-fix'] });
}

function readLocale(files: CampaignFiles, code: string, problems: Problem[]): Locale[] {
  const path = `locales/${code}/locale.json`;
  const decided = files.decided.get(path);
  if (!decided)
    problems.push(problemOf(path, { what: ['locales.no-locale-file', { language: code }], fix: ['locales.no-locale-file-fix'] }));
  return decided?.value === undefined ? [] : [{ ...(decided.value as LocaleFile), code }];
}

/** Two languages with one tag come from a copied locale.json. */
function sameTags(locales: Locale[]): Problem[] {
  return locales.flatMap(({ code, tag }, i) => {
    const other = locales.slice(0, i).find((earlier) => earlier.tag === tag);
    if (!other) return [];
    const what = ['locales.same-tag', { tag, other: other.code }] as const;
    return [problemOf(`locales/${code}/locale.json`, { what, fix: ['locales.same-tag-fix'] })];
  });
}

function readMessages(files: CampaignFiles, code: string, tag: string): Table {
  const found = filesIn(files, `locales/${code}`, '.json').filter(({ name }) => !NO_MESSAGES.includes(name));
  return new Map(found.flatMap(({ path, name, decided: { located } }) => (located ? [[name, { path, tag, located }] as const] : [])));
}

/** A folder under locales/ that the campaign doesn't list would be forgotten in silence. */
function unlistedFolders(files: CampaignFiles, codes: readonly string[]): Problem[] {
  const folders = new Set([...files.decided.keys()].filter((path) => path.startsWith('locales/')).map((path) => path.split('/')[1]!));
  return [...folders]
    .filter((code) => !codes.includes(code))
    .map((code) =>
      problemOf(`locales/${code}`, {
        what: ['locales.unlisted', { language: code }],
        fix: ['locales.unlisted-fix', { language: code }],
      }),
    );
}
