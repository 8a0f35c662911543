import { usageOf } from '#src/core/checks/print/usage.ts';
import type { Said } from '#src/core/checks/problem.ts';
import type { Tell } from '#src/core/checks/words.ts';
import type { Migration } from '#src/core/migrations/migration.ts';
import { type Entry, type Release, UNRELEASED } from './changelog.ts';

const TO_KNOW = 'Organisers';
const TO_DO = 'Organisers, to do';

/** What is new since a version. */
export interface Notes {
  /** The version of the generator from which they begin. */
  from: string;
  to: string;
  /** The versions since then, oldest first. */
  since: Release[];
}

/** The versions after one of the generator (`0.8.0`) or after the one that brought a version of the content (`1`); or that there is no such one. */
export function notesSince(from: string, releases: readonly Release[]): Notes | Said {
  const at = releases.findIndex(({ version, entries }) =>
    /^\d+$/.test(from) ? entries.some(({ about }) => about === `Content version ${from}`) : version === from,
  );
  const known = releases.map(({ version }) => version).filter((version) => version !== UNRELEASED);
  if (at < 0) return { what: ['upgrade.no-version', { version: from }], fix: ['fix.use-one-of', { list: known.join(', ') }] };
  return { from: releases[at]!.version, to: known[0]!, since: releases.slice(0, at).toReversed() };
}

/** What somebody who organises a campaign has to do, and to know; `waiting` are the migrations that the campaign needs, undefined where there is no campaign. */
export function tellNotes({ from, to, since }: Notes, waiting: readonly Migration[] | undefined, tell: Tell): string {
  const title = since.length === 0 ? tell(['upgrade.nothing', { from }]) : tell(['upgrade.title', { from, to }]);
  const blocks = [
    ...block(tell(['upgrade.to-do']), since, TO_DO, tell),
    ...block(tell(['upgrade.to-know']), since, TO_KNOW, tell),
    ...(waiting ? [tellWaiting(waiting, tell)] : []),
  ];
  return [title, ...blocks].join('\n\n');
}

function block(head: string, since: readonly Release[], about: string, tell: Tell): string[] {
  const parts = since.flatMap((release) => {
    const own = release.entries.filter((entry) => entry.about === about);
    return own.length === 0 ? [] : [[`  ${nameOf(release, tell)}`, ...own.map(line)].join('\n')];
  });
  return parts.length === 0 ? [] : [[head, ...parts].join('\n')];
}

function nameOf({ version, date }: Release, tell: Tell): string {
  return version === UNRELEASED ? tell(['upgrade.unreleased']) : date === undefined ? version : `${version}, ${date}`;
}

function line({ text }: Entry): string {
  return `    - ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function tellWaiting(waiting: readonly Migration[], tell: Tell): string {
  if (waiting.length === 0) return tell(['upgrade.none-waiting']);
  return [tell(['upgrade.waiting']), ...waiting.map(({ to, what }) => `  ${to}  ${tell(what)}`)].join('\n');
}

/** How the command is called, with examples. */
export function upgradeUsage(tell: Tell): string {
  return usageOf(
    {
      call: 'npm run upgrade-notes [-- --from VERSION] [--campaign DIR] [--lang fr]',
      does: ['upgrade.usage'],
      options: [['--from VERSION', ['upgrade.from-flag']]],
      examples: ['npm run upgrade-notes', 'npm run upgrade-notes -- --from 0.8.0', 'npm run upgrade-notes -- --campaign ../my-campaign'],
    },
    tell,
  );
}
