import type { CampaignContent } from '#src/core/campaign/content.ts';
import { campaignSchema } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { checkEntries } from '#src/core/checks/check-entries.ts';
import { checkLocales } from '#src/core/checks/check-locales.ts';
import { checkPages } from '#src/core/checks/check-pages.ts';
import { checkReferences } from '#src/core/checks/check-references.ts';
import { readJson, type Located } from '#src/core/checks/located.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';

const CAMPAIGN_FILE = 'content/campaign.json';

/** A campaign's content where it is sound enough to be read, and all its problems, in order. */
export interface CheckedCampaign {
  content: CampaignContent | undefined;
  problems: Problem[];
}

/** Reads and checks a whole campaign: all problems of all files at once. */
export function checkCampaign(files: CampaignFiles): CheckedCampaign {
  const text = files.texts.get(CAMPAIGN_FILE);
  if (text === undefined) {
    const what = 'There is no campaign in this folder.';
    return {
      content: undefined,
      problems: [
        { file: CAMPAIGN_FILE, line: 1, column: 1, what, fix: 'Run the command in a campaign’s folder, or name it: CAMPAIGN=folder.' },
      ],
    };
  }
  const located = readJson(CAMPAIGN_FILE, text);
  if (Array.isArray(located)) return { content: undefined, problems: located };
  const parsed = parseWith(campaignSchema, CAMPAIGN_FILE, located);
  if ('problems' in parsed) return { content: undefined, problems: sortProblems(parsed.problems) };
  return checkContent(files, located, parsed.data);
}

function checkContent(files: CampaignFiles, campaignFile: Located, campaign: CampaignContent['campaign']): CheckedCampaign {
  const locales = checkLocales(files, campaign);
  const read = {
    actions: checkEntries('actions', files, campaign),
    coalition: checkEntries('coalition', files, campaign),
    deck: checkEntries('deck', files, campaign),
    figures: checkEntries('figures', files, campaign),
    kit: checkEntries('kit', files, campaign),
    testimonies: checkEntries('testimonies', files, campaign),
    wins: checkEntries('wins', files, campaign),
  };
  const explainer = checkPages('explainer', files, campaign);
  const pages = checkPages('pages', files, campaign);
  const found = [locales, ...Object.values(read), explainer, pages].flatMap(({ problems }) => problems);
  const content: CampaignContent = {
    campaign,
    locales: locales.locales,
    messages: locales.messages,
    actions: byOrder(read.actions.entries),
    coalition: read.coalition.entries.map(({ entry }) => entry),
    deck: byOrder(read.deck.entries),
    figures: byOrder(read.figures.entries),
    kit: byOrder(read.kit.entries),
    testimonies: byOrder(read.testimonies.entries),
    wins: read.wins.entries.map(({ entry }) => entry),
    explainer: explainer.pages,
    pages: pages.pages,
  };
  const references = checkReferences(
    content,
    files,
    campaignFile,
    { explainer: explainer.references, pages: pages.references },
    { actions: read.actions.entries, deck: read.deck.entries },
  );
  const problems = sortProblems([...found, ...references]);
  return { content: found.length === 0 ? content : undefined, problems };
}

function byOrder<E extends { order: number; id: string }>(read: { entry: E }[]): E[] {
  return read.map(({ entry }) => entry).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
