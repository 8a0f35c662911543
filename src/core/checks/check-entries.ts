import { ENTRY_KINDS, type Entry, type EntryKind } from '#src/core/campaign/kinds.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { filesIn, type CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { readJson, type Located } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';

/** An entry with its file, so that later checks can point into it. */
export interface ReadEntry<K extends EntryKind> {
  path: string;
  located: Located;
  entry: Entry<K>;
}

/** Reads and checks all entries of a kind: syntax, schema, file name, and a text in every language of the campaign. */
export function checkEntries<K extends EntryKind>(
  kind: K,
  files: CampaignFiles,
  campaign: Campaign,
): { entries: ReadEntry<K>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = filesIn(files, `content/${kind}`, '.json').flatMap(({ path, name, text }) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) problems.push(badName(path));
    const located = readJson(path, text);
    if (Array.isArray(located)) {
      problems.push(...located);
      return [];
    }
    const parsed = parseWith(ENTRY_KINDS[kind].schema, path, located);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      return [];
    }
    problems.push(...checkLanguages(path, located, campaign));
    return [{ path, located, entry: { ...parsed.data, id: name } as unknown as Entry<K> }];
  });
  return { entries, problems };
}

function badName(path: string): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    what: 'The name of this file can’t be used in an address.',
    fix: 'Rename it with lower-case letters a-z, digits and hyphens only.',
  };
}

function checkLanguages(path: string, located: Located, campaign: Campaign): Problem[] {
  const data = located.data as { text?: Record<string, unknown>; statusNote?: Record<string, unknown> };
  const field = data.text ? 'text' : 'statusNote';
  const texts = data[field];
  if (!texts) return [];
  const unknown = Object.keys(texts).filter((code) => !campaign.locales.includes(code));
  const missing = campaign.locales.filter((code) => !(code in texts));
  return [
    ...unknown.map((code) => ({
      file: path,
      ...located.placeOfKey([field], code),
      what: `The language “${code}” is not a language of this campaign.`,
      fix: suggest(code, campaign.locales),
    })),
    ...missing.map((code) => ({
      file: path,
      ...located.placeOf([field]),
      what: `The text in “${code}” is missing.`,
      fix: `Add "${code}": { … } to “${field}”, with the same fields as "${campaign.sourceLocale}".`,
    })),
  ];
}
