import type { CampaignContent } from '#src/core/campaign/content.ts';
import { campaignSchema, type Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles, Languages } from '#src/core/checks/campaign-files.ts';
import { checkEntries } from '#src/core/checks/check-entries.ts';
import { checkLocales } from '#src/core/checks/check-locales.ts';
import { checkPlaces } from '#src/core/checks/check-names.ts';
import { checkPages } from '#src/core/checks/check-pages.ts';
import { checkReferences } from '#src/core/checks/check-references.ts';
import { languagesOf } from '#src/core/checks/languages.ts';
import { readJson } from '#src/core/checks/located.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
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
  if (text === undefined) return { content: undefined, problems: [noCampaign()] };
  const located = readJson(CAMPAIGN_FILE, text);
  if (Array.isArray(located)) return { content: undefined, problems: withTheRest(located, files, undefined) };
  const parsed = parseWith(campaignSchema, CAMPAIGN_FILE, located);
  if ('problems' in parsed) return { content: undefined, problems: withTheRest(parsed.problems, files, located.data) };
  const { data: campaign } = parsed;
  const noSource = wrongId('language', campaign.sourceLocale, campaign.locales);
  if (noSource) {
    const problem = { file: CAMPAIGN_FILE, ...located.placeOf(['sourceLocale']), ...noSource };
    return { content: undefined, problems: withTheRest([problem], files, undefined) };
  }
  const read = readContent(files, campaign);
  const content = assemble(campaign, read);
  const { explainer, pages, entries } = read;
  const references = checkReferences(content, files, {
    campaignFile: located,
    pages: { explainer: explainer.references, pages: pages.references },
    actions: entries.actions.entries,
    deck: entries.deck.entries,
    kit: entries.kit.entries,
  });
  return { content: read.problems.length === 0 ? content : undefined, problems: sortProblems([...read.problems, ...references]) };
}

function noCampaign(): Problem {
  const what = 'There is no campaign in this folder.';
  return { file: CAMPAIGN_FILE, line: 1, column: 1, what, fix: 'Run the command in a campaign’s folder, or name it: CAMPAIGN=folder.' };
}

/** Where `campaign.json` itself is broken, its other files are read as far as its languages can be told. */
function withTheRest(problems: Problem[], files: CampaignFiles, data: unknown): Problem[] {
  const languages = languagesOf(data, files);
  return sortProblems([...problems, ...(languages ? readContent(files, languages).problems : [])]);
}

function readContent(files: CampaignFiles, languages: Languages) {
  const locales = checkLocales(files, languages);
  const entries = {
    actions: checkEntries('actions', files, languages),
    coalition: checkEntries('coalition', files, languages),
    deck: checkEntries('deck', files, languages),
    figures: checkEntries('figures', files, languages),
    kit: checkEntries('kit', files, languages),
    testimonies: checkEntries('testimonies', files, languages),
    wins: checkEntries('wins', files, languages),
  };
  const explainer = checkPages('explainer', files, languages);
  const pages = checkPages('pages', files, languages);
  const found = [locales, ...Object.values(entries), explainer, pages].flatMap(({ problems }) => problems);
  return { locales, entries, explainer, pages, problems: [...checkPlaces(files, languages), ...found] };
}

function assemble(campaign: Campaign, { locales, entries, explainer, pages }: ReturnType<typeof readContent>): CampaignContent {
  return {
    campaign,
    locales: locales.locales,
    messages: locales.messages,
    actions: byOrder(entries.actions.entries),
    coalition: entries.coalition.entries.map(({ entry }) => entry),
    deck: byOrder(entries.deck.entries),
    figures: byOrder(entries.figures.entries),
    kit: byOrder(entries.kit.entries),
    testimonies: byOrder(entries.testimonies.entries),
    wins: entries.wins.entries.map(({ entry }) => entry),
    explainer: explainer.pages,
    pages: pages.pages,
  };
}

function byOrder<E extends { order: number; id: string }>(read: { entry: E }[]): E[] {
  return read.map(({ entry }) => entry).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
