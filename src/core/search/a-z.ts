import type { CampaignContent } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { coalitionGroups, organisationPaths } from '#src/core/coalition/groups.ts';
import { galleryPages } from '#src/core/kit/gallery.ts';
import type { View } from '#src/core/site/view.ts';
import { indexParts, MOST_ENTRIES, namedPages } from '#src/core/site/pages.ts';
import { pageTitle } from '#src/core/site/titles.ts';
import { winPlace } from '#src/core/wins/parts.ts';
import { fold } from './fold.ts';

/** Something of the site by its name. */
export interface IndexEntry {
  name: string;
  /** Without the locale. */
  path: string;
  /** Where the name is not in the page’s language. */
  language?: string;
}

/** The names under one letter. */
export interface Letter {
  letter: string;
  entries: IndexEntry[];
}

const ARTICLE = /^ال(?=[\u0621-\u064a]{2})/;

/** A letter, and the page of the index on which its names begin. */
export interface FirstPlace {
  letter: string;
  part: string;
}

/** The index of everything in a language: its pages by their names, letter by letter, and where each letter begins. */
interface NameIndex {
  pages: Map<string, Letter[]>;
  firsts: FirstPlace[];
}

/** One page of the index: its part of all names, in the order of the language’s dictionaries. */
export function indexPage(view: View, id: string): Letter[] {
  return indexOf(view).pages.get(id) ?? [];
}

/** All letters of the index. One that goes over two pages is reached where it begins. */
export function indexLetters(view: View): FirstPlace[] {
  return indexOf(view).firsts;
}

const indexes = oncePer((_: CampaignContent) => new Map<string, NameIndex>());

/** Put in order once for all pages of the index. */
function indexOf(view: View): NameIndex {
  const known = indexes(view.content);
  const found = known.get(view.locale.code) ?? makeIndex(view);
  known.set(view.locale.code, found);
  return found;
}

function makeIndex(view: View): NameIndex {
  const sorted = allEntries(view).sort((a, b) => byScript(view, a, b) || view.formats.compare(sortName(a.name), sortName(b.name)));
  const pages = indexParts(view.content).map((part, i) => {
    const own = sorted.slice(i * MOST_ENTRIES, (i + 1) * MOST_ENTRIES);
    return [part, [...Map.groupBy(own, ({ name }) => letterOf(name))].map(([letter, entries]) => ({ letter, entries }))] as const;
  });
  const firsts = new Map<string, FirstPlace>();
  for (const [part, letters] of pages) for (const { letter } of letters) if (!firsts.has(letter)) firsts.set(letter, { letter, part });
  return { pages: new Map(pages), firsts: [...firsts.values()] };
}

function allEntries({ content, locale, t, word }: View): IndexEntry[] {
  const pages = namedPages(content).map((page) => ({ name: pageTitle(page, content, locale.code, t).title, path: page.path }));
  return [...pages, ...organisations(content), ...wins(content, locale.code), ...graphics(content, word)];
}

function organisations({ coalition }: CampaignContent): IndexEntry[] {
  const paths = organisationPaths(coalitionGroups(coalition));
  return coalition.map(({ id, name, nameLanguage = 'en' }) => ({ name, path: paths.get(id)!, language: nameLanguage }));
}

function wins(content: CampaignContent, code: string): IndexEntry[] {
  return content.wins.flatMap(({ id, text }) => (text[code] ? [{ name: text[code].title, path: winPlace(id, content) }] : []));
}

function graphics(content: CampaignContent, word: View['word']): IndexEntry[] {
  const known = new Set<string>();
  return galleryPages(content).flatMap(({ slug, shelves }) =>
    shelves.flatMap(({ graphic: { id } }) => {
      if (known.has(id)) return [];
      known.add(id);
      return [{ name: word(`graphics.${id}.name`), path: `kit/${slug}.html#${id}` }];
    }),
  );
}

/** Names in the language’s own script come before those in others. */
function byScript(view: View, a: IndexEntry, b: IndexEntry): number {
  const isOwn = ({ name }: IndexEntry): boolean => OWN_SCRIPT[view.locale.script]?.test(sortName(name)) ?? true;
  return Number(isOwn(b)) - Number(isOwn(a));
}

const OWN_SCRIPT: Record<string, RegExp> = { Arab: /^\p{Script=Arabic}/u, Ethi: /^\p{Script=Ethiopic}/u };

/** A name as dictionaries sort it: without signs in front, and in Arabic without the article. */
function sortName(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(ARTICLE, '');
}

/** The letter under which a name stands: without accents; of a syllable, the consonant with its first vowel. */
function letterOf(name: string): string {
  const first = fold([...sortName(name)][0] ?? '').charAt(0);
  if (/\p{N}/u.test(first)) return '0–9';
  const code = first.codePointAt(0) ?? 0;
  return code >= 0x1200 && code < 0x1358 ? String.fromCodePoint(code & ~7) : first.toUpperCase();
}
