import { filesIn, type CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { checkMessages, type MessageFile } from '#src/core/checks/check-messages.ts';
import { readJson, type Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { localeSchema, type Locale } from '#src/core/locales/schema.ts';

/** The languages of a campaign with their messages by file name: `messages.fr.ui`. */
export interface LocaleContent {
  locales: Locale[];
  messages: Record<string, Record<string, unknown>>;
}

/** Reads and checks `locales/`: a folder for each language, with every file, key and plural form of the source language. */
export function checkLocales(files: CampaignFiles, campaign: Campaign): LocaleContent & { problems: Problem[] } {
  const problems = unlistedFolders(files, campaign);
  const locales = campaign.locales.flatMap((code) => readLocale(files, code, problems));
  const tables = new Map(locales.map((locale) => [locale.code, readMessages(files, locale, problems)]));
  const source = tables.get(campaign.sourceLocale) ?? new Map<string, MessageFile>();
  for (const [code, table] of tables) {
    for (const [name, file] of source) problems.push(...compare(code, name, file, table.get(name), files));
  }
  const data = (table: Map<string, MessageFile>) => Object.fromEntries([...table].map(([name, file]) => [name, file.located.data]));
  return { locales, messages: Object.fromEntries([...tables].map(([code, table]) => [code, data(table)])), problems };
}

function compare(code: string, name: string, source: MessageFile, own: MessageFile | undefined, files: CampaignFiles): Problem[] {
  const path = `locales/${code}/${name}.json`;
  if (own) return checkMessages(source, own);
  if (files.texts.has(path)) return [];
  return [
    { file: path, line: 1, column: 1, what: 'This file of messages is missing.', fix: `Copy ${source.path} here and translate its texts.` },
  ];
}

function readLocale(files: CampaignFiles, code: string, problems: Problem[]): Locale[] {
  const path = `locales/${code}/locale.json`;
  const text = files.texts.get(path);
  if (text === undefined) {
    problems.push({
      file: path,
      line: 1,
      column: 1,
      what: `The language “${code}” has no locale.json.`,
      fix: 'Copy the one of another language and change it, or take the language out of content/campaign.json.',
    });
    return [];
  }
  const located = read(path, text, problems);
  if (!located) return [];
  const parsed = parseWith(localeSchema, path, located);
  if ('problems' in parsed) {
    problems.push(...parsed.problems);
    return [];
  }
  const unusable = unusableTag(path, located, parsed.data.intl);
  problems.push(...unusable);
  return unusable.length > 0 ? [] : [{ ...parsed.data, code }];
}

function unusableTag(path: string, located: Located, tag: string): Problem[] {
  try {
    Intl.getCanonicalLocales(tag);
    return [];
  } catch {
    return [
      {
        file: path,
        ...located.placeOf(['intl']),
        what: `“${tag}” is not a language tag.`,
        fix: 'Use a tag such as fr-FR, es-419 or zh-Hant-TW.',
      },
    ];
  }
}

function readMessages(files: CampaignFiles, locale: Locale, problems: Problem[]): Map<string, MessageFile> {
  const found = filesIn(files, `locales/${locale.code}`, '.json').filter(({ name }) => name !== 'locale');
  const read_ = found.flatMap(({ path, name, text }) => {
    const located = read(path, text, problems);
    return located ? [[name, { path, tag: locale.intl, located }] as const] : [];
  });
  return new Map(read_);
}

function read(path: string, text: string, problems: Problem[]): Located | undefined {
  const located = readJson(path, text);
  if (!Array.isArray(located)) return located;
  problems.push(...located);
  return undefined;
}

/** A folder under locales/ that the campaign doesn't list would be forgotten in silence. */
function unlistedFolders(files: CampaignFiles, campaign: Campaign): Problem[] {
  const folders = new Set([...files.texts.keys()].filter((path) => path.startsWith('locales/')).map((path) => path.split('/')[1]!));
  return [...folders]
    .filter((code) => !campaign.locales.includes(code))
    .map((code) => ({
      file: `locales/${code}`,
      line: 1,
      column: 1,
      what: `The language “${code}” is not a language of this campaign.`,
      fix: `Add "${code}" to “locales” in content/campaign.json, or remove the folder.`,
    }));
}
