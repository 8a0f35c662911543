import type { Phrase } from '#src/core/checks/words.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { type Answer, readAnswer, type Reading } from './answers.ts';
import type { Context } from './context.ts';
import { type Draft, type Field, fieldsOf } from './fields.ts';
import type { Question, Recipe } from './recipe.ts';
import type { Tell } from '#src/core/checks/words.ts';

/** A field with the question for it and its flag. */
export interface Asked {
  field: Field;
  question: Question;
  /** Without its two hyphens: `source-name`. */
  flag: string;
}

/** What is at work when an entry is made: how it is made, for which campaign, told in which language. */
export interface Making {
  recipe: Recipe;
  context: Context;
  tell: Tell;
}

/** Everything that can be told of a new entry, in the order of asking. Fields of variants come once the draft has chosen them; all without a draft. */
export function askedFor({ recipe, context }: Pick<Making, 'recipe' | 'context'>, draft?: Draft): Asked[] {
  const order = Object.keys(recipe.questions);
  const place = ({ name }: Field) => (order.includes(name) ? order.indexOf(name) : order.length);
  return fieldsOf(recipe.schema(context), context.languages.sourceLocale, draft)
    .filter(({ name }) => !recipe.skip.includes(name))
    .toSorted((a, b) => place(a) - place(b))
    .map((field) => {
      const question: Question = recipe.questions[field.name] ?? { ask: 'new.any-field' };
      return { field, question, flag: question.flag ?? kebab(field.name) };
    });
}

/** The next that was not dealt with; answers open up others. */
export function nextAsked(making: Making, draft: Draft, done: ReadonlySet<string>): Asked | undefined {
  return askedFor(making, draft).find(({ field }) => !done.has(field.name));
}

function kebab(name: string): string {
  return name.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The sentence that asks for a field. */
export function questionFor({ question, field, flag }: Asked): Phrase {
  return [question.ask, { field: field.description ?? flag }];
}

/** Whether a field makes sense by what was answered before. */
export function isWanted({ question }: Asked, draft: Draft, context: Context): boolean {
  return question.when?.(draft, context) ?? true;
}

/** Reads an answer and holds it against the field, then against all answers so far. */
export function judge(asked: Asked, typed: string, draft: Draft, making: Making): Answer {
  const answer = readAnswer(asked.field, typed, readingFor(asked, making));
  if ('said' in answer) return answer;
  const said = wrongWith(asked, answer.value, draft, making);
  return said ? { said } : answer;
}

/** What is wrong with all answers so far once a value is added. */
export function wrongWith({ field }: Asked, value: unknown, draft: Draft, { recipe, context }: Making): Said | undefined {
  return recipe.wrong?.(new Map(draft).set(field.name, value), context);
}

/** How an answer to a question is to be read. */
export function readingFor({ question, flag }: Asked, { context, tell }: Making): Reading {
  return { label: flag, names: question.names, naming: context.naming, tell };
}
