import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { checkCampaignFile } from '#src/core/checks/check-campaign-file.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import { checkShownDonations } from '#src/core/checks/check-donations.ts';
import { checkConversations } from '#src/core/checks/check-conversations.ts';
import { checkForm } from '#src/core/checks/check-forms.ts';
import { checkGraphic } from '#src/core/checks/check-graphics.ts';
import { wrongImage, wrongLink, type Targets } from '#src/core/checks/check-links.ts';
import type { PageReferences } from '#src/core/checks/check-pages.ts';
import { checkOpenNames } from '#src/core/checks/check-open-names.ts';
import { checkPosts } from '#src/core/checks/check-posts.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import type { Known } from '#src/core/checks/known.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Reference } from '#src/core/checks/mdx-file.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { pagePath } from '#src/core/site/pages.ts';

/** What is read of a campaign besides its content: the parts that refer to others, with their places. */
export interface Referring {
  explainer: { references: PageReferences[] };
  pages: { references: PageReferences[] };
  actions: ReadEntry<'actions'>[];
  deck: ReadEntry<'deck'>[];
  kit: ReadEntry<'kit'>[];
}

/** Every reference of the files to each other must lead somewhere: links and pictures of pages, ids in pages, actions, slides and graphics. */
export function checkReferences(content: CampaignContent, files: CampaignFiles, known: Known, referring: Referring): Problem[] {
  const targets: Targets = {
    locales: content.campaign.locales,
    pages: known.pages,
    publicPaths: files.publicPaths,
    anchors: anchorsIn(referring),
  };
  return [
    ...(['explainer', 'pages'] as const).flatMap((kind) =>
      referring[kind].references.flatMap((page) => checkPage(kind, page, known, targets)),
    ),
    ...referring.actions.flatMap((action) => checkButton(action, known)),
    ...checkConversations(referring.actions, known),
    ...referring.deck.flatMap((slide) => checkSlide(slide, known)),
    ...referring.kit.flatMap((graphic) => checkGraphic(graphic, content)),
  ];
}

/** What `campaign.json` refers to, and what refers to it, must be there: contacts, colourways, and the networks' limits for posts. */
export function checkCampaignReferences(
  content: CampaignContent,
  files: CampaignFiles,
  known: Known,
  referring: Referring & { campaignFile: Located },
): Problem[] {
  return [
    ...checkCampaignFile(referring.campaignFile, content.campaign, known, files),
    ...referring.actions.flatMap((action) => [...checkContact(action, content), ...checkForm(action, content)]),
    ...checkShownDonations(referring.campaignFile, content, referring.actions, known),
    ...checkPosts(content, files),
    ...checkOpenNames(content, files),
  ];
}

function anchorsIn(referring: Referring): Targets['anchors'] {
  const kinds = ['explainer', 'pages'] as const;
  return new Map(
    kinds.flatMap((kind) =>
      referring[kind].references.map(({ locale, id, anchors }) => [`${locale}/${pagePath(kind, id)}`, anchors] as const),
    ),
  );
}

function checkPage(kind: PageKind, page: PageReferences, known: Known, targets: Targets): Problem[] {
  const from = `${page.locale}/${pagePath(kind, page.id)}`;
  return page.references.flatMap((reference) => {
    const said = wrongReference(reference, from, known, targets);
    return said ? [{ file: page.path, line: reference.line, column: reference.column, ...said }] : [];
  });
}

function wrongReference({ kind, target }: Reference, from: string, known: Known, targets: Targets): Said | undefined {
  switch (kind) {
    case 'link':
      return wrongLink(target, from, targets);
    case 'image':
      return wrongImage(target, from, targets);
    case 'Testimony':
      return wrongId('refs.no-testimony', target, known.ids.testimonies);
    case 'Figure':
      return wrongId('refs.no-number', target, known.numbers);
    case 'Chart':
      return wrongId('refs.no-chart', target, known.charts);
  }
}

function checkButton({ path, located, entry }: ReadEntry<'actions'>, known: Known): Problem[] {
  const page = entry.button && wrongId('refs.no-page', entry.button.page, known.pages);
  return page ? [{ file: path, ...placeOf(located, ['button', 'page']), ...page }] : [];
}

function checkContact({ path, located, entry }: ReadEntry<'actions'>, { campaign }: CampaignContent): Problem[] {
  const contact = entry.contact && wrongId('refs.no-contact', entry.contact, Object.keys(campaign.contacts));
  return contact ? [{ file: path, ...placeOf(located, ['contact']), ...contact }] : [];
}

function checkSlide({ path, located, entry }: ReadEntry<'deck'>, known: Known): Problem[] {
  const figure = entry.figure && wrongId('refs.no-number', entry.figure, known.numbers);
  const testimony = entry.testimony && wrongId('refs.no-testimony', entry.testimony, known.ids.testimonies);
  return [
    ...(figure ? [{ file: path, ...placeOf(located, ['figure']), ...figure }] : []),
    ...(testimony ? [{ file: path, ...placeOf(located, ['testimony']), ...testimony }] : []),
  ];
}
