import { coalitionGroups } from '#src/core/coalition/groups.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { type Section, sectionsOf } from '#src/core/site/sections.ts';
import { testimonyParts } from '#src/core/testimonies/parts.ts';
import type { Corpus, Prose } from './corpus.ts';
import { heading, paragraph, type Tongue } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

/** A page that lists organisations or testimonies, by their ids. */
export interface List {
  slug: string;
  kind: 'organisations' | 'testimonies';
  /** By language. */
  titles: Record<string, string>;
  members: string[];
}

/** What the peers make of a corpus: as many pages as our generator makes of it, with the same texts. */
export interface PeerSite {
  corpus: Corpus;
  lists: List[];
  /** Pages in place of those that are our generator’s own (home, sections, forms …), by slug, then by language. */
  own: Map<string, Map<string, Prose>>;
}

/** How a list is called in a language: what it lists, and which part of how many it is. */
export type ListTitle = (language: string, value: string, part: number, parts: number) => string;

/** All pages of a corpus as the peers make them. */
export function peerSite(corpus: Corpus, tongues: ReadonlyMap<string, Tongue>, title: ListTitle): PeerSite {
  const lists = listsOf(corpus, [...tongues.keys()], title);
  const random = randomFrom(2);
  const slugs = ownSlugs(corpus);
  return { corpus, lists, own: new Map(slugs.map((slug, i) => [slug, ownPage(random, tongues, i)])) };
}

/** How many HTML pages a peer makes of it. */
export function peerPages({ corpus, lists, own }: PeerSite, languages: number): number {
  return (corpus.testimonies.size + corpus.explainers.size + lists.length + own.size) * languages;
}

/** The sections that our generator makes of a corpus, and so the peers. */
export function peerSections(corpus: Corpus): Section[] {
  return sectionsOf(contentOf(corpus));
}

function listsOf({ testimonies, organisations }: Corpus, languages: string[], title: ListTitle): List[] {
  const titles = (value: string, part: number, parts: number) =>
    Object.fromEntries(languages.map((language) => [language, title(language, value, part, parts)]));
  const groups = coalitionGroups([...organisations].map(([id, one]) => ({ id, ...one })));
  const parts = testimonyParts([...testimonies].map(([id, one]) => ({ id, ...one })));
  return [
    ...groups.map((group): List => {
      const members = group.organisations.map(({ id }) => id);
      return { slug: group.slug, kind: 'organisations', titles: titles(group.value, group.part, group.parts), members };
    }),
    ...parts.map((part): List => {
      const members = part.entries.map(({ id }) => id);
      return { slug: `testimonies-${part.part}`, kind: 'testimonies', titles: titles('testimonies', part.part, part.parts), members };
    }),
  ];
}

/** The pages that our generator makes besides the counted ones, by flat names: `act/index.html` is `act-index`. */
function ownSlugs(corpus: Corpus): string[] {
  return sitePages(contentOf(corpus))
    .filter(({ path, id }) => path !== 'testimonies/index.html' && (id === undefined || !/^(testimonies|explainer|coalition)\//.test(path)))
    .map(({ path }) => path.replace(/\.html$/, '').replaceAll('/', '-'))
    .map((slug) => (slug === 'index' ? 'home' : slug));
}

function ownPage(random: Random, tongues: ReadonlyMap<string, Tongue>, i: number): Map<string, Prose> {
  const page = (tongue: Tongue): Prose => ({
    title: heading(random, tongue, 4),
    description: heading(random, tongue, 12) + tongue.stop,
    order: (i + 1) * 10,
    group: '',
    blocks: Array.from({ length: 4 }, () => paragraph(random, tongue, 50)),
  });
  return new Map([...tongues].map(([code, tongue]) => [code, page(tongue)]));
}

/** As much of a campaign as its pages are counted by. */
function contentOf({ testimonies, organisations, explainers }: Corpus): CampaignContent {
  const entries = <T>(map: Map<string, T>) => [...map].map(([id, one]) => ({ id, ...one }));
  const none = { actions: [], deck: [], figures: [], kit: [], letters: [], wins: [], pages: [] };
  const explainer = [...explainers.keys()].map((id) => ({ id, texts: {} }));
  return { ...none, campaign: {}, explainer, testimonies: entries(testimonies), coalition: entries(organisations) } as never;
}
