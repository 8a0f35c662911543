import { CONTENT_VERSION, FIRST_CONTENT_VERSION } from '#src/core/campaign/content-version.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { type Located, placeOfKey } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { MIGRATIONS } from './all.ts';
import type { Migration } from './migration.ts';

/** The version of the content that a campaign is written for, as its `campaign.json` says; undefined where that is no version. */
export function versionOf(campaign: unknown): number | undefined {
  const { schema = FIRST_CONTENT_VERSION } = (campaign ?? {}) as { schema?: unknown };
  return Number.isInteger(schema) && (schema as number) >= FIRST_CONTENT_VERSION ? (schema as number) : undefined;
}

/** The migrations that a campaign of a version still waits for. */
export function waitingSince(version: number, migrations: readonly Migration[] = MIGRATIONS): Migration[] {
  return migrations.filter(({ to }) => to > version);
}

/**
 * What is said of a campaign that is written for another version of the content: nothing else of it can be judged. One of an older version in which
 * no migration has anything to change is none: it is read as it is.
 */
export function otherVersion(located: Located): Problem | undefined {
  const found = versionOf(located.data);
  if (found === undefined || found === CONTENT_VERSION) return undefined;
  const isOlder = found < CONTENT_VERSION;
  if (isOlder && !waitingSince(found).some((migration) => migration.isNeeded(located.data))) return undefined;
  return {
    file: CAMPAIGN_FILE,
    ...placeOfKey(located, [], 'schema'),
    what: ['migrate.other-version', { found, known: CONTENT_VERSION }],
    fix: [isOlder ? 'migrate.older-fix' : 'migrate.newer-fix'],
  };
}
