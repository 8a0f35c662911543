import type { z } from 'zod';
import { checkCodes } from '#src/core/checks/check-codes.ts';
import { insideProblems } from '#src/core/checks/decide-data.ts';
import type { Located, Place } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Issue } from '#src/core/checks/schema-words.ts';
import { checkTestimony } from '#src/core/checks/testimonies/check-testimony.ts';
import { organisationSchema } from '#src/core/coalition/schema.ts';
import { testimonySchema } from '#src/core/testimonies/schema.ts';
import type { FieldProblem, FieldRule } from './field-rules.ts';

type Path = readonly PropertyKey[];

/** What is wrong with an organisation that a form made, by the rules of the check of its file. */
export function judgeOrganisation(entry: object): FieldProblem[] {
  return judge(entry, organisationSchema, ([top]) => (top === 'languages' ? 'otherLanguage' : String(top)));
}

/** What is wrong with a testimony that a form made: its shape, and that no text of it tells more of the person than they allow. */
export function judgeTestimony(entry: object): FieldProblem[] {
  const found = judge(entry, testimonySchema, testimonyField);
  if (found.length > 0) return found;
  return asked(entry, (located) => checkTestimony('', located, testimonySchema.parse(entry)), testimonyField);
}

/** Where the fields of a testimony's form end up in its file, below its languages. */
const PLACES: Record<string, string> = {
  'attribution.level': 'level',
  'attribution.name': 'personName',
  attribution: 'level',
  'consent.scope': 'scope',
  'consent.date': 'consentDate',
  'source.name': 'sourceName',
  'source.url': 'sourceUrl',
};

function testimonyField(path: Path): string {
  if (path[0] === 'text') return String(path[2] ?? 'body');
  return PLACES[path.slice(0, 2).join('.')] ?? PLACES[String(path[0])] ?? String(path[0]);
}

/** The first thing that is wrong with each field, in the order of the schema. */
function judge(entry: object, schema: z.ZodType, fieldOf: (path: Path) => string): FieldProblem[] {
  const result = schema.safeParse(entry);
  const shape = result.success
    ? []
    : result.error.issues.map((issue): FieldProblem => ({ field: fieldOf(issue.path), ...ruleOf(issue, valueAt(entry, issue.path)) }));
  const rest = asked(entry, (located) => [...insideProblems('', located), ...(result.success ? checkCodes('', located) : [])], fieldOf);
  return firstOfEach([...shape, ...rest]);
}

function firstOfEach(problems: FieldProblem[]): FieldProblem[] {
  return problems.filter(({ field }, i) => problems.findIndex((other) => other.field === field) === i);
}

/** The rules of schemas that a form has a sentence for. */
const BROKEN: Record<string, FieldRule> = {
  'not-web-address': 'webAddress',
  'not-country': 'country',
  'not-language': 'language',
  'not-written-language': 'language',
  'not-key-name': 'language',
  'not-day': 'day',
  'not-line': 'notLine',
};

function ruleOf(issue: Issue, value: unknown): Omit<FieldProblem, 'field'> {
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return { rule: 'choose' };
  if (value === undefined || value === '') return { rule: issue.path.at(-1) === 'country' ? 'choose' : 'missing' };
  if (issue.code === 'too_small') return { rule: 'missing' };
  if (issue.code !== 'too_big') return { rule: BROKEN[issue.message] ?? 'other' };
  const most = Number(issue.maximum);
  if (issue.origin === 'array') return { rule: 'tooMany', most };
  return { rule: typeof issue.path.at(-1) === 'number' ? 'paragraph' : 'tooLong', most };
}

/** Asks rules that speak of places in a file: each value gets a line of its own, by which it is found again. */
function asked(entry: object, rules: (located: Located) => Problem[], fieldOf: (path: Path) => string): FieldProblem[] {
  const paths = pathsIn(entry);
  const places = new Map<string, Place>(paths.map((path, i) => [path.join('\u0000'), { line: i + 1, column: 1 }]));
  const found = rules({ data: entry, places });
  return firstOfEach(found.map(({ line, what: [key] }) => ({ field: fieldOf(paths[line - 1] ?? []), rule: ruleNamed(key) })));
}

function ruleNamed(key: string): FieldRule {
  if (key === 'testimonies.two-names') return 'twoNames';
  if (key.startsWith('testimonies.')) return 'givesAway';
  if (key === 'codes.not-country') return 'country';
  if (key === 'codes.not-language') return 'language';
  return key.startsWith('address.') ? 'webAddress' : 'hidden';
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, part]) => pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function valueAt(entry: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], entry);
}
