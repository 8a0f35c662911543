import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import type { TranslatedText } from '#src/core/translation/block.ts';
import { textsIn, type CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { STAMPS_FILE, type MessageStamps } from '#src/core/translation/message-stamps.ts';
import { MEMORY_FOLDER, type MemoryFile } from '#src/core/translation/memory.ts';
import { recordMemory } from '#src/core/translation/record-memory.ts';
import { syncEntry } from '#src/core/translation/sync-entry.ts';
import { stampMessages, syncMessages } from '#src/core/translation/sync-messages.ts';
import { syncProse, type Restamp } from '#src/core/translation/sync-prose.ts';
import { readTexts } from './read-texts.ts';
import { save } from './save.ts';

/** What was done: the files that changed, and words that somebody wrote into comments, by file. */
export interface Written {
  changed: string[];
  insideComments: Map<string, string[]>;
}

/** Brings texts of a language up to their sources, each in its file; files that need no change are not touched. */
export async function writeTexts(
  folder: string,
  campaign: CampaignTexts,
  texts: readonly TranslatedText[],
  restamp: Restamp,
): Promise<Written> {
  const written: Written = { changed: [], insideComments: new Map() };
  const locale = texts[0]?.locale ?? '';
  let stamps = campaign.stamps.get(locale) ?? {};
  for (const text of texts) {
    const before = await readText(folder, text.file);
    const after = synced(campaign, text, before, restamp, written);
    if (after !== undefined && after !== before) await change(folder, text.file, after, written);
    if (isMessages(text)) stamps = stampMessages(stamps, nameOf(text), text.blocks, restamp);
  }
  if (texts.some(isMessages)) await writeStamps(folder, locale, stamps, written);
  await writeMemory(folder, written);
  return written;
}

/** Records the source texts of today, from which translations are made and will be. */
export async function writeMemory(folder: string, written: Written): Promise<void> {
  const { texts } = await readTexts(folder);
  for (const [name, file] of recordMemory(texts, today())) {
    const path = `content/${MEMORY_FOLDER}/${name}.json`;
    const text = printMemory(file);
    if ((await readText(folder, path)) !== text) await change(folder, path, text, written);
  }
}

/** Writes a language's stamps of messages. */
export async function writeStamps(folder: string, locale: string, stamps: MessageStamps, written: Written): Promise<void> {
  const path = `locales/${locale}/${STAMPS_FILE}.json`;
  const text = `${JSON.stringify(stamps, null, 2)}\n`;
  const before = await readText(folder, path);
  if (before === text || (before === undefined && Object.keys(stamps).length === 0)) return;
  await change(folder, path, text, written);
}

/** The text of a file of the campaign, if there is one. */
export async function readText(folder: string, path: string): Promise<string | undefined> {
  return readFile(join(folder, path), 'utf8').catch(() => undefined);
}

/** Writes a file of the campaign, and notes it. */
export async function change(folder: string, path: string, text: string, { changed }: Pick<Written, 'changed'>): Promise<void> {
  await save(join(folder, path), text);
  changed.push(path);
}

function synced(
  campaign: CampaignTexts,
  text: TranslatedText,
  before: string | undefined,
  restamp: Restamp,
  written: Written,
): string | undefined {
  const { document, locale, file } = text;
  const [kind = '', id = ''] = splitOnce(document);
  if (isMessages(text)) {
    return syncMessages(before, text.blocks, campaign.locales.find(({ code }) => code === locale)?.intl ?? 'und');
  }
  if (!file.endsWith('.mdx')) return syncEntry(before!, { sourceLocale: campaign.sourceLocale, locale }, campaign.memory, restamp);
  const languages = campaign.pages[kind as PageKind].get(id)!;
  const { text: after, insideComments } = syncProse(
    { source: languages.get(campaign.sourceLocale)!, target: languages.get(locale) },
    campaign.memory,
    restamp,
  );
  if (insideComments.length > 0) written.insideComments.set(file, insideComments);
  return after;
}

function isMessages({ document }: TranslatedText): boolean {
  return document.startsWith('locales/');
}

function nameOf({ document }: TranslatedText): string {
  return splitOnce(document)[1]!;
}

function splitOnce(document: string): string[] {
  const at = document.indexOf('/');
  return [document.slice(0, at), document.slice(at + 1)];
}

/** A line for each text, so that changes made side by side can be joined. */
function printMemory(file: MemoryFile): string {
  return `{\n${Object.entries(file)
    .map(([hash, entry]) => `  ${JSON.stringify(hash)}: ${JSON.stringify(entry)}`)
    .join(',\n')}\n}\n`;
}

/** The day on which a text is recorded; a build that must be the same again gives its own (SOURCE_DATE_EPOCH). */
export function today(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  const now = Number.isFinite(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

/** The states of a language's texts; of one text, or all. */
export function chosenTexts(campaign: CampaignTexts, locale: string, chosen: string | undefined): TranslatedText[] {
  const all = textsIn(campaign, locale);
  if (chosen === undefined) return all;
  const name = chosen.replace(/\\/g, '/').replace(/^\.\//, '');
  const matches = (text: TranslatedText): boolean => [text.document, text.file, text.sourceFile].includes(name);
  const exact = all.filter(matches);
  return exact.length > 0 ? exact : all.filter(({ document }) => document.endsWith(`/${name.replace(/\.(mdx|json)$/, '')}`));
}
