import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import type { PageReferences } from '#src/core/checks/check-pages.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import type { Located } from '#src/core/checks/located.ts';
import type { Reference } from '#src/core/checks/mdx-file.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { pagePath, sitePages } from '#src/core/site/pages.ts';

/** What can be referred to: ids by kind, and the pages of the site. */
interface Known {
  content: CampaignContent;
  pages: string[];
  files: CampaignFiles;
}

/** Every reference must lead somewhere: links and pictures of pages, ids in `campaign.json`, in actions and in slides. */
export function checkReferences(
  content: CampaignContent,
  files: CampaignFiles,
  campaignFile: Located,
  pages: Record<PageKind, PageReferences[]>,
  entries: { actions: ReadEntry<'actions'>[]; deck: ReadEntry<'deck'>[] },
): Problem[] {
  const known: Known = { content, files, pages: sitePages(content).map(({ path }) => path) };
  return [
    ...(Object.keys(pages) as PageKind[]).flatMap((kind) => pages[kind].flatMap((page) => checkPage(kind, page, known))),
    ...checkCampaignFile(campaignFile, known),
    ...entries.actions.flatMap((action) => checkAction(action, known)),
    ...entries.deck.flatMap((slide) => checkSlide(slide, known)),
  ];
}

function checkPage(kind: PageKind, page: PageReferences, known: Known): Problem[] {
  const here = pagePath(kind, page.id);
  return page.references.flatMap((reference) => {
    const said = wrongReference(reference, here, known);
    return said ? [{ file: page.path, line: reference.line, column: reference.column, ...said }] : [];
  });
}

function wrongReference({ kind, target }: Reference, here: string, known: Known): Pick<Problem, 'what' | 'fix'> | undefined {
  switch (kind) {
    case 'link':
      return wrongLink(target, here, known);
    case 'image':
      return wrongImage(target, here, known);
    case 'Testimony':
      return wrongId(
        'testimony',
        target,
        known.content.testimonies.map(({ id }) => id),
      );
    case 'Figure':
      return wrongId(
        'number',
        target,
        known.content.figures.filter((figure) => figure.kind === 'number').map(({ id }) => id),
      );
    case 'Chart':
      return wrongId(
        'chart',
        target,
        known.content.figures.filter((figure) => figure.kind !== 'number').map(({ id }) => id),
      );
  }
}

function wrongId(what: string, id: string, known: string[]): Pick<Problem, 'what' | 'fix'> | undefined {
  return known.includes(id) ? undefined : { what: `There is no ${what} “${id}”.`, fix: suggest(id, known) };
}

function wrongLink(target: string, here: string, known: Known): Pick<Problem, 'what' | 'fix'> | undefined {
  if (/^(https?:\/\/|mailto:|tel:)/.test(target)) return undefined;
  if (target.startsWith('#')) return undefined;
  if (/^([a-z][a-z\d+.-]*:|\/)/i.test(target)) {
    return {
      what: `The link “${target}” would not work everywhere.`,
      fix: 'Link pages of the site by their relative address, such as ../act/index.html, and others with https://.',
    };
  }
  const path = resolve(here, target.split('#')[0]!);
  return known.pages.includes(path) || isPublic(known, target, here)
    ? undefined
    : {
        what: `The link “${target}” leads nowhere.`,
        fix: suggest(
          path,
          known.pages.filter((page) => page.split('/')[0] === path.split('/')[0]),
        ),
      };
}

function wrongImage(target: string, here: string, known: Known): Pick<Problem, 'what' | 'fix'> | undefined {
  if (/^https?:/.test(target))
    return {
      what: 'A picture from another site would tell that site who reads this page.',
      fix: 'Put the picture into public/ and refer to it there.',
    };
  return isPublic(known, target, here)
    ? undefined
    : {
        what: `The picture “${target}” is not there.`,
        fix: 'Put the file into public/, and write its address relative to the published page, such as ../../pictures/map.svg.',
      };
}

/** Files of public/ lie beside the language folders, so that they are one step above them. */
function isPublic(known: Known, target: string, here: string): boolean {
  return known.files.publicPaths.has(resolve(`locale/${here}`, target));
}

function resolve(from: string, target: string): string {
  return decodeURI(new URL(target, `site:/${from}`).pathname.slice(1));
}

function checkCampaignFile(file: Located, { content }: Known): Problem[] {
  const { campaign } = content;
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
  const check = (path: PropertyKey[], what: string, id: string | undefined, known: string[]): Problem[] => {
    const said = id === undefined ? undefined : wrongId(what, id, known);
    return said ? [{ file: 'content/campaign.json', ...file.placeOf(path), ...said }] : [];
  };
  const each = (path: string[], what: string, list: string[], known: string[]) =>
    list.flatMap((id, i) => check([...path, i], what, id, known));
  const { home } = campaign;
  return [
    ...each(['asks'], 'action', campaign.asks, ids(content.actions)),
    ...each(['home', 'figures'], 'number', home.figures, ids(content.figures.filter(({ kind }) => kind === 'number'))),
    ...each(['home', 'testimonies'], 'testimony', home.testimonies, ids(content.testimonies)),
    ...each(['home', 'wins'], 'win', home.wins, ids(content.wins)),
    ...check(['home', 'chart'], 'chart', home.chart, ids(content.figures.filter(({ kind }) => kind === 'series'))),
    ...check(['home', 'numbers'], 'page', home.numbers, ids(content.explainer)),
    ...check(['home', 'graphic'], 'graphic', home.graphic, ids(content.kit)),
    ...check(['sourceLocale'], 'language', campaign.sourceLocale, campaign.locales),
    ...Object.entries(campaign.contacts).flatMap(([name, contact]) =>
      check(['contacts', name, 'key'], 'key', contact?.key, Object.keys(campaign.keys)),
    ),
  ];
}

function checkAction({ path, located, entry }: ReadEntry<'actions'>, known: Known): Problem[] {
  const { contacts } = known.content.campaign;
  const page = entry.button && wrongId('page', entry.button.page, known.pages);
  const contact = entry.contact && wrongId('contact', entry.contact, Object.keys(contacts));
  return [
    ...(page ? [{ file: path, ...located.placeOf(['button', 'page']), ...page }] : []),
    ...(contact ? [{ file: path, ...located.placeOf(['contact']), ...contact }] : []),
  ];
}

function checkSlide({ path, located, entry }: ReadEntry<'deck'>, { content }: Known): Problem[] {
  const figure =
    entry.figure &&
    wrongId(
      'number',
      entry.figure,
      content.figures.filter(({ kind }) => kind === 'number').map(({ id }) => id),
    );
  const testimony =
    entry.testimony &&
    wrongId(
      'testimony',
      entry.testimony,
      content.testimonies.map(({ id }) => id),
    );
  return [
    ...(figure ? [{ file: path, ...located.placeOf(['figure']), ...figure }] : []),
    ...(testimony ? [{ file: path, ...located.placeOf(['testimony']), ...testimony }] : []),
  ];
}
