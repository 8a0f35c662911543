import { decideAll, sampleCampaign, type SampleFiles } from '#src/core/checks/sample-campaign.ts';
import { tellIn } from '#src/core/checks/words.ts';
import type { BuiltFacts } from './built-facts.ts';
import type { Check } from './finding.ts';
import { launchCampaign, type LaunchCampaign } from './launch-campaign.ts';

const TELL = tellIn('en');

/** The day on which samples are looked at. */
export const SAMPLE_DAY = '2026-06-01';

/** A sample campaign as it is looked at before its launch. `change` edits its files first: JSON as data. */
export function sampleLaunch(change: Record<string, (data: never) => unknown> = {}, files: SampleFiles = sampleCampaign()): LaunchCampaign {
  for (const [path, edit] of Object.entries(change)) {
    const data = JSON.parse(files.texts.get(path) ?? '{}') as never;
    const edited = edit(data) ?? data;
    files.texts.set(path, JSON.stringify(edited, null, 2));
  }
  return launchCampaign({ ...decideAll(files), today: SAMPLE_DAY }, files.texts);
}

/** A built site that is as it should be. */
export const SAMPLE_BUILT: BuiltFacts = {
  folder: 'dist',
  made: 'same',
  isOwnGenerator: true,
  state: 'genuine',
  isSigned: true,
  isListed: true,
  changed: [],
  previews: ['en', 'ar', 'am'].map((code) => ({ path: `preview/${code}/index.png`, width: 1200, height: 630 })),
  missingIcons: [],
};

/** What people read of a check: a line for each finding with its severity, its sentence and its places; undefined where it does not concern the campaign. */
export function toldOf(checks: readonly Check[], id: string): string[] | undefined {
  return checks
    .find((check) => check.id === id)!
    .findings?.map(({ severity, what, spots }) => {
      const places = spots.map(
        ({ file, line, column, text }) =>
          [file, line, column].filter((part) => part !== undefined).join(':') + (text === undefined ? '' : ` ${text}`),
      );
      return [`${severity} ${TELL(what)}`, ...places].join(' | ');
    });
}
