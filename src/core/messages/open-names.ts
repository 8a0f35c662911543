// Names of what a campaign may name itself: the types of messages know only those that come with the generator, and the check asks for the others.
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Translate } from '#src/core/messages/translator.ts';

/** What a group of explainer pages is called. */
export function groupName(t: Translate, group: string): string {
  return t(`site:explainer.groups.${group}` as 'site:explainer.title');
}

/** What a piece of advocacy was about. */
export function issueName(t: Translate, issue: string): string {
  return t(`win.issue.${issue}` as 'win.issue.privacy');
}

/** What a field of work is called. */
export function focusName(t: Translate, focus: string): string {
  return t(`coalition.focus.${focus}` as 'coalition.focus.research');
}

/** What a campaign may name itself. */
export type OpenKind = keyof typeof PLACES;

/** Where the names of each stand: the file of messages, and the group in it. */
const PLACES = {
  group: ['site', 'explainer.groups'],
  issue: ['ui', 'win.issue'],
  focus: ['ui', 'coalition.focus'],
} as const;

/** True for a message that names something of a campaign’s own, by its file and its key. */
export function isOpenName(file: string, key: string): boolean {
  return Object.values(PLACES).some(([name, group]) => name === file && key.startsWith(`${group}.`));
}

type Named = { campaign: Pick<CampaignContent['campaign'], 'sourceLocale'> } & Pick<CampaignContent, 'messages'>;

/** The codes of groups, issues or fields of work that have a name in a campaign’s own language. */
export function namedIn({ campaign, messages }: Named, what: OpenKind): string[] {
  const [file, path] = PLACES[what];
  const own = messages[campaign.sourceLocale] ?? Object.values(messages)[0] ?? {};
  const names = path.split('.').reduce<unknown>((group, step) => (group as Record<string, unknown> | undefined)?.[step], own[file]);
  return Object.keys((names as object | undefined) ?? {});
}

/** Where a missing name belongs, as the check says it. */
export function placeOfName(what: OpenKind, sourceLocale: string): { file: string; group: string } {
  const [file, group] = PLACES[what];
  return { file: `locales/${sourceLocale}/${file}.json`, group };
}
