import { ENTRY_KINDS, PAGE_KINDS, type EntryKind, type PageKind } from '#src/core/campaign/kinds.ts';
import type { Layers, Words } from '#src/core/messages/generator-words.ts';
import { messageFiles } from '#src/core/messages/message-files.ts';
import type { TranslatedText } from '#src/core/translation/block.ts';
import { entryText, type TranslatedEntry } from '#src/core/translation/entry-text.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { MessageStamps } from '#src/core/translation/message-stamps.ts';
import { ownBlocks, type Translated } from '#src/core/translation/messages-to-show.ts';
import type { Prose } from '#src/core/translation/prose.ts';
import { proseText } from '#src/core/translation/prose-text.ts';

/** A language as far as its texts' states need it. */
export interface TextLocale {
  code: string;
  /** The BCP 47 tag by which plural forms are told. */
  intl: string;
}

/** Everything of a campaign that is translated, as it stands in its files. */
export interface CampaignTexts {
  sourceLocale: string;
  locales: TextLocale[];
  /** By kind and name of page, by language. */
  pages: Record<PageKind, Map<string, Map<string, Prose>>>;
  entries: Record<EntryKind, Map<string, TranslatedEntry>>;
  /** By language, by name of file. */
  messages: Map<string, Map<string, unknown>>;
  stamps: Map<string, MessageStamps>;
  memory: Memory;
  /** The generator’s words, behind the campaign’s. */
  words: Words;
}

/** The states of all texts in a language, in the order in which they are best translated: what is on every page first. */
export function textsIn(campaign: CampaignTexts, locale: string): TranslatedText[] {
  if (locale === campaign.sourceLocale) return [];
  return [...messageTexts(campaign, locale), ...pageTexts(campaign, locale), ...entryTexts(campaign, locale)];
}

/** Files of messages that a new language needs first come first. */
const FIRST_MESSAGES = ['ui', 'site', 'kit', 'forms', 'act', 'data', 'editions', 'volunteer', 'share', 'studio'];

function messageTexts(campaign: CampaignTexts, locale: string): TranslatedText[] {
  const { sourceLocale } = campaign;
  const place = (name: string): number => (FIRST_MESSAGES.includes(name) ? FIRST_MESSAGES.indexOf(name) : FIRST_MESSAGES.length);
  const names = messageNames(campaign).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return names.flatMap((name) => {
    const file = (code: string): string => `locales/${code}/${name}.json`;
    const blocks = ownBlocks(layersOf(campaign, name), translatedInto(campaign, name, locale));
    const files = { sourceFile: file(sourceLocale), file: file(locale), title: `${name}.json` };
    return blocks.length > 0 ? [{ document: `locales/${name}`, locale, ...files, blocks, obsolete: [] }] : [];
  });
}

/** The names of a campaign’s files of messages, with the generator’s. */
export function messageNames({ sourceLocale, messages, words }: CampaignTexts): string[] {
  return messageFiles(messages.get(sourceLocale)?.keys() ?? [], words);
}

/** What a campaign and the generator have of a file of messages. */
export function layersOf({ words, sourceLocale, messages }: CampaignTexts, name: string): Layers {
  return { words, sourceLocale, name, source: messages.get(sourceLocale)?.get(name) as object | undefined };
}

/** What a campaign has of a file of messages in a language. */
export function translatedInto({ sourceLocale, locales, messages, stamps, memory }: CampaignTexts, name: string, code: string): Translated {
  const tag = locales.find((locale) => locale.code === code)?.intl ?? 'und';
  const own = messages.get(code)?.get(name) as object | undefined;
  return { code, tag, own, sourceStamps: stamps.get(sourceLocale) ?? NO_STAMPS, stamps: stamps.get(code) ?? NO_STAMPS, memory };
}

const NO_STAMPS: MessageStamps = {};

function pageTexts({ sourceLocale, pages, memory }: CampaignTexts, locale: string): TranslatedText[] {
  return PAGE_KINDS.flatMap((kind) =>
    [...pages[kind]].flatMap(([id, languages]) => {
      const source = languages.get(sourceLocale);
      const file = (code: string): string => `content/${kind}/${code}/${id}.mdx`;
      const text = { document: `${kind}/${id}`, locale, sourceFile: file(sourceLocale), file: file(locale) };
      return source ? [proseText({ source, target: languages.get(locale) }, memory, text)] : [];
    }),
  );
}

function entryTexts({ sourceLocale, entries, memory }: CampaignTexts, locale: string): TranslatedText[] {
  return (Object.keys(ENTRY_KINDS) as EntryKind[]).flatMap((kind) =>
    [...entries[kind]]
      .map(([id, entry]) => entryText(kind, id, entry, { sourceLocale, locale }, memory))
      .filter(({ blocks }) => blocks.length > 0),
  );
}
