import type { z } from 'zod';
import { fieldsAt } from '#src/core/checks/fields.ts';
import { placeOf, placeOfKey, type Located, type Place } from '#src/core/checks/located.ts';
import { nearest, suggest } from '#src/core/checks/nearest.ts';
import { inPlainWords, type Issue } from '#src/core/checks/schema-words.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** Checks a value against a schema: the value as the schema types it, or every problem in plain words at its place. `whole` is the file's value with what is not translated filled in. */
export function parseWith<T extends z.ZodType>(
  schema: T,
  file: string,
  located: Located,
  whole: unknown = located.data,
): { data: z.infer<T> } | { problems: Problem[] } {
  const result = schema.safeParse(whole);
  if (result.success) return { data: result.data };
  // What was filled in from another language is that language's to mend.
  const issues = result.error.issues.filter(({ path }) => whole === located.data || !isFilledIn(located.data, whole, path));
  const misspelt = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(schema, file, located, issue) : []));
  const meant = new Set(misspelt.map(({ meant }) => meant));
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('.')))
    .map((issue) => ({ file, ...placeOfIssue(located, issue), ...inPlainWords(issue, valueAt(located.data, issue.path)) }));
  return { problems: [...misspelt.map(({ problem }) => problem), ...others] };
}

/** Fields that nobody writes by hand: they are not offered. */
const WRITTEN_BY_PROGRAMS = ['$schema', 'schema', 'stamps', 'sourceOnly'];

/** Each unknown field, with the path of the missing field that was probably meant: that one is then no problem of its own. */
function unknownFields(schema: z.ZodType, file: string, located: Located, issue: Issue & { code: 'unrecognized_keys' }) {
  const known = fieldsAt(schema, issue.path).filter((field) => !WRITTEN_BY_PROGRAMS.includes(field));
  const given = valueAt(located.data, issue.path) as object;
  const free = known.filter((field) => !Object.hasOwn(given, field));
  return issue.keys.map((key) => {
    const near = nearest(key, free);
    const isOthers = near === undefined && known.includes(key);
    const fix: Phrase = isOthers ? ['fields.other-kind-fix'] : suggest(key, near === undefined ? known : free);
    const place = placeOfKey(located, issue.path, key);
    return {
      problem: { file, ...place, what: ['fields.unknown', { field: key }] as const, fix },
      meant: [...issue.path, near ?? ''].join('.'),
    };
  });
}

/** True for a value that is not in the file, but was added to hold it against its schema. */
function isFilledIn(data: unknown, whole: unknown, path: readonly PropertyKey[]): boolean {
  const value = valueAt(data, path);
  const filled = valueAt(whole, path);
  return (value === undefined || value === '') && filled !== undefined && filled !== value;
}

function placeOfIssue(located: Located, issue: Issue): Place {
  const last = issue.path.at(-1);
  return issue.code === 'invalid_key' ? placeOfKey(located, issue.path.slice(0, -1), String(last)) : placeOf(located, issue.path);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}
