import type { Campaign } from '#src/core/campaign/schema.ts';
import type { PhraseKey } from '#src/core/checks/words.ts';

/** A step of a new language’s way: which files, and how much there is to translate in them. */
export interface Step {
  what: Extract<PhraseKey, `locale-add.step-${string}`>;
  /** Where the step’s translations are written: folders, with the names of files where they are few. */
  places: string[];
  texts: number;
  words: number;
}

/** The files of a campaign in its source language, by path, and what of its `campaign.json` says which of them come first. */
export interface StepInput {
  code: string;
  source: string;
  texts: ReadonlyMap<string, string>;
  campaign: Partial<Pick<Campaign, 'asks' | 'home'>>;
}

const PAGES = /^content\/(explainer|pages)\//;
const MOST_NAMES = 4;

/** What to translate first, in the order in which readers meet it. */
export function firstSteps(input: StepInput): Step[] {
  const { source, texts } = input;
  const messages = (name: string) => [`locales/${source}/${name}.json`];
  const named: [Step['what'], string[]][] = [
    ['locale-add.step-interface', messages('ui')],
    ['locale-add.step-site', messages('site')],
    ['locale-add.step-home', homePaths(input)],
    ['locale-add.step-slogans', messages('kit')],
    ['locale-add.step-explainer', pathsIn(texts, `content/explainer/${source}/`)],
    ['locale-add.step-pages', pathsIn(texts, `content/pages/${source}/`)],
  ];
  const used = new Set(named.flatMap(([, paths]) => paths));
  const rest = [...texts.keys()].filter((path) => !used.has(path) && !/\/(locale|search)\.json$/.test(path));
  return [...named, ['locale-add.step-rest', rest] as [Step['what'], string[]]]
    .map(([what, paths]) => stepOf(what, paths, input))
    .filter((step) => step.texts > 0);
}

function homePaths({ campaign: { asks = [], home } }: StepInput): string[] {
  const { chart, figures = [], testimonies = [], wins = [] } = home ?? {};
  const shown = { actions: asks, figures: [...figures, ...(chart === undefined ? [] : [chart])], testimonies, wins };
  return Object.entries(shown).flatMap(([kind, ids]) => ids.map((id) => `content/${kind}/${id}.json`));
}

function pathsIn(texts: ReadonlyMap<string, string>, folder: string): string[] {
  return [...texts.keys()].filter((path) => path.startsWith(folder));
}

function stepOf(what: Step['what'], paths: readonly string[], { code, source, texts }: StepInput): Step {
  const found = paths.map((path) => ({ path, own: textsIn(path, texts.get(path) ?? '', source) })).filter(({ own }) => own.length > 0);
  const all = found.flatMap(({ own }) => own);
  const places = placesOf(found.map(({ path }) => path.replace(`/${source}/`, `/${code}/`)));
  return { what, places, texts: all.length, words: all.reduce((sum, text) => sum + countWords(text, source), 0) };
}

/** @example placesOf(['locales/sw/ui.json', 'locales/sw/kit.json']) // ['locales/sw/ (ui.json, kit.json)'] */
function placesOf(paths: readonly string[]): string[] {
  const folders = Map.groupBy(paths, (path) => path.replace(/[^/]+$/, ''));
  return [...folders].map(([folder, own]) => {
    if (own.length === 1) return own[0]!;
    return own.length > MOST_NAMES ? folder : `${folder} (${own.map((path) => path.slice(folder.length)).join(', ')})`;
  });
}

/** The texts of a file that are translated: of messages all, of an entry those of the source language, of a page its blocks. */
function textsIn(path: string, text: string, source: string): string[] {
  if (PAGES.test(path)) return pageTexts(text);
  const data = parsed(text);
  const own = path.startsWith('locales/') ? data : (data as { text?: Record<string, unknown> } | undefined)?.text?.[source];
  return strings(own);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === '$schema' ? [] : strings(part)));
}

/** Title and description, then what stands between empty lines; a lone component has no words. */
function pageTexts(text: string): string[] {
  const [, front = '', body = text] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const fields = front.split(/\r?\n/).flatMap((line) => /^(?:title|description):\s*(.+)$/.exec(line)?.[1] ?? []);
  const blocks = body.split(/\r?\n\s*\r?\n/).map((block) => block.trim());
  return [...fields, ...blocks.filter((block) => block !== '' && !/^<[A-Z][^<>]*\/>$/.test(block))];
}

function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter([language, 'en'], { granularity: 'word' });
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
