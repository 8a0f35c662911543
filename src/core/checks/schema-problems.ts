import type { z } from 'zod';
import { fieldsAt } from '#src/core/checks/fields.ts';
import type { Located, Place } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

type Issue = z.core.$ZodIssue;
type Said = Pick<Problem, 'what' | 'fix'>;

/** Checks a value against a schema: the value as the schema types it, or every problem in plain words at its place. */
export function parseWith<T extends z.ZodType>(schema: T, file: string, located: Located): { data: z.infer<T> } | { problems: Problem[] } {
  const result = schema.safeParse(located.data);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue) => fromIssue(schema, file, located, issue));
  return { problems };
}

function fromIssue(schema: z.ZodType, file: string, located: Located, issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      ...located.placeOfKey(issue.path, key),
      what: `The field “${key}” is not known here.`,
      fix: suggest(key, known),
    }));
  }
  return [{ file, ...placeOfIssue(located, issue), ...inPlainWords(issue) }];
}

function placeOfIssue(located: Located, issue: Issue): Place {
  const last = issue.path.at(-1);
  return issue.code === 'invalid_key' ? located.placeOfKey(issue.path.slice(0, -1), String(last)) : located.placeOf(issue.path);
}

function inPlainWords(issue: Issue): Said {
  const field = `“${issue.path.join('.') || 'this file'}”`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? {
            what: `The field ${field} is missing.`,
            fix: `Add “${String(issue.path.at(-1))}”: ${examples[issue.expected] ?? issue.expected}.`,
          }
        : {
            what: `The field ${field} must be ${names[issue.expected] ?? issue.expected}.`,
            fix: `Write it as ${examples[issue.expected] ?? issue.expected}.`,
          };
    case 'invalid_value':
      return { what: `The field ${field} has a value that is not possible here.`, fix: `Use one of: ${issue.values.join(', ')}.` };
    case 'invalid_union':
      return { what: `The field ${field} has a combination that is not possible.`, fix: unionFix(issue) };
    case 'invalid_key':
      return { what: `${field} is not a valid name.`, fix: `The name ${issue.issues[0]?.message ?? 'must follow the pattern'}.` };
    default:
      return { what: `The field ${field} is not right: it ${reason(issue.message)}.`, fix: `Change it: it ${reason(issue.message)}.` };
  }
}

function unionFix(issue: Issue & { code: 'invalid_union' }): string {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return options.length > 0 ? `Use one of: ${options.join(', ')}.` : 'Compare it with another file of the same folder.';
}

const reason = (message: string) => (message.startsWith('must') ? message : `must be valid (${message})`);

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
