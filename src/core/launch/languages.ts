import type { TextReport, TranslationReport } from '#src/core/translation/report.ts';
import { sumOf } from '#src/core/translation/tally.ts';
import { foundAt, type Check, type Finding, type Spot } from './finding.ts';
import { localesOf, type LaunchCampaign } from './launch-campaign.ts';

/** What translations have to be before readers meet them: read by a person, whole, current, and cared for. */
export function languageChecks(launch: LaunchCampaign, report: TranslationReport): Check[] {
  const hasTranslations = Object.keys(report).length > 0;
  return [
    { id: 'reviewed', findings: hasTranslations ? unread(launch) : undefined },
    { id: 'complete', findings: hasTranslations ? counted(report, 'missing', 'launch.missing', 'launch.missing-fix') : undefined },
    { id: 'current', findings: hasTranslations ? counted(report, 'outdated', 'launch.outdated', 'launch.outdated-fix') : undefined },
    { id: 'owners', findings: localesOf(launch).length > 0 ? withoutOwners(launch) : undefined },
    { id: 'guides', findings: hasTranslations ? withoutGuide(launch) : undefined },
  ];
}

function unread(launch: LaunchCampaign): Finding[] {
  const { sourceLocale } = launch.campaign ?? {};
  const open = localesOf(launch).filter(({ code, locale }) => code !== sourceLocale && /^(new|machine)$/.test(locale.review.state));
  return foundAt('stop', open.map(spotOf(launch, 'review', 'state')), 'launch.unread', ['launch.unread-fix']);
}

/** How many texts of each language are in a state, of how many. */
function counted(
  report: TranslationReport,
  state: 'missing' | 'outdated',
  what: 'launch.missing' | 'launch.outdated',
  fix: 'launch.missing-fix' | 'launch.outdated-fix',
): Finding[] {
  const open = Object.entries(report).filter(([, texts]) => sumOf(texts)[state] > 0);
  const spots = open.map(([code, texts]) => ({ file: `locales/${code}/`, text: share(texts, state) }));
  const number = open.reduce((sum, [, texts]) => sum + sumOf(texts)[state], 0);
  return foundAt('mend', spots, what, [fix]).map((finding) => ({ ...finding, what: [what, { number }] }));
}

function share(texts: readonly TextReport[], state: 'missing' | 'outdated'): string {
  const { total, ...counts } = sumOf(texts);
  return `${counts[state]} / ${total}`;
}

function withoutOwners(launch: LaunchCampaign): Finding[] {
  const open = localesOf(launch).filter(({ locale }) => locale.owners.length === 0);
  return foundAt('mend', open.map(spotOf(launch, 'owners')), 'launch.no-owners', ['launch.no-owners-fix']);
}

function withoutGuide(launch: LaunchCampaign): Finding[] {
  const { campaign, files } = launch;
  const open = localesOf(launch).filter(({ code }) => code !== campaign!.sourceLocale && !files.decided.has(`locales/${code}/GUIDE.md`));
  const spots = open.map(({ code, locale }): Spot => ({ file: `locales/${code}/GUIDE.md`, text: locale.name }));
  return foundAt('note', spots, 'launch.no-guide', ['launch.no-guide-fix']);
}

/** The place of a field of a language’s file, with the language’s own name. */
function spotOf({ files }: LaunchCampaign, ...path: string[]) {
  return ({ file, locale }: ReturnType<typeof localesOf>[number]): Spot => {
    const place = files.decided.get(file)?.located?.places.get(path.join('\u0000'));
    return { file, ...place, text: locale.name };
  };
}
