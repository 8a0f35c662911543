import { apostrophe } from '#src/core/checks/language/rules/apostrophe.ts';
import { arabicLetter, arabicPercent, tatweel, urduStop } from '#src/core/checks/language/rules/arabic.ts';
import { elaGeminada } from '#src/core/checks/language/rules/catalan.ts';
import { digits } from '#src/core/checks/language/rules/digits.ts';
import { ethiopicSpace, ethiopicStop } from '#src/core/checks/language/rules/ethiopic.ts';
import { frenchSpace } from '#src/core/checks/language/rules/french.ts';
import { percent, thousands } from '#src/core/checks/language/rules/numbers.ts';
import { openingMarks } from '#src/core/checks/language/rules/opening-marks.ts';
import { punctuation } from '#src/core/checks/language/rules/punctuation.ts';
import { quotes } from '#src/core/checks/language/rules/quotes.ts';
import { doubleSpace, spaceAfter, spaceBefore, spaceInQuotes } from '#src/core/checks/language/rules/spaces.ts';
import type { Found, Rule } from '#src/core/checks/language/found.ts';
import type { Manner } from '#src/core/checks/language/manner.ts';
import { mask } from '#src/core/checks/language/mask.ts';

const RULES: readonly Rule[] = [
  quotes,
  apostrophe,
  frenchSpace,
  percent,
  thousands,
  punctuation,
  arabicPercent,
  urduStop,
  tatweel,
  arabicLetter,
  digits,
  ethiopicStop,
  ethiopicSpace,
  openingMarks,
  elaGeminada,
  doubleSpace,
  spaceBefore,
  spaceAfter,
  spaceInQuotes,
];

/**
 * What a text has that its language writes otherwise, in the order of the text.
 * @example checkText("L'eau !", FRENCH) // an apostrophe at 1, a space at 5
 */
export function checkText(text: string, manner: Manner): Found[] {
  const prose = mask(text);
  return RULES.flatMap((rule) => rule(prose, manner)).sort((a, b) => a.index - b.index);
}
