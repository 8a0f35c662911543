import type { z } from 'zod';
import { fieldsAt } from '#src/core/checks/fields.ts';
import type { Located, Place } from '#src/core/checks/located.ts';
import { nearest, suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

type Issue = z.core.$ZodIssue;
type Said = Pick<Problem, 'what' | 'fix'>;

/** Checks a value against a schema: the value as the schema types it, or every problem in plain words at its place. */
export function parseWith<T extends z.ZodType>(schema: T, file: string, located: Located): { data: z.infer<T> } | { problems: Problem[] } {
  const result = schema.safeParse(located.data);
  if (result.success) return { data: result.data };
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(schema, file, located, issue) : []));
  const meant = new Set(misspelt.map(({ meant }) => meant));
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('.')))
    .map((issue) => ({ file, ...placeOfIssue(located, issue), ...inPlainWords(issue, valueAt(located.data, issue.path)) }));
  return { problems: [...misspelt.map(({ problem }) => problem), ...others] };
}

/** Each unknown field, with the path of the missing field that was probably meant: that one is then no problem of its own. */
function unknownFields(schema: z.ZodType, file: string, located: Located, issue: Issue & { code: 'unrecognized_keys' }) {
  const known = fieldsAt(schema, issue.path).filter((field) => field !== '$schema');
  const given = valueAt(located.data, issue.path) as object;
  const free = known.filter((field) => !Object.hasOwn(given, field));
  return issue.keys.map((key) => {
    const near = nearest(key, free);
    const fix =
      near === undefined && known.includes(key)
        ? 'Remove it: only another kind of entry has it.'
        : suggest(key, near === undefined ? known : free);
    const place = located.placeOfKey(issue.path, key);
    return {
      problem: { file, ...place, what: `The field “${key}” is not known here.`, fix },
      meant: [...issue.path, near ?? ''].join('.'),
    };
  });
}

function placeOfIssue(located: Located, issue: Issue): Place {
  const last = issue.path.at(-1);
  return issue.code === 'invalid_key' ? located.placeOfKey(issue.path.slice(0, -1), String(last)) : located.placeOf(issue.path);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

function inPlainWords(issue: Issue, value: unknown): Said {
  const field = issue.path.length === 0 ? 'The content of this file' : `The field “${issue.path.join('.')}”`;
  if (value === undefined) return { what: `${field} is missing.`, fix: missingFix(issue) };
  switch (issue.code) {
    case 'invalid_type':
      return {
        what: `${field} must be ${names[issue.expected] ?? issue.expected}.`,
        fix: `Write it as ${examples[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_value':
      return { what: `${field} has a value that is not possible here.`, fix: choice(value, issue.values.map(String)) };
    case 'invalid_union':
      return { what: `${field} has a value that is not possible here.`, fix: choice(value, optionsOf(issue)) };
    case 'invalid_key':
      return {
        what: `“${issue.path.join('.')}” is not a valid name.`,
        fix: `The name ${issue.issues[0]?.message ?? 'must follow the pattern'}.`,
      };
    default:
      return { what: `${field} is not right: it ${rule(issue)}.`, fix: `Change it: it ${rule(issue)}.` };
  }
}

function missingFix(issue: Issue): string {
  const name = String(issue.path.at(-1));
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : issue.code === 'invalid_union' ? optionsOf(issue) : [];
  if (options.length > 0) return `Add “${name}”: one of ${options.join(', ')}.`;
  return `Add “${name}”${issue.code === 'invalid_type' ? `: ${examples[issue.expected] ?? issue.expected}` : ''}.`;
}

function optionsOf(issue: Issue & { code: 'invalid_union' }): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function choice(value: unknown, options: string[]): string {
  const near = typeof value === 'string' ? nearest(value, options) : undefined;
  return `${near === undefined ? '' : `Did you mean “${near}”? `}Use one of: ${options.join(', ')}.`;
}

/** What a value must be: the schema's own words where it has them. */
function rule(issue: Issue): string {
  if (issue.message.startsWith('must')) return issue.message;
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeRule(issue);
  return formats['format' in issue ? issue.format : ''] ?? `must be valid (${issue.message})`;
}

function sizeRule(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  if (issue.origin in units && issue.code === 'too_small' && limit === 1) return 'must not be empty';
  return `must be ${issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most'} ${limit}${units[issue.origin] ?? ''}`;
}

const units: Record<string, string> = { string: ' characters long', array: ' entries long' };

const formats: Record<string, string> = {
  email: 'must be an e-mail address such as press@example.org',
  url: 'must be a full web address such as https://example.org/',
};

const names: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const examples: Record<string, string> = {
  string: 'text in straight double quotes, "like this"',
  number: 'a number without quotes, like 42',
  int: 'a whole number without quotes, like 42',
  boolean: 'true or false, without quotes',
  array: 'a list in square brackets, ["one", "two"]',
  object: 'a group of fields in curly brackets, { … }',
  record: 'a group of fields in curly brackets, { … }',
};
