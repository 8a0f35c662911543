import type { PhraseKey } from '#src/core/checks/words.ts';
import type { BuiltFacts } from './built-facts.ts';
import { foundAt, type Check, type Finding } from './finding.ts';

/** What is ready to be uploaded: made of the campaign as it is, and as the build has checked it. */
export function siteChecks(built: BuiltFacts | undefined): Check[] {
  return [
    { id: 'built', findings: built ? [] : [finding('stop', 'launch.not-built')] },
    { id: 'current', findings: built && madeFrom(built) },
    { id: 'checked', findings: built && asChecked(built) },
  ];
}

function finding(severity: Finding['severity'], what: PhraseKey, folder?: string): Finding {
  return { severity, what: [what], fix: ['launch.build-fix'], spots: folder === undefined ? [] : [{ file: `${folder}/` }] };
}

function madeFrom({ made, isOwnGenerator, folder }: BuiltFacts): Finding[] {
  if (made === 'other') return [finding('stop', 'launch.other-campaign', folder)];
  if (made === 'unknown') return [finding('mend', 'launch.unknown-campaign', folder)];
  return isOwnGenerator ? [] : [finding('note', 'launch.other-generator', folder)];
}

/** A build publishes what has passed its check, and nothing else: so its files must be those of its list. */
function asChecked({ isListed, changed, folder }: BuiltFacts): Finding[] {
  const spots = changed.map((path) => ({ file: `${folder}/${path}` }));
  if (spots.length > 0) return foundAt('stop', spots, 'launch.altered', ['launch.build-fix']);
  return isListed ? [] : [finding('stop', 'launch.no-list', folder)];
}
