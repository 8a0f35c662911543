import type { z } from 'zod';
import type { Said } from '#src/core/checks/problem.ts';
import type { PhraseKey } from '#src/core/checks/words.ts';
import type { Context } from './context.ts';
import type { Draft } from './fields.ts';

/** How a field is asked for; what it may hold is its schema’s to say. */
export interface Question {
  ask: PhraseKey;
  about?: PhraseKey;
  /** Its flag, where that is not the field’s own name. */
  flag?: string;
  /** What its codes stand for, where people know them by names. */
  names?: 'country' | 'language';
  /** What is taken where nothing is answered, as it would be typed. */
  default?: (draft: Draft, context: Context) => string | undefined;
  /** Whether it makes sense, by what was answered before. */
  when?: (draft: Draft, context: Context) => boolean;
  /** Answers that others gave, where any is possible. */
  suggestions?: (draft: Draft, context: Context) => string[];
  /** What a possible value means. */
  gloss?: (option: string, context: Context) => string | undefined;
  /** True for what few need: it has a flag and is not asked for. */
  flagOnly?: boolean;
}

/** A file that is to be written. */
export interface NewFile {
  path: string;
  text: string;
  /** True for a file that must not be there yet; else it is one that gets a few lines more. */
  isNew: boolean;
}

/** How one kind of entry is made from answers. */
export interface Recipe {
  /** What the answers must be. */
  schema: (context: Context) => z.ZodType;
  /** The folder of the new file. */
  folder: (draft: Draft, context: Context) => string;
  /** By the name of the field, in the order in which they are asked. */
  questions: Readonly<Record<string, Question>>;
  /** Fields that a new entry does not have. */
  skip: readonly string[];
  /** A question to be answered with yes before all others, and what is said to a no. */
  first?: { ask: PhraseKey; refusal: PhraseKey };
  /** Why nothing of this kind can be added to the campaign as it is. */
  hindered?: (context: Context) => Said | undefined;
  /** What the new file is named after. */
  nameFrom: (draft: Draft) => string;
  /** What is wrong with the answers so far beside their schemas. */
  wrong?: (draft: Draft, context: Context) => Said | undefined;
  files: (draft: Draft, id: string, context: Context) => NewFile[];
  /** Flags that work in every campaign, as an example. */
  example: string;
}

/** A text that was answered, empty where it was not. */
export function textOf(draft: Draft, name: string): string {
  const value = draft.get(name);
  return typeof value === 'string' ? value : '';
}
