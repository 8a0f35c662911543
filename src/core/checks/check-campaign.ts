import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles, Languages } from '#src/core/checks/campaign-files.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { byOrder } from '#src/core/campaign/order.ts';
import { entriesOf } from '#src/core/checks/check-entries.ts';
import { checkKeys } from '#src/core/checks/keys/check-keys.ts';
import { checkLocales } from '#src/core/checks/check-locales.ts';
import { checkPlaces } from '#src/core/checks/check-names.ts';
import { checkPages } from '#src/core/checks/check-pages.ts';
import { checkCampaignReferences, checkReferences } from '#src/core/checks/check-references.ts';
import { checkTheme } from '#src/core/checks/check-theme.ts';
import { knownIn } from '#src/core/checks/known.ts';
import { CAMPAIGN_FILE, languagesOf } from '#src/core/checks/languages.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import { otherVersion } from '#src/core/migrations/version.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';

/** A campaign's content where it is sound enough to be read, and all its problems, in order. */
export interface CheckedCampaign {
  content: CampaignContent | undefined;
  problems: Problem[];
  /** True where it is written for another version of the content: that is its one problem, as nothing else of it can be judged. */
  isOfOtherVersion?: true;
}

/** Holds the files of a campaign, each of them decided, against each other: all problems of all files at once. */
export function checkCampaign(files: CampaignFiles): CheckedCampaign {
  const file = files.decided.get(CAMPAIGN_FILE);
  if (!file) return { content: undefined, problems: [noCampaign()] };
  const other = file.located && otherVersion(file.located);
  if (other) return { content: undefined, problems: [other], isOfOtherVersion: true };
  const own = [...files.decided.values()].flatMap(({ problems }) => problems);
  const languages = languagesOf(files.decided);
  if (!languages) return { content: undefined, problems: sortProblems([...own, ...wrongSource(file)]) };
  const read = readContent(files, languages);
  const found = [...own, ...wrongSource(file), ...read.problems];
  // Where campaign.json itself is broken, the others are held against each other as far as its languages can be told.
  const campaign = (file.value ?? languages) as Campaign;
  const content = assemble(files.mark ? { ...campaign, mark: files.mark } : campaign, read);
  const known = knownIn(content, files);
  const references = checkReferences(content, files, known, read);
  const named =
    file.value === undefined || !file.located
      ? []
      : checkCampaignReferences(content, files, known, { campaignFile: file.located, ...read });
  const problems = sortProblems([...found, ...references, ...named, ...checkKeys(files).problems, ...checkTheme(files).problems]);
  return { content: problems.length === 0 ? content : undefined, problems };
}

function wrongSource({ value, located }: Decided): Problem[] {
  if (value === undefined || !located) return [];
  const { sourceLocale, locales } = value as Campaign;
  const said = wrongId('refs.no-language', sourceLocale, locales);
  return said ? [{ file: CAMPAIGN_FILE, ...placeOf(located, ['sourceLocale']), ...said }] : [];
}

function noCampaign(): Problem {
  return { file: CAMPAIGN_FILE, line: 1, column: 1, what: ['campaign.none'], fix: ['campaign.none-fix'] };
}

function readContent(files: CampaignFiles, languages: Languages) {
  const { locales, messages, problems } = checkLocales(files, languages);
  const [explainer, pages] = [checkPages('explainer', files, languages), checkPages('pages', files, languages)];
  return {
    locales,
    messages,
    actions: entriesOf('actions', files),
    coalition: entriesOf('coalition', files),
    deck: entriesOf('deck', files),
    figures: entriesOf('figures', files),
    kit: entriesOf('kit', files),
    letters: entriesOf('letters', files),
    testimonies: entriesOf('testimonies', files),
    wins: entriesOf('wins', files),
    explainer,
    pages,
    problems: [...checkPlaces(files, languages), ...problems, ...explainer.problems, ...pages.problems],
  };
}

function assemble(campaign: Campaign, read: ReturnType<typeof readContent>): CampaignContent {
  return {
    campaign,
    locales: read.locales,
    messages: read.messages,
    actions: byOrder(valuesOf(read.actions)),
    coalition: valuesOf(read.coalition),
    deck: byOrder(valuesOf(read.deck)),
    figures: byOrder(valuesOf(read.figures)),
    kit: byOrder(valuesOf(read.kit)),
    letters: byOrder(valuesOf(read.letters)),
    testimonies: byOrder(valuesOf(read.testimonies)),
    wins: valuesOf(read.wins),
    explainer: read.explainer.pages,
    pages: read.pages.pages,
  };
}

function valuesOf<E>(read: readonly { entry: E }[]): E[] {
  return read.map(({ entry }) => entry);
}
