import type { z } from 'zod';
import { RULES, type Rule } from '#src/core/campaign/rules.ts';
import { nearDay } from '#src/core/checks/near-day.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** What a schema finds wrong. */
export type Issue = z.core.$ZodIssue;

/** What a field can be, by the schema's names for it. */
const TYPES: Record<string, 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'group'> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'group',
  record: 'group',
};

/** What a schema's finding means for somebody who writes the file. */
export function inPlainWords(issue: Issue, value: unknown): Said {
  const field = issue.path.join('.');
  if (value === undefined) return { what: ['fields.missing', { field }], fix: missingFix(issue) };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(TYPES[issue.expected], field);
    case 'invalid_value':
    case 'invalid_union':
      return { what: ['fields.not-possible', { field }], fix: choice(value, optionsOf(issue)) };
    case 'invalid_key':
      return { what: ['fields.bad-name', { field }], fix: nameFix(String(issue.path.at(-1)), issue.issues[0]) };
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, field);
    default:
      return isRule(issue.message) ? broken(issue.message, field, value) : notRight(field);
  }
}

function wrongType(type: (typeof TYPES)[string] | undefined, field: string): Said {
  if (type === undefined) return notRight(field);
  return { what: field === '' ? ['fields.content-not-group'] : [`fields.not-${type}`, { field }], fix: [`fields.not-${type}-fix`] };
}

function notRight(field: string): Said {
  return { what: ['fields.not-right', { field }], fix: ['fields.as-others-fix'] };
}

function isRule(name: string): name is Rule {
  return (RULES as readonly string[]).includes(name);
}

function broken(rule: Rule, field: string, value: unknown): Said {
  const day = rule === 'not-day' && typeof value === 'string' ? nearDay(value) : undefined;
  if (day !== undefined) return { what: ['fields.not-day', { field }], fix: ['fix.did-you-mean', { near: day }] };
  return { what: [`fields.${rule}`, { field }], fix: [`fields.${rule}-fix`] };
}

function missingFix(issue: Issue): Phrase {
  const field = String(issue.path.at(-1));
  const options = optionsOf(issue);
  if (options.length > 0) return ['fields.missing-choice-fix', { field, list: options.join(', ') }];
  const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
  return [type === undefined ? 'fields.missing-fix' : `fields.missing-${type}-fix`, { field }];
}

function optionsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function choice(value: unknown, options: string[]): Phrase {
  if (options.length === 0) return ['fields.as-others-fix'];
  const list = options.join(', ');
  const near = typeof value === 'string' ? nearest(value, options) : undefined;
  return near === undefined ? ['fix.use-one-of', { list }] : ['fix.did-you-mean-one-of', { near, list }];
}

/** How a name that stands before a colon must be: an id, or the code of a language or country. */
function nameFix(name: string, issue: Issue | undefined): Phrase {
  const rule = issue?.message;
  if (rule === 'not-id' || rule === 'not-key-name' || rule === 'not-language' || rule === 'not-country')
    return [`fields.bad-name-${rule}-fix`];
  return choice(name, issue ? optionsOf(issue) : []);
}

function wrongSize(issue: Issue & { code: 'too_small' | 'too_big' }, field: string): Said {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const said = (name: SizeRule, values: Record<string, number> = {}): Said => ({
    what: [`fields.${name}`, { field, ...values }],
    fix: [`fields.${name}-fix`, values],
  });
  if (issue.origin === 'string' || issue.origin === 'array') {
    if (isSmall && limit === 1) return said('empty');
    if (issue.exact) return said('other-number', { wanted: limit });
    if (issue.origin === 'string') return isSmall ? said('too-short', { min: limit }) : said('too-long', { max: limit });
    return isSmall ? said('too-few', { min: limit }) : said('too-many', { max: limit });
  }
  if (!isSmall) return said('too-big', { max: limit });
  return issue.inclusive === false ? said('not-above', { min: limit }) : said('too-small', { min: limit });
}

type SizeRule = 'empty' | 'other-number' | 'too-short' | 'too-long' | 'too-few' | 'too-many' | 'too-small' | 'too-big' | 'not-above';
