import type { Phrase } from '#src/core/checks/words.ts';
import { columnsOf } from './answers.ts';
import { type Asked, askedFor, type Making, questionFor } from './asked.ts';
import { RECIPES, type NewKind } from './recipes/all.ts';

/** What the command can make, for somebody who did not say. */
export function usage(tell: Making['tell']): string {
  const examples = Object.entries(RECIPES).map(([kind, { example }]) => `  npm run new -- ${kind} ${example}`);
  const head = `npm run new -- ${Object.keys(RECIPES).join('|')}`;
  return [head, '', tell(['new.usage']), '', tell(['new.examples']), ...examples, '', tell(['new.usage-more'])].join('\n');
}

/** The flags of one kind of entry, each with its question and what is possible. */
export function usageOf(kind: NewKind, making: Making): string {
  const { tell } = making;
  const flags = askedFor(making).map((asked) => usageOfFlag(asked, making, neededFor(asked, making)));
  const common = (['--id', '--campaign', '--lang'] as const).map((flag) => `  ${flag} …\n      ${tell(COMMON[flag])}`);
  const example = `  npm run new -- ${kind} ${making.recipe.example}`;
  return [`npm run new -- ${kind} …`, '', tell(['new.usage-flags']), '', ...flags, ...common, '', tell(['new.examples']), example].join(
    '\n',
  );
}

const COMMON: Readonly<Record<'--id' | '--campaign' | '--lang', Phrase>> = {
  '--id': ['new.file-name'],
  '--campaign': ['new.campaign-flag'],
  '--lang': ['new.lang-flag'],
};

/** A flag with its question, what is possible, and whether it is needed: always, or with some answers to others. */
export function usageOfFlag(asked: Asked, making: Making, needed: 'always' | 'sometimes' | 'no'): string {
  const { tell, context } = making;
  const { field, question, flag } = asked;
  const assumed = field.required ? question.default?.(new Map(), context) : undefined;
  const suggested = question.suggestions?.(new Map(), context) ?? [];
  const phrases: Phrase[] = [
    questionFor(asked),
    ...(field.options.length > 0 ? [['fix.use-one-of', { list: field.options.join(', ') }] as const] : []),
    ...(suggested.length > 0 ? [['new.flag-suggested', { list: suggested.join(', ') }] as const] : []),
    ...formOf(asked),
    ...(assumed === undefined ? [] : [['new.flag-assumed', { assumed }] as const]),
    ...(needed === 'no' || assumed !== undefined ? [] : [[`new.flag-needed-${needed}`] as const]),
  ];
  return `  --${flag} …\n      ${phrases.map(tell).join(' ')}`;
}

function formOf({ field }: Asked): Phrase[] {
  switch (field.form) {
    case 'list':
      return [['new.answer-list']];
    case 'paragraphs':
      return [['new.flag-lines']];
    case 'rows':
      return [['new.flag-rows', { columns: columnsOf(field) }]];
    default:
      return [];
  }
}

function neededFor({ field, question }: Asked, making: Making): 'always' | 'sometimes' | 'no' {
  if (!field.required) return 'no';
  const isCommon = askedFor(making, new Map()).some((asked) => asked.field.name === field.name);
  return isCommon && !question.when && !question.default ? 'always' : 'sometimes';
}
