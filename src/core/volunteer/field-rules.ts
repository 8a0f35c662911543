/** A mistake in a form: its field, the name of the sentence that tells it, and what is put into that sentence. */
export interface FieldProblem {
  field: string;
  rule: FieldRule;
  /** The most signs or paragraphs, where that is what is wrong. */
  most?: number;
}

/** The sentences that a form can tell, by name: `volunteer.json` has them in each language. */
export const FIELD_RULES = [
  'missing',
  'choose',
  'tooLong',
  'tooMany',
  'paragraph',
  'webAddress',
  'country',
  'language',
  'day',
  'notLine',
  'hidden',
  'agree',
  'twoNames',
  'givesAway',
  'other',
] as const;

export type FieldRule = (typeof FIELD_RULES)[number];
