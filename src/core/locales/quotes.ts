import type { LocaleFile } from '#src/core/locales/schema.ts';

/** Quotation marks as CLDR’s `delimiters.json` has them. */
export interface Delimiters {
  quotationStart: string;
  quotationEnd: string;
  alternateQuotationStart: string;
  alternateQuotationEnd: string;
}

type Quotes = LocaleFile['quotes'];

const ROOT: Quotes = ['“', '”', '‘', '’'];
/** The marks that turn with the direction, where CLDR has none of the language’s own. */
const TURNING: Quotes = ['«', '»', '‹', '›'];
/** What readers expect and CLDR has differently. */
const OWN: Record<string, Quotes> = { ar: TURNING, fr: ['«', '»', '“', '”'], uz: ROOT };
/** Languages that write a narrow space within «…». */
const SPACED = ['br', 'co', 'fr', 'oc', 'wa'];
const NARROW_SPACE = '\u202f';

/**
 * The quotation marks of a language with the spaces that it writes within them.
 * @example quotesOf('fr', 'ltr', cldr) // ['«\u202f', '\u202f»', '“', '”']
 */
export function quotesOf(language: string, direction: 'ltr' | 'rtl', cldr: Delimiters | undefined): Quotes {
  const found = cldr && [cldr.quotationStart, cldr.quotationEnd, cldr.alternateQuotationStart, cldr.alternateQuotationEnd];
  const isRoot = found === undefined || found.join('') === ROOT.join('');
  const quotes = OWN[language] ?? (isRoot ? (direction === 'rtl' ? TURNING : ROOT) : found);
  return SPACED.includes(language) ? quotes.map(withSpace) : quotes;
}

function withSpace(mark: string): string {
  return mark === '«' ? mark + NARROW_SPACE : mark === '»' ? NARROW_SPACE + mark : mark;
}
