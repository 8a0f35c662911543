import { visible } from '#src/core/checks/text/visible.ts';
import { directionOf, type Tell } from '#src/core/checks/words.ts';
import { SEVERITIES, type Finding, type Severity, type Spot } from './finding.ts';
import { isPassed, type JudgedArea, type LaunchReport } from './judge-launch.ts';
import { widthOf } from '#src/core/checks/print/excerpt.ts';
import { padded, wrapped } from './terminal-text.ts';

/** A terminal’s usual width. */
const WIDTH = 80;
/** So many places of a finding are named; programs get all. */
const MOST_SPOTS = 4;

/** A report for a terminal, in the language of `tell`: each area with its score, and what is to be done in it, the heaviest first. */
export function printLaunch(report: LaunchReport, tell: Tell, language: string, wasAsked: { links: boolean; live: boolean }): string {
  const labels = new Map(SEVERITIES.map((severity) => [severity, tell([`launch.label-${severity}`])]));
  const indent = Math.max(...[...labels.values()].map(widthOf)) + 4;
  const { passed, applicable, counts, isReady } = report;
  const open = [...(wasAsked.links ? [] : ['--links']), ...(wasAsked.live ? [] : ['--live'])].join(', ');
  const end = [
    tell(['launch.passed', { passed, applicable }]),
    tell([isReady ? 'launch.ready' : 'launch.not-ready']),
    tell(['launch.counts', counts]),
    ...(open === '' ? [] : [tell(['launch.not-asked', { open }])]),
  ];
  return [
    [...wrapped(tell(['launch.title', { name: report.name }]), WIDTH)].join('\n'),
    ...report.areas.map((area) => printArea(area, { tell, labels, indent, isolated: isolatedIn(language) })),
    end.flatMap((line) => wrapped(line, WIDTH)).join('\n'),
  ].join('\n\n');
}

interface Style {
  tell: Tell;
  labels: ReadonlyMap<Severity, string>;
  indent: number;
  isolated: (code: string) => string;
}

function printArea({ area, passed, applicable, checks }: JudgedArea, style: Style): string {
  const title = style.tell([`launch.area-${area}`]);
  const score = style.tell(['launch.score', { passed, applicable }]);
  const findings = checks.flatMap(({ findings: own = [] }) => own);
  const sorted = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return [padded(title, WIDTH - widthOf(score)) + score, ...sorted.flatMap((finding) => printFinding(finding, style))].join('\n');
}

function printFinding({ severity, what, fix, spots }: Finding, { tell, labels, indent, isolated }: Style): string[] {
  const space = ' '.repeat(indent);
  const [first = '', ...rest] = wrapped(tell(what), WIDTH - indent);
  const more = spots.length - MOST_SPOTS;
  return [
    `  ${padded(labels.get(severity)!, indent - 2)}${first}`,
    ...rest.map((line) => space + line),
    ...spots.slice(0, MOST_SPOTS).map((spot) => `${space}  ${isolated(printSpot(spot, WIDTH - indent - 2))}`),
    ...(more > 0 ? [`${space}  ${tell(['launch.more', { number: more }])}`] : []),
    ...wrapped(`${tell(['print.fix'])} ${tell(fix)}`, WIDTH - indent).map((line) => space + line),
  ];
}

/** A place as editors open it. What stands there is cut where the line ends; the place itself never is. */
function printSpot({ file, line, column, text }: Spot, room: number): string {
  const place = [visible(file), ...(line === undefined ? [] : [line, column])].join(':');
  if (text === undefined) return place;
  const left = room - widthOf(place) - 2;
  const shown = [...visible(text)];
  if (left < 8) return place;
  return `${place}  ${shown.length <= left ? shown.join('') : `${shown.slice(0, left - 1).join('')}…`}`;
}

/** Paths run from left to right, also in a language that does not. */
function isolatedIn(language: string): (code: string) => string {
  return directionOf(language) === 'rtl' ? (code) => `\u2066${code}\u2069` : (code) => code;
}

/** A report as data for other programs; sentences are in the language of `tell`. */
export function launchAsJson({ areas, name, isReady, passed, applicable, counts }: LaunchReport, tell: Tell): string {
  const data = {
    ...{ campaign: name, ready: isReady, passed, applicable, counts },
    areas: areas.map(({ area, checks, ...score }) => ({
      ...{ area, passed: score.passed, applicable: score.applicable },
      checks: checks.map((check) => ({
        id: check.id,
        state: check.findings === undefined ? 'not-applicable' : isPassed(check) ? 'passed' : 'failed',
        findings: (check.findings ?? []).map(({ severity, what, fix, spots }) => ({
          ...{ severity, code: what[0], what: tell(what), fix: tell(fix), places: spots },
        })),
      })),
    })),
  };
  return JSON.stringify(data, null, 2);
}
