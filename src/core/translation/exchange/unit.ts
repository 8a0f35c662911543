/** The plural categories of CLDR, in its order. */
export const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type PluralForm = (typeof PLURAL_FORMS)[number];

/** A message that counts: its forms by plural category. */
export type Plural = Partial<Record<PluralForm, string>>;

/** How far the translation of a unit is. `reviewed`: a person has read it; `machine`: nobody has; `translated`: made by a person, not yet read by another. */
export type ExchangeState = 'missing' | 'outdated' | 'machine' | 'translated' | 'reviewed';

/** One piece of text as translators' platforms know it: a paragraph, a heading, a list item, a field, a message. */
export interface ExchangeUnit {
  /** The text that it is part of, such as `explainer/the-numbers`, `wins/jordan`, `locales/ui`. */
  document: string;
  /** Its name in that text, unique there: `title`, `body.0`, `nav.skip`, `p-3f2a9c1d`. Any characters but line breaks. */
  key: string;
  /** `markdown`: inline Markdown with links and the like; `message`: i18next with {{placeholders}}; `text`: plain. */
  format: 'markdown' | 'message' | 'text';
  source: string | Plural;
  /** Undefined where nothing is translated yet. A plural's target may lack forms. */
  target?: string | Plural;
  state: ExchangeState;
  /** The source text from which the target was made, where the source has changed since and the old text is known. */
  previous?: string;
}
