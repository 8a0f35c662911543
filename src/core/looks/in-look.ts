import { shortTokens } from '#src/core/campaign/short-tokens.ts';
import type { Theme } from '#src/core/campaign/schema.ts';
import { cssRules, printRules } from '#src/core/site/css-rules.ts';
import { foldLook } from '#src/core/site/fold-look.ts';
import { lookCss } from './look-css.ts';

/** Stylesheets of pages as a look changes them; none where the look is the one that pages have without any. */
export function inLook(sheets: readonly string[], theme: Theme): string[] {
  const look = shortTokens(lookCss(theme));
  return look === '' ? [] : sheets.map((sheet) => printRules(foldLook(cssRules(look + sheet))));
}
