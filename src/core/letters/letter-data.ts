import type { DateLocale } from '#src/core/locales/formats.ts';
import type { DateWords } from './dates.ts';

/** What the page of a letter gives its script. */
export interface LetterData {
  locale: DateLocale;
  dates: DateWords;
  /** The name of the file that is saved. */
  file: string;
  /** In `long`, `{n}` stands for a number. */
  words: Readonly<Record<'long' | 'hidden' | 'turned' | 'copied' | 'notCopied' | 'mailed' | 'paste' | 'saved' | 'wasReset', string>>;
}
