import { entriesOf } from '#src/core/checks/check-entries.ts';
import { securityContact } from '#src/core/keys/security-txt.ts';
import type { State } from '#src/core/release/judge.ts';
import type { BuiltFacts } from './built-facts.ts';
import { asFinding, foundAt, type Check, type Finding, type Severity } from './finding.ts';
import { type LaunchCampaign, spotIn } from './launch-campaign.ts';
import { toldBy } from './told-elsewhere.ts';

/** Keys that people can trust, somebody to tell about weaknesses, and a site that proves where it comes from. */
export function securityChecks(launch: LaunchCampaign, built: BuiltFacts | undefined): Check[] {
  return [
    { id: 'keys', findings: keys(launch) },
    { id: 'security-txt', findings: launch.campaign && securityText(launch) },
    { id: 'form-keys', findings: formKeys(launch) },
    { id: 'release-key', findings: launch.campaign && releaseKey(launch) },
    { id: 'signature', findings: signature(launch, built) },
  ];
}

function keys(launch: LaunchCampaign): Finding[] | undefined {
  const { campaign, problems, warnings } = launch;
  if (Object.keys(campaign?.keys ?? {}).length === 0 && toldBy('keys', problems).length === 0) return undefined;
  const examples = Object.entries(campaign?.keys ?? {}).filter(([, { demonstration }]) => demonstration === true);
  return [
    ...toldBy('keys', problems).map((problem) => asFinding('stop', problem)),
    ...foundAt(
      'stop',
      examples.map(([name]) => spotIn(launch, ['keys', name, 'demonstration'], name)),
      'launch.example-keys',
      ['launch.example-keys-fix'],
    ),
    ...toldBy('keys', warnings).map((warning) => asFinding(isSoon(warning.what[0]) ? 'note' : 'mend', warning)),
  ];
}

/** An end that is still weeks away. */
function isSoon(key: string): boolean {
  return /soon$/.test(key);
}

/** For a launch, a security.txt that is over stops as well where its last day follows from another one. */
function securityText({ campaign, problems, warnings }: LaunchCampaign): Finding[] {
  const severityOf = (key: string): Severity => (key === 'keys.security-past' ? 'stop' : isSoon(key) ? 'note' : 'mend');
  const told = [
    ...toldBy('security', problems).map((problem) => asFinding('stop', problem)),
    ...toldBy('security', warnings).map((warning) => asFinding(severityOf(warning.what[0]), warning)),
  ];
  if (told.length > 0 || securityContact(campaign!)) return told;
  return [{ severity: 'mend', what: ['launch.no-security'], fix: ['launch.no-security-fix'], spots: [] }];
}

/** What people tell in confidence is encrypted for somebody. */
function formKeys(launch: LaunchCampaign): Finding[] | undefined {
  const { campaign, files, problems } = launch;
  const told = toldBy('forms', problems).map((problem) => asFinding('stop', problem));
  const hasForms = entriesOf('actions', files).some(({ entry }) => entry.form !== undefined);
  const confidential = (['report', 'stories'] as const).filter((name) => campaign?.contacts[name]);
  if (!hasForms && confidential.length === 0 && told.length === 0) return undefined;
  const bare = confidential.filter((name) => campaign!.contacts[name]!.key === undefined);
  const spots = bare.map((name) => spotIn(launch, ['contacts', name], name));
  return [...told, ...foundAt('mend', spots, 'launch.bare-contacts', ['launch.bare-contacts-fix'])];
}

function releaseKey(launch: LaunchCampaign): Finding[] {
  const { release } = launch.campaign!;
  if (!release) return [{ severity: 'mend', what: ['launch.no-release'], fix: ['launch.no-release-fix'], spots: [] }];
  const spots = release.demonstration === true ? [spotIn(launch, ['release', 'demonstration'], release.key)] : [];
  return foundAt('stop', spots, 'launch.example-release', ['launch.example-release-fix']);
}

/** What the signature itself is to blame for; other faults of a copy are told of the built site. */
const FALSE_SIGNATURE: readonly State[] = ['damaged', 'other-key', 'other-site'];

/** A site that is made anew before the launch is signed then. */
function signature({ campaign }: LaunchCampaign, built: BuiltFacts | undefined): Finding[] | undefined {
  if (!campaign?.release || !built || built.made === 'other') return undefined;
  if (built.isSigned && FALSE_SIGNATURE.includes(built.state)) {
    return [{ severity: 'stop', what: ['launch.false-signature'], fix: ['launch.sign-fix'], spots: [{ file: `${built.folder}/` }] }];
  }
  if (built.isSigned) return [];
  // With a key that is an example, nothing can be signed.
  const severity = campaign.release.demonstration === true ? 'mend' : 'stop';
  return [{ severity, what: ['launch.unsigned'], fix: ['launch.sign-fix'], spots: [{ file: `${built.folder}/` }] }];
}
