import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { isTag } from '#src/core/checks/check-codes.ts';
import { checkMessages, type MessageFile } from '#src/core/checks/check-messages.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import type { Locale, LocaleFile } from '#src/core/locales/schema.ts';
import { SEARCH_WORDS, type SearchWords } from '#src/core/search/schema.ts';
import { completeMessages } from '#src/core/translation/complete-messages.ts';
import { STAMPS_FILE } from '#src/core/translation/message-stamps.ts';
import { messageBlocks } from '#src/core/translation/message-text.ts';

/** The files of messages that every campaign has: the interface in parts, the campaign's sentences, its graphics' words. */
const MESSAGE_FILES = ['ui', 'share', 'studio', 'volunteer', 'forms', 'act', 'data', 'editions', 'site', 'kit'];

/** Files of a language that are no messages. */
const OTHER_FILES = ['locale', SEARCH_WORDS, STAMPS_FILE];

/** The languages of a campaign with their messages by file name: `messages.fr.ui`. */
export interface LocaleContent {
  locales: Locale[];
  messages: Record<string, Record<string, unknown>>;
}

type Table = Map<string, MessageFile>;

/** Whether a translation is older than its source makes no difference here. */
const [NO_STAMPS, NO_MEMORY] = [{}, new Map<string, never>()];

/** Reads and checks `locales/`: a folder for each language, with every file, key and plural form of the source language. */
export function checkLocales(files: CampaignFiles, { locales: codes, sourceLocale }: Languages): LocaleContent & { problems: Problem[] } {
  const problems = unlistedFolders(files, codes);
  const locales = [...new Set(codes)].flatMap((code) => readLocale(files, code, problems));
  problems.push(...sameTags(locales));
  const tagOf = (code: string) => locales.find((locale) => locale.code === code)?.intl ?? (isTag(code) ? code : 'und');
  const tables = new Map([...new Set(codes)].map((code) => [code, readMessages(files, code, tagOf(code))]));
  for (const [code, table] of tables)
    problems.push(...compare(files, { code, table }, { code: sourceLocale, table: tables.get(sourceLocale) }));
  const data = (code: string, table: Table) => {
    const words = files.decided.get(`locales/${code}/${SEARCH_WORDS}.json`)?.value as SearchWords | undefined;
    return { ...wholeMessages(tables.get(sourceLocale), table, tagOf(code)), ...(words && { [SEARCH_WORDS]: words }) };
  };
  return { locales, messages: Object.fromEntries([...tables].map(([code, table]) => [code, data(code, table)])), problems };
}

/** A language's messages by file; what is not translated is the source's. */
function wholeMessages(source: Table = new Map(), own: Table, tag: string): Record<string, unknown> {
  const whole = [...source].map(([name, { located }]) => {
    const target = own.get(name)?.located.data;
    const blocks = messageBlocks(located.data, target, { name, tag, sourceStamps: NO_STAMPS, stamps: NO_STAMPS, memory: NO_MEMORY });
    return [name, completeMessages(located.data, target, blocks, tag, (_, text) => text)] as const;
  });
  return Object.fromEntries(whole);
}

function compare(files: CampaignFiles, own: { code: string; table: Table }, source: { code: string; table: Table | undefined }): Problem[] {
  const pathOf = (code: string, name: string) => `locales/${code}/${name}.json`;
  const wanted = new Set([...MESSAGE_FILES, ...filesIn(files, `locales/${source.code}`, '.json').map(({ name }) => name)]);
  for (const name of OTHER_FILES) wanted.delete(name);
  const held = [...wanted].flatMap((name) => {
    const path = pathOf(own.code, name);
    // In another language, what is not there waits for its translation.
    if (!files.decided.has(path)) return own.code === source.code ? [missingFile(path)] : [];
    const [original, translated] = [source.table?.get(name), own.table.get(name)];
    return original && translated ? checkMessages(original, translated, own.code === source.code) : [];
  });
  const extra = [...own.table].filter(([name]) => !wanted.has(name)).map(([, { path }]) => unknownFile(path));
  return [...held, ...extra];
}

function missingFile(file: string): Problem {
  return at(file, { what: ['locales.no-messages'], fix: ['locales.no-source-messages-fix'] });
}

function unknownFile(file: string): Problem {
  return at(file, { what: ['locales.unknown-file'], fix: ['locales.unknown-file-fix'] });
}

function at(file: string, said: Said): Problem {
  return { file, line: 1, column: 1, ...said };
}

function readLocale(files: CampaignFiles, code: string, problems: Problem[]): Locale[] {
  const path = `locales/${code}/locale.json`;
  const decided = files.decided.get(path);
  if (!decided) problems.push(at(path, { what: ['locales.no-locale-file', { language: code }], fix: ['locales.no-locale-file-fix'] }));
  return decided?.value === undefined ? [] : [{ ...(decided.value as LocaleFile), code }];
}

/** Two languages with one tag come from a copied locale.json. */
function sameTags(locales: Locale[]): Problem[] {
  return locales.flatMap(({ code, tag }, i) => {
    const other = locales.slice(0, i).find((earlier) => earlier.tag === tag);
    if (!other) return [];
    const what = ['locales.same-tag', { tag, other: other.code }] as const;
    return [at(`locales/${code}/locale.json`, { what, fix: ['locales.same-tag-fix'] })];
  });
}

function readMessages(files: CampaignFiles, code: string, tag: string): Table {
  const found = filesIn(files, `locales/${code}`, '.json').filter(({ name }) => !OTHER_FILES.includes(name));
  return new Map(found.flatMap(({ path, name, decided: { located } }) => (located ? [[name, { path, tag, located }] as const] : [])));
}

/** A folder under locales/ that the campaign doesn't list would be forgotten in silence. */
function unlistedFolders(files: CampaignFiles, codes: readonly string[]): Problem[] {
  const folders = new Set([...files.decided.keys()].filter((path) => path.startsWith('locales/')).map((path) => path.split('/')[1]!));
  return [...folders]
    .filter((code) => !codes.includes(code))
    .map((code) =>
      at(`locales/${code}`, {
        what: ['locales.unlisted', { language: code }],
        fix: ['locales.unlisted-fix', { language: code }],
      }),
    );
}
