import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { checkCampaignFile } from '#src/core/checks/check-campaign-file.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import { checkGraphic } from '#src/core/checks/check-graphics.ts';
import { wrongImage, wrongLink, type Targets } from '#src/core/checks/check-links.ts';
import type { PageReferences } from '#src/core/checks/check-pages.ts';
import { checkPosts } from '#src/core/checks/check-posts.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { knownIn, type Known } from '#src/core/checks/known.ts';
import type { Located } from '#src/core/checks/located.ts';
import type { Reference } from '#src/core/checks/mdx-file.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { pagePath } from '#src/core/site/pages.ts';

/** What is read of a campaign besides its content: the parts that refer to others, with their places. */
export interface Referring {
  campaignFile: Located;
  pages: Record<PageKind, PageReferences[]>;
  actions: ReadEntry<'actions'>[];
  deck: ReadEntry<'deck'>[];
  kit: ReadEntry<'kit'>[];
}

/** Every reference must lead somewhere: links and pictures of pages, ids in `campaign.json`, in actions, slides and graphics, and posts to their networks. */
export function checkReferences(content: CampaignContent, files: CampaignFiles, referring: Referring): Problem[] {
  const known = knownIn(content, files);
  const targets: Targets = { locales: content.campaign.locales, pages: known.pages, publicPaths: files.publicPaths };
  return [
    ...(['explainer', 'pages'] as const).flatMap((kind) => referring.pages[kind].flatMap((page) => checkPage(kind, page, known, targets))),
    ...checkCampaignFile(referring.campaignFile, content.campaign, known, files),
    ...referring.actions.flatMap((action) => checkAction(action, content, known)),
    ...referring.deck.flatMap((slide) => checkSlide(slide, known)),
    ...referring.kit.flatMap((graphic) => checkGraphic(graphic, content)),
    ...checkPosts(content, files),
  ];
}

function checkPage(kind: PageKind, page: PageReferences, known: Known, targets: Targets): Problem[] {
  const from = `${page.locale}/${pagePath(kind, page.id)}`;
  return page.references.flatMap((reference) => {
    const said = wrongReference(reference, from, known, targets);
    return said ? [{ file: page.path, line: reference.line, column: reference.column, ...said }] : [];
  });
}

function wrongReference(
  { kind, target }: Reference,
  from: string,
  known: Known,
  targets: Targets,
): Pick<Problem, 'what' | 'fix'> | undefined {
  switch (kind) {
    case 'link':
      return wrongLink(target, from, targets);
    case 'image':
      return wrongImage(target, from, targets);
    case 'Testimony':
      return wrongId('testimony', target, known.ids.testimonies);
    case 'Figure':
      return wrongId('number', target, known.numbers);
    case 'Chart':
      return wrongId('chart', target, known.charts);
  }
}

function checkAction({ path, located, entry }: ReadEntry<'actions'>, { campaign }: CampaignContent, known: Known): Problem[] {
  const page = entry.button && wrongId('page', entry.button.page, known.pages);
  const contact = entry.contact && wrongId('contact', entry.contact, Object.keys(campaign.contacts));
  return [
    ...(page ? [{ file: path, ...located.placeOf(['button', 'page']), ...page }] : []),
    ...(contact ? [{ file: path, ...located.placeOf(['contact']), ...contact }] : []),
  ];
}

function checkSlide({ path, located, entry }: ReadEntry<'deck'>, known: Known): Problem[] {
  const figure = entry.figure && wrongId('number', entry.figure, known.numbers);
  const testimony = entry.testimony && wrongId('testimony', entry.testimony, known.ids.testimonies);
  return [
    ...(figure ? [{ file: path, ...located.placeOf(['figure']), ...figure }] : []),
    ...(testimony ? [{ file: path, ...located.placeOf(['testimony']), ...testimony }] : []),
  ];
}
