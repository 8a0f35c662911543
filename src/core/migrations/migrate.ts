import { campaignSchema } from '#src/core/campaign/schema.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { type Located, readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { MIGRATIONS } from './all.ts';
import { setNumber } from './edit-json.ts';
import type { Migration, Texts } from './migration.ts';
import { otherVersion, versionOf, waitingSince } from './version.ts';

/** One line of what was changed. */
export interface Change {
  /** The version of the content to which it belongs. */
  version: number;
  file: string;
  what: Phrase;
}

/** A campaign for the newest version: what has changed, and the texts that are others now; or what stands in the way. */
export type Migrated = { problems: Problem[] } | { from: number; to: number; changes: Change[]; texts: Texts };

const version = campaignSchema.pick({ schema: true }).strip();

/** Applies to a campaign all migrations that it waits for, one after the other; a campaign of the newest version has no changes. */
export function migrate(texts: Texts, migrations: readonly Migration[] = MIGRATIONS): Migrated {
  const campaign = campaignOf(texts);
  if (Array.isArray(campaign)) return { problems: campaign };
  const from = versionOf(campaign.data)!;
  const to = Math.max(from, ...migrations.map((migration) => migration.to));
  const changes: Change[] = [];
  const now = new Map(texts);
  for (const migration of waitingSince(from, migrations)) {
    const changed = applied(migration, now);
    if ('problems' in changed) return changed;
    changes.push(...changed.changes);
  }
  if (to > from) changes.push(stamped(now, to));
  return { from, to, changes, texts: new Map([...now].filter(([path, text]) => texts.get(path) !== text)) };
}

/** Changes the texts, and tells which. */
function applied(migration: Migration, now: Map<string, string>): { problems: Problem[] } | { changes: Change[] } {
  const campaign = readJson(CAMPAIGN_FILE, now.get(CAMPAIGN_FILE)!);
  if (Array.isArray(campaign)) throw new Error(`A migration to a version before ${migration.to} has broken ${CAMPAIGN_FILE}.`);
  if (!migration.isNeeded(campaign.data)) return { changes: [] };
  const changed = migration.change(now);
  if ('problems' in changed) return changed;
  const others = [...changed.texts].filter(([path, text]) => now.get(path) !== text);
  for (const [path, text] of others) now.set(path, text);
  return { changes: others.map(([file]) => ({ version: migration.to, file, what: migration.what })) };
}

function stamped(now: Map<string, string>, to: number): Change {
  now.set(CAMPAIGN_FILE, setNumber(now.get(CAMPAIGN_FILE)!, 'schema', to));
  return { version: to, file: CAMPAIGN_FILE, what: ['migrate.stamped', { version: to }] };
}

/** The campaign’s file, if it says a version that can be worked on. */
function campaignOf(texts: Texts): Located | Problem[] {
  const text = texts.get(CAMPAIGN_FILE);
  if (text === undefined) return [{ file: CAMPAIGN_FILE, line: 1, column: 1, what: ['campaign.none'], fix: ['campaign.none-fix'] }];
  const located = readJson(CAMPAIGN_FILE, text);
  if (Array.isArray(located)) return located;
  const parsed = parseWith(version, CAMPAIGN_FILE, located);
  if ('problems' in parsed) return parsed.problems;
  const newer = otherVersion(located);
  return newer?.fix[0] === 'migrate.newer-fix' ? [newer] : located;
}
