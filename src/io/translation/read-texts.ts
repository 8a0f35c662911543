import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTRY_KINDS, PAGE_KINDS, type EntryKind, type PageKind } from '#src/core/campaign/kinds.ts';
import { oncePerEach } from '#src/core/campaign/once-per.ts';
import { NO_MESSAGES } from '#src/core/messages/message-files.ts';
import type { CampaignTexts, TextLocale } from '#src/core/translation/campaign-texts.ts';
import type { TranslatedEntry } from '#src/core/translation/entry-text.ts';
import { MEMORY_FOLDER, readMemory } from '#src/core/translation/memory.ts';
import { messageStampsSchema, STAMPS_FILE } from '#src/core/translation/message-stamps.ts';
import { readProse, type Prose } from '#src/core/translation/prose.ts';
import { readAnew, type ReadFile } from '../file-reading.ts';
import { readWords } from '../words.ts';

/** The texts of a campaign, and the files that could not be read: what is said of those is the check's to say. */
export interface ReadTexts {
  texts: CampaignTexts;
  unreadable: string[];
}

/** Reads everything of a campaign that is translated. */
export async function readTexts(folder: string, read = readAnew): Promise<ReadTexts> {
  const reader = new Reader(folder, read);
  const campaign = (await reader.json('content/campaign.json')) as { sourceLocale?: string; locales?: string[] } | undefined;
  const { sourceLocale = 'en', locales = [] } = campaign ?? {};
  const codes = [...new Set([sourceLocale, ...locales])];
  const [messages, stamps] = [new Map<string, Map<string, unknown>>(), new Map()];
  for (const code of codes) {
    messages.set(code, await reader.folder(`locales/${code}`, '.json', (path) => reader.json(path), NO_MESSAGES));
    stamps.set(code, stampsIn(await reader.json(`locales/${code}/${STAMPS_FILE}.json`, true)));
  }
  const texts: CampaignTexts = {
    sourceLocale,
    locales: await Promise.all(codes.map((code) => readLocale(reader, code))),
    pages: await readPages(reader, codes),
    entries: await readEntries(reader),
    messages,
    stamps,
    words: readWords(folder),
    memory: readMemory((await reader.folder(`content/${MEMORY_FOLDER}`, '.json', (path) => reader.json(path))).values()),
  };
  return { texts, unreadable: reader.unreadable };
}

const stampsIn = oncePerEach((file: object | undefined) => messageStampsSchema.safeParse(file).data ?? {});

async function readLocale(reader: Reader, code: string): Promise<TextLocale> {
  const locale = (await reader.json(`locales/${code}/locale.json`, true)) as { intl?: string } | undefined;
  return { code, intl: isTag(locale?.intl) ? locale!.intl! : isTag(code) ? code : 'und' };
}

function isTag(tag: string | undefined): boolean {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

async function readPages(reader: Reader, codes: readonly string[]): Promise<CampaignTexts['pages']> {
  const pages = {} as Record<PageKind, Map<string, Map<string, Prose>>>;
  for (const kind of PAGE_KINDS) {
    pages[kind] = new Map();
    for (const code of codes) {
      for (const [id, prose] of await reader.folder(`content/${kind}/${code}`, '.mdx', (path) => reader.prose(path))) {
        const languages = pages[kind].get(id) ?? new Map<string, Prose>();
        pages[kind].set(id, languages.set(code, prose));
      }
    }
  }
  return pages;
}

async function readEntries(reader: Reader): Promise<CampaignTexts['entries']> {
  const entries = {} as Record<EntryKind, Map<string, TranslatedEntry>>;
  for (const kind of Object.keys(ENTRY_KINDS) as EntryKind[]) {
    entries[kind] = await reader.folder(
      `content/${kind}`,
      '.json',
      async (path) => (await reader.json(path)) as TranslatedEntry | undefined,
    );
  }
  return entries;
}

/** Reads files below a folder, and notes those that can't be read. */
class Reader {
  readonly unreadable: string[] = [];
  readonly #root: string;
  readonly #read: ReadFile;

  constructor(root: string, read: ReadFile) {
    this.#root = root;
    this.#read = read;
  }

  /** The value of a JSON file that holds an object. */
  async json(path: string, isOptional = false): Promise<object | undefined> {
    const file = this.#read(join(this.#root, path), objectIn);
    if (!file?.made && (!isOptional || file)) this.unreadable.push(path);
    return file?.made;
  }

  async prose(path: string): Promise<Prose | undefined> {
    const file = this.#read(join(this.#root, path), readProse);
    if (!file?.made) this.unreadable.push(path);
    return file?.made;
  }

  /** What the files of a folder hold, by their names without the ending, in the order of these. */
  async folder<T>(
    path: string,
    ending: string,
    read: (path: string) => Promise<T | undefined>,
    except: readonly string[] = [],
  ): Promise<Map<string, T>> {
    const names = await readdir(join(this.#root, path)).catch(() => []);
    const found = new Map<string, T>();
    for (const name of names.filter((name) => name.endsWith(ending)).sort()) {
      const id = name.slice(0, -ending.length).normalize('NFC');
      const value = except.includes(id) ? undefined : await read(`${path}/${name}`);
      if (value !== undefined) found.set(id, value);
    }
    return found;
  }
}

function objectIn(text: string): object | undefined {
  try {
    const data = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
