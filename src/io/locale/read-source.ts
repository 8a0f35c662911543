import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ENTRY_KINDS, PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import { campaignSchema } from '#src/core/campaign/schema.ts';

/** What a new language needs to know of a campaign. */
export interface Source {
  /** The text of `content/campaign.json`, byte order mark and all. */
  text: string;
  code: string;
  /** The codes of all languages, as `campaign.json` lists them. */
  codes: string[];
  campaign: Partial<z.infer<typeof first>>;
  /** The files in the source language, by path, pages in their order. */
  texts: Map<string, string>;
  /** The `GUIDE.md` of the other languages. */
  guides: string[];
  /** What the `locale.json` of each language says, by code. */
  locales: Map<string, Named>;
}

const languages = campaignSchema.pick({ sourceLocale: true, locales: true }).strip();
const first = campaignSchema.pick({ asks: true, home: true }).strip();
const named = z.object({ tag: z.string(), name: z.string(), $schema: z.string().optional() }).partial();
type Named = z.infer<typeof named>;

/** Reads a campaign for a new language; `missing` without a campaign, `broken` where its `campaign.json` can’t be read. */
export async function readSource(folder: string): Promise<Source | 'missing' | 'broken'> {
  const bytes = await readFile(join(folder, 'content/campaign.json')).catch(() => undefined);
  if (!bytes) return 'missing';
  const text = decoded(bytes);
  const data = text === undefined ? undefined : parsed(text);
  const said = languages.safeParse(data);
  if (text === undefined || !said.success) return 'broken';
  const { sourceLocale: code, locales: codes } = said.data;
  const others = (await namesIn(folder, 'locales')).filter((name) => name !== code);
  const guides = await readAll(folder, others.map((name) => `locales/${name}/GUIDE.md`)); // prettier-ignore
  const files = await readAll(folder, [code, ...others].map((name) => `locales/${name}/locale.json`)); // prettier-ignore
  const locales = new Map([...files].map(([path, own]) => [path.split('/')[1]!, named.safeParse(parsed(own)).data ?? {}]));
  return {
    text,
    code,
    codes,
    campaign: first.safeParse(data).data ?? {},
    texts: await readTexts(folder, code),
    guides: [...guides.values()],
    locales,
  };
}

async function readTexts(folder: string, code: string): Promise<Map<string, string>> {
  const pages = PAGE_KINDS.map((kind) => `content/${kind}/${code}`);
  const entries = Object.keys(ENTRY_KINDS).map((kind) => `content/${kind}`);
  const paths: string[] = [];
  for (const place of [`locales/${code}`, ...pages, ...entries])
    paths.push(...(await namesIn(folder, place)).filter((name) => /\.(json|mdx)$/.test(name)).map((name) => `${place}/${name}`));
  const texts = [...(await readAll(folder, paths))];
  return new Map(texts.map(([path, text]) => ({ path, text, order: orderOf(text) })).sort((a, b) => a.order - b.order).map(({ path, text }) => [path, text])); // prettier-ignore
}

/** The order that a page’s front matter gives it. */
function orderOf(text: string): number {
  return Number(/^order:\s*(\d+)/m.exec(text)?.[1] ?? 0);
}

async function namesIn(folder: string, path: string): Promise<string[]> {
  return (await readdir(join(folder, path)).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
}

async function readAll(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8').catch(() => undefined)] as const),
  );
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The data of a JSON file; undefined where it can’t be read. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
