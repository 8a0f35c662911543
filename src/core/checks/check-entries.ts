import { ENTRY_KINDS, type Entry, type EntryKind } from '#src/core/campaign/kinds.ts';
import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { checkCodes } from '#src/core/checks/check-codes.ts';
import { checkName } from '#src/core/checks/check-names.ts';
import { readJson, type Located } from '#src/core/checks/located.ts';
import { nearest, suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';

/** An entry with its file, so that later checks can point into it. */
export interface ReadEntry<K extends EntryKind> {
  path: string;
  located: Located;
  entry: Entry<K>;
}

/** Reads and checks all entries of a kind: syntax, schema, file name, codes, and a text in every language of the campaign. */
export function checkEntries<K extends EntryKind>(
  kind: K,
  files: CampaignFiles,
  languages: Languages,
): { entries: ReadEntry<K>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = filesIn(files, `content/${kind}`, '.json').flatMap(({ path, name, text }) => {
    problems.push(...checkName(path, name, publishedPath(kind, name)));
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
    problems.push(...checkLanguages(path, located, languages), ...checkLabels(path, located), ...checkCodes(path, located));
    return [{ path, located, entry: { ...parsed.data, id: name } as unknown as Entry<K> }];
  });
  return { entries, problems };
}

function publishedPath(kind: EntryKind, name: string): string | undefined {
  const folder = { actions: 'act', testimonies: 'testimonies' }[kind as string];
  return folder && `${folder}/${name}.html`;
}

function checkLanguages(path: string, located: Located, { locales, sourceLocale }: Languages): Problem[] {
  const data = located.data as { text?: Record<string, unknown>; statusNote?: Record<string, unknown> };
  const field = data.text ? 'text' : 'statusNote';
  const texts = data[field];
  if (!texts) return [];
  const unknown = Object.keys(texts).filter((code) => !locales.includes(code));
  const misspelt = unknown.map((code) => nearest(code, locales));
  const missing = locales.filter((code) => !Object.hasOwn(texts, code) && !misspelt.includes(code));
  return [
    ...unknown.map((code) => ({
      file: path,
      ...located.placeOfKey([field], code),
      what: `The language “${code}” is not a language of this campaign.`,
      fix: suggest(code, locales),
    })),
    ...missing.map((code) => ({
      file: path,
      ...located.placeOf([field]),
      what: `The text in “${code}” is missing.`,
      fix: `Add "${code}": … to “${field}”, with the same fields as "${sourceLocale}".`,
    })),
  ];
}

/** In a ranking by labels, every language names every label. */
function checkLabels(path: string, located: Located): Problem[] {
  const data = located.data as { of?: string; points?: { label: string }[]; text?: Record<string, { labels: Record<string, string> }> };
  if (data.of !== 'labels') return [];
  return Object.entries(data.text ?? {}).flatMap(([code, { labels }]) =>
    (data.points ?? []).flatMap(({ label }) =>
      Object.hasOwn(labels, label)
        ? []
        : [
            {
              file: path,
              ...located.placeOf(['text', code, 'labels']),
              what: `The label “${label}” has no name in “${code}”.`,
              fix: `Add "${label}": "…" here.`,
            },
          ],
    ),
  );
}
