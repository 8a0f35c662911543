import type { TranslationReport } from '#src/core/translation/report.ts';
import type { BuiltFacts } from './built-facts.ts';
import { contentChecks } from './content.ts';
import { AREAS, type Area, type Check, type Severity, SEVERITIES } from './finding.ts';
import { graphicChecks, type ScriptFontStates } from './graphics.ts';
import { languageChecks } from './languages.ts';
import type { LaunchCampaign } from './launch-campaign.ts';
import { linkChecks, type AskedLink } from './links.ts';
import { liveChecks, type LiveFacts } from './live.ts';
import { peopleChecks } from './people.ts';
import { securityChecks } from './security.ts';
import { siteChecks } from './site.ts';

/** Everything that is looked at before a launch. */
export interface LaunchFacts {
  launch: LaunchCampaign;
  report: TranslationReport;
  fonts: ScriptFontStates;
  /** Not there where no site was built. */
  built: BuiltFacts | undefined;
  /** Not there where nobody asked for them. */
  links?: readonly AskedLink[] | undefined;
  live?: LiveFacts | undefined;
}

/** The questions of an area, and how many of those that concern the campaign are passed. */
export interface JudgedArea {
  area: Area;
  passed: number;
  applicable: number;
  checks: readonly Check[];
}

/** How a campaign stands before its launch. */
export interface LaunchReport {
  name: string;
  isReady: boolean;
  passed: number;
  applicable: number;
  counts: Readonly<Record<Severity, number>>;
  areas: readonly JudgedArea[];
}

/** Judges a campaign before its launch. Links and the live site are only there where they were asked for. */
export function judgeLaunch({ launch, report, fonts, built, links, live }: LaunchFacts): LaunchReport {
  const checks: Record<Area, Check[]> = {
    content: contentChecks(launch),
    security: securityChecks(launch, built),
    languages: languageChecks(launch, report),
    people: peopleChecks(launch),
    graphics: graphicChecks(launch, fonts, built),
    site: siteChecks(built),
    links: linkChecks(links),
    live: liveChecks(live, launch.campaign, launch.files.today ?? ''),
  };
  const areas = AREAS.map((area) => judged(area, checks[area])).filter(({ checks: own }) => own.length > 0);
  const all = areas.flatMap(({ checks: own }) => own.flatMap(({ findings = [] }) => findings));
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
  const sum = (of: 'passed' | 'applicable') => areas.reduce((whole, area) => whole + area[of], 0);
  return {
    name: launch.campaign?.name ?? '',
    isReady: counts.stop === 0,
    passed: sum('passed'),
    applicable: sum('applicable'),
    counts,
    areas,
  };
}

function judged(area: Area, checks: readonly Check[]): JudgedArea {
  const applicable = checks.filter(({ findings }) => findings !== undefined);
  return { area, checks, applicable: applicable.length, passed: applicable.filter(isPassed).length };
}

/** What is only worth knowing takes nothing away. */
export function isPassed({ findings = [] }: Check): boolean {
  return findings.every(({ severity }) => severity === 'note');
}
