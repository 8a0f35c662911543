import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTRY_KINDS, PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import { decideText } from '#src/core/checks/decide-file.ts';
import { CAMPAIGN_FILE, languagesOf } from '#src/core/checks/languages.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { type Graphic, graphicSchema } from '#src/core/kit/schema.ts';
import { wholeSource, wordsBehind } from '#src/core/messages/generator-words.ts';
import { namedIn, type OpenKind } from '#src/core/messages/open-names.ts';
import type { Context } from '#src/core/scaffold/context.ts';
import type { Naming } from '#src/core/scaffold/codes.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { readWords } from '../words.ts';

/** Reads what must be known of a campaign to add to it. Mistakes elsewhere in it don’t hinder that. */
export async function readContext(folder: string, today: string): Promise<Context> {
  const campaign = await readCampaign(folder);
  const { sourceLocale, locales } = campaign.languages;
  const kinds = [...Object.keys(ENTRY_KINDS), ...PAGE_KINDS.map((kind) => `${kind}/${sourceLocale}`)].map((kind) => `content/${kind}`);
  const folders = await Promise.all(kinds.map(async (kind) => [kind, await readFolder(folder, kind)] as const));
  return {
    ...campaign,
    naming: await readNaming(folder, [sourceLocale, ...locales]),
    folders: Object.fromEntries(folders),
    graphics: await readGraphics(folder),
    kitWords: await textOf(join(folder, `locales/${sourceLocale}/kit.json`)),
    genericKitWords: wordsBehind({ words: readWords(folder), sourceLocale, name: 'kit', source: undefined }) ?? {},
    named: await readNames(folder, sourceLocale),
    hasSchemas: await access(join(folder, 'schemas')).then(
      () => true,
      () => false,
    ),
    today,
  };
}

async function readNames(folder: string, sourceLocale: string): Promise<Context['named']> {
  const words = readWords(folder);
  const whole = async (name: string): Promise<object> => {
    const own = jsonOf(await textOf(join(folder, `locales/${sourceLocale}/${name}.json`)));
    return wholeSource({ words, sourceLocale, name, source: typeof own === 'object' && own !== null ? own : undefined });
  };
  const messages = { [sourceLocale]: { ui: await whole('ui'), site: await whole('site') } };
  const named = (what: OpenKind) => namedIn({ campaign: { sourceLocale }, messages }, what);
  return { focus: named('focus'), issue: named('issue'), group: named('group') };
}

/** The text of a file, undefined where there is none. */
export async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function readCampaign(folder: string): Promise<Pick<Context, 'languages' | 'colourways'>> {
  const text = await textOf(join(folder, CAMPAIGN_FILE));
  if (text === undefined) throw new CampaignProblems([noCampaign()]);
  const decided = decideText(CAMPAIGN_FILE, text, undefined);
  const languages = languagesOf(new Map([[CAMPAIGN_FILE, decided]]));
  if (!languages) throw new CampaignProblems(decided.problems.length > 0 ? decided.problems : [noCampaign()]);
  const { theme } = decided.located!.data as { theme?: { colourways?: unknown } };
  const colourways = Array.isArray(theme?.colourways) ? (theme.colourways as { id?: unknown }[]) : [];
  return { languages, colourways: colourways.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])) };
}

function noCampaign(): Problem {
  return { file: CAMPAIGN_FILE, line: 1, column: 1, what: ['campaign.none'], fix: ['campaign.none-fix'] };
}

/** Names of files, whatever is in them, and the orders that they take. */
async function readFolder(folder: string, kind: string): Promise<Context['folders'][string]> {
  const files = await readdir(join(folder, kind)).catch(() => []);
  const entries = files.filter((file) => /\.(json|mdx)$/.test(file));
  const texts = await Promise.all(entries.map((file) => textOf(join(folder, kind, file))));
  const orders = texts.flatMap((text, i) => {
    const order = entries[i]!.endsWith('.json')
      ? (jsonOf(text) as { order?: unknown } | null)?.order
      : /^order:\s*(-?\d+)/m.exec(text ?? '')?.[1];
    return Number.isSafeInteger(Number(order ?? NaN)) ? [Number(order)] : [];
  });
  return { names: entries.map((file) => file.replace(/\.[^.]+$/, '')), orders };
}

async function readNaming(folder: string, locales: readonly string[]): Promise<Naming> {
  const read = await Promise.all(locales.map(async (code) => jsonOf(await textOf(join(folder, `locales/${code}/locale.json`)))));
  const files = read as ({ intl?: unknown; countries?: unknown } | null | undefined)[];
  const isRecord = (names: unknown): names is Record<string, string> =>
    typeof names === 'object' && names !== null && Object.values(names).every((name) => typeof name === 'string');
  return {
    tags: files.map((file, i) => (typeof file?.intl === 'string' ? file.intl : locales[i]!)),
    countries: files.flatMap((file) => (isRecord(file?.countries) ? [file.countries] : [])),
  };
}

async function readGraphics(folder: string): Promise<Graphic[]> {
  const files = (await readdir(join(folder, 'content/kit')).catch(() => [])).filter((file) => file.endsWith('.json'));
  const read = await Promise.all(
    files.sort().map(async (file) => [file, jsonOf(await textOf(join(folder, 'content/kit', file)))] as const),
  );
  return read.flatMap(([file, data]) => {
    const { data: graphic } = graphicSchema.safeParse(data);
    return graphic ? [{ ...graphic, id: file.replace(/\.json$/, '') }] : [];
  });
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse((text ?? '').replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
