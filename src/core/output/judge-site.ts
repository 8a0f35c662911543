import type { CampaignContent } from '#src/core/campaign/content.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';
import { CATALOGUE_PATH } from '#src/core/data/file-paths.ts';
import { feedItems } from '#src/core/feeds/feed-items.ts';
import { feedPaths } from '#src/core/feeds/feed-paths.ts';
import { readTarget } from '#src/core/share/target.ts';
import { SHARE_PATH } from '#src/core/site/pages.ts';
import { textScript } from '#src/core/volunteer/data-script.ts';
import { countEntries, type EntryCount } from './entries/count-entries.ts';
import { wrongEditionPages } from './entries/edition-pages.ts';
import type { Facts, OwnLink } from './facts.ts';
import { checkNames, type OutputEntry } from './files/check-names.ts';
import { wrongCatalogue } from './files/check-catalogue.ts';
import { wrongKeepLists } from './files/check-keep-list.ts';
import { wrongPacked } from './files/check-packed.ts';
import { compareZip, type KitFiles } from './files/check-zip.ts';
import { compareCarried } from './files/check-site-zip.ts';
import { finding } from './finding.ts';
import type { Known } from './known.ts';

/** What the gate says of a built folder. */
export interface OutputResult {
  problems: Problem[];
  counts: EntryCount[];
  /** How many pages there are, and to how many other hosts they lead. */
  pages: number;
  hosts: number;
}

/**
 * Judges a built folder as a whole: what lies in it, what was found in each file, where links lead, whether all entries came through.
 * It knows nothing of how the files were made.
 */
export function judgeSite(content: CampaignContent, known: Known, entries: readonly OutputEntry[], facts: Facts): OutputResult {
  const kit = kitIn(facts);
  const { counts, problems } = countEntries(content, facts);
  const found = [...facts].flatMap(([path, { problems: own, links, archived, carried }]) => [
    ...own,
    ...links.flatMap((link) =>
      isForForm(link, content, known, facts) || known.elsewhere.has(link.path) ? [] : deadLink(path, link, facts),
    ),
    ...(archived ? compareZip(path, archived, kit) : []),
    ...(carried ? compareCarried(path, carried, facts) : []),
  ]);
  const pages = [...facts.values()].flatMap(({ page }) => page ?? []);
  return {
    problems: sortProblems([
      ...checkNames(entries, known),
      ...found,
      ...problems,
      ...strayParts(facts),
      ...wrongLists(content, known, facts),
      ...wrongKeepLists(content, facts),
      ...wrongPacked(facts),
      ...wrongEditionPages(content, facts),
      ...wrongCatalogue(CATALOGUE_PATH, facts, known.elsewhere),
    ]),
    counts,
    pages: pages.length,
    hosts: new Set(pages.flatMap(({ hosts }) => [...hosts])).size,
  };
}

function kitIn(facts: Facts): KitFiles {
  const files = [...facts].flatMap(([path, { digest }]) => (digest === undefined || !path.startsWith('kit/') ? [] : [{ path, digest }]));
  return new Map(files.map((file) => [file.path.slice(file.path.lastIndexOf('/') + 1), file]));
}

function deadLink(file: string, { path, hash, picture, ...spot }: OwnLink, facts: Facts): Problem[] {
  const target = facts.get(path);
  if (!target) return [finding(file, ['output.dead-link', { path }], spot)];
  if (picture && !/\.(png|jpe?g|webp|avif|gif|svg)$/.test(path)) return [finding(file, ['output.no-picture', { path }], spot)];
  // The top of a page is a place on all of them.
  return hash === '' || hash.toLowerCase() === 'top' || target.page?.ids.has(hash)
    ? []
    : [finding(file, ['output.dead-anchor', { path, id: hash }], spot)];
}

/** Behind the address of a form stands what its script opens: an organisation to be corrected, or a text to be translated. */
function isForForm({ path, hash }: OwnLink, { coalition }: CampaignContent, { pages }: Known, facts: Facts): boolean {
  if (pages.get(path)?.kind !== 'form') return false;
  const [code] = path.split('/');
  if (path === `${code}/${SHARE_PATH}`) return facts.has(`${code}/${readTarget(hash)?.path}`);
  return coalition.some(({ id }) => id === hash) || facts.has(textScript(path.split('/')[0]!, hash));
}

/** Every part of the search index is asked for by another, and every part that is asked for is there. */
function strayParts(facts: Facts): Problem[] {
  const asking = [...facts].flatMap(([file, { parts = [] }]) => parts.map((path) => ({ file, path })));
  const asked = new Set(asking.map(({ path }) => path));
  const strays = [...facts.keys()].filter((path) => /\.pf_(meta|index|filter|fragment)$/.test(path) && !asked.has(path));
  const lost = asking.filter(({ path }) => !facts.has(path));
  return [
    ...strays.map((path) => finding(path, ['output.stranger'])),
    ...lost.map(({ file, path }) => finding(file, ['output.dead-link', { path }])),
  ];
}

/** The map of the site names every page, each feed the newest entries of its kind: each once, and nothing else. */
function wrongLists(content: CampaignContent, { pages, elsewhere }: Known, facts: Facts): Problem[] {
  const mapped = [...pages].flatMap(([path, { alternates }]) => (alternates.size > 0 ? path : []));
  const feeds = feedPaths(content).filter(({ path }) => !elsewhere.has(path));
  const news = feeds.flatMap(({ path, code, kind }) => {
    const told = feedItems(content, code, kind).map((item) => `${code}/${item.path}`);
    return wrongList(path, told, facts);
  });
  return [...wrongList('sitemap.xml', mapped, facts), ...news];
}

function wrongList(file: string, wanted: readonly string[], facts: Facts): Problem[] {
  const listed = facts.get(file)?.listed ?? [];
  const surplus = listed.filter((path, i) => !wanted.includes(path) || listed.indexOf(path) < i);
  const lost = wanted.filter((path) => !listed.includes(path));
  return [
    ...lost.map((entry) => finding(file, ['output.entry-lost', { entry }])),
    ...surplus.map((entry) => finding(file, ['output.entry-surplus', { entry }])),
  ];
}
