import type { CampaignContent } from '#src/core/campaign/content.ts';
import { actionParts } from '#src/core/actions/parts.ts';
import { coalitionGroups, MOST_NAMES, organisationPaths } from '#src/core/coalition/groups.ts';
import { explainerParts } from '#src/core/explainer/parts.ts';
import { picturePages, PICTURES_PATH } from '#src/core/figures/picture-pages.ts';
import { pictureIds } from '#src/core/figures/pictures.ts';
import { letterParts } from '#src/core/letters/parts.ts';
import type { ListPart } from '#src/core/lists/parts.ts';
import type { Facts, FileFacts } from '#src/core/output/facts.ts';
import { plain } from '#src/core/output/plain.ts';
import { pagePath } from '#src/core/site/pages.ts';
import { hasSearch } from '#src/core/site/sections.ts';
import { testimonyParts } from '#src/core/testimonies/parts.ts';
import { winParts, winPlace, WINS_PATH } from '#src/core/wins/parts.ts';

/** The entries of a kind in a language: those that went in, and where something like them came out. */
export interface Census {
  kind: string;
  /** The page that a problem names. */
  file: string;
  wanted: string[];
  found: string[];
}

/** Counts every kind of entry on the built pages of a language, and those that the search finds, given by `found`. */
export function censusOf(content: CampaignContent, code: string, facts: Facts, found: ReadonlySet<string>): Census[] {
  const { coalition, testimonies, explainer, actions, letters, wins } = content;
  const titles = new Map(wins.map(({ id, text }) => [id, text[code]?.title ?? '']));
  const pathsOf = (parts: readonly ListPart<unknown>[]) => parts.map(({ path }) => `${code}/${path}`);
  const won = pathsOf(winParts(content)).flatMap((path) => standing(facts.get(path), 'article', titles));
  return [
    { kind: 'organisations', file: `${code}/coalition/index.html`, wanted: idsOf(coalition), found: described(content, code, facts) },
    ...(coalition.length <= MOST_NAMES ? [listed(content, code, facts)] : []),
    linked('testimonies', idsOf(testimonies), `${code}/testimonies/`, pathsOf(testimonyParts(testimonies)), facts),
    linked('explainer pages', idsOf(explainer), `${code}/explainer/`, pathsOf(explainerParts(content)), facts),
    linked('actions', idsOf(actions), `${code}/act/`, pathsOf(actionParts(content)), facts),
    linked('letters', idsOf(letters), `${code}/act/letters/`, pathsOf(letterParts(content)), facts),
    pages(content, code, facts),
    { kind: 'wins', file: `${code}/${WINS_PATH}`, wanted: idsOf(wins), found: won },
    graphics(content, code, facts),
    drawn(content, code, facts),
    ...(hasSearch(content.campaign) ? [results(content, code, found)] : []),
  ];
}

/** Each organisation is described on one page of its region. */
function described({ coalition }: CampaignContent, code: string, facts: Facts): string[] {
  const names = new Map(coalition.map(({ id, name }) => [id, name]));
  const regions = [...facts].filter(([path]) => path.startsWith(`${code}/coalition/region-`));
  return regions.flatMap(([, page]) => standing(page, 'li', names));
}

/** Where they are few enough, the coalition’s first page lists all their names. */
function listed({ coalition }: CampaignContent, code: string, facts: Facts): Census {
  const file = `${code}/coalition/index.html`;
  const links = (facts.get(file)?.links ?? []).filter(
    ({ path, hash }) => hash !== '' && path !== file && path.startsWith(`${code}/coalition/`),
  );
  return { kind: 'names in the list', file, wanted: placesOf(coalition, code), found: links.map(({ path, hash }) => `${path}#${hash}`) };
}

/** Each entry with a page of its own is linked from a list of such pages. */
function linked(kind: string, wanted: string[], folder: string, lists: string[], facts: Facts): Census {
  const links = lists.flatMap((list) => facts.get(list)?.links ?? []);
  const paths = links.map(({ path }) => path).filter((path) => path.startsWith(folder) && path.endsWith('.html') && !lists.includes(path));
  return { kind, file: lists[0]!, wanted, found: [...new Set(paths.map((path) => path.slice(folder.length, -'.html'.length)))] };
}

function pages(content: CampaignContent, code: string, facts: Facts): Census {
  const wanted = idsOf(content.pages);
  const found = wanted.filter((id) => facts.has(`${code}/${pagePath('pages', id)}`));
  return { kind: 'pages', file: `${code}/index.html`, wanted, found };
}

/** Each graphic of the kit has its place on one of the kit’s pages. */
function graphics({ kit }: CampaignContent, code: string, facts: Facts): Census {
  const wanted = idsOf(kit);
  const own = [...facts].filter(([path]) => path.startsWith(`${code}/kit/`)).flatMap(([, { page }]) => [...(page?.ids ?? [])]);
  const sections = new Set(own.flatMap(([id, { name }]) => (name === 'section' ? id : [])));
  return { kind: 'graphics', file: `${code}/kit.html`, wanted, found: wanted.filter((id) => sections.has(id)) };
}

/** Each picture of the numbers stands on one of their pages. */
function drawn(content: CampaignContent, code: string, facts: Facts): Census {
  const paths = picturePages(content).map(({ path }) => `${code}/${path}`);
  const ids = paths.flatMap((path) => [...(facts.get(path)?.page?.ids ?? [])]);
  const found = ids.flatMap(([id, { name }]) => (name === 'figure' ? id : []));
  return { kind: 'pictures of numbers', file: `${code}/${PICTURES_PATH}`, wanted: pictureIds(content), found };
}

/** Each entry can be found by the search. That results lead to nothing else is looked at link by link. */
function results(content: CampaignContent, code: string, found: ReadonlySet<string>): Census {
  const { coalition, wins, testimonies, explainer, actions, letters } = content;
  const wanted = [
    ...placesOf(coalition, code),
    ...wins.map(({ id }) => `${code}/${winPlace(id, content)}`),
    ...testimonies.map(({ id }) => `${code}/testimonies/${id}.html`),
    ...explainer.map(({ id }) => `${code}/${pagePath('explainer', id)}`),
    ...actions.map(({ id }) => `${code}/act/${id}.html`),
    ...letters.map(({ id }) => `${code}/act/letters/${id}.html`),
  ];
  return { kind: 'search results', file: 'pagefind/pagefind-entry.json', wanted, found: wanted.filter((place) => found.has(place)) };
}

/**
 * The elements of a page that carry an entry’s id and say its name; under another name, or without an id beside others that have one, they
 * stand for entries that nobody wrote.
 */
function standing(file: FileFacts | undefined, element: string, names: ReadonlyMap<string, string>): string[] {
  const own = [...(file?.page?.ids ?? [])].filter(([, { name }]) => name === element);
  const ids = own.map(([id, { text }]) => (text.includes(plain(names.get(id) ?? '')) ? id : `${id}: ${text}`));
  return [...ids, ...Array.from({ length: file?.page?.nameless.get(element) ?? 0 }, () => '?')];
}

function placesOf(coalition: CampaignContent['coalition'], code: string): string[] {
  return [...organisationPaths(coalitionGroups(coalition)).values()].map((path) => `${code}/${path}`);
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id).sort();
}
