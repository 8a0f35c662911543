// The looks that a site does not have: its pages as they would be in them, so that no campaign pays more for its look. Nothing is built again.
import { test } from 'vitest';
import { shortTokens } from '#src/core/campaign/short-tokens.ts';
import type { Theme } from '#src/core/campaign/schema.ts';
import { themeCss } from '#src/core/campaign/theme-css.ts';
import { type Look, LOOKS } from '#src/core/looks/look.ts';
import { pageMotif } from '#src/core/looks/page-motif.ts';
import { usedStyles } from '#src/core/site/used-styles.ts';
import { readJson } from './campaign.ts';
import { expectNone, languagePages, type Page, readDist } from './dist.ts';
import { brotli, mostStyles, stylesOf } from './page-styles.ts';

/** The colours with which a page’s styles begin, of the day and of the night. */
const PALETTE = /^:root\{--[^}]*\}(?:@media screen and \(prefers-color-scheme:dark\)\{:root\{[^}]*\}\})?/;
/** The pattern of its band, which another look draws otherwise. */
const MOTIF = /(<svg class="dots"[^>]*>)[\s\S]*?<\/svg>/;
const FIX = 'Let the look say less, or of things as the styles of pages name them, so that fold-look.ts can put it in their place.';

/** No stylesheet of fewer bytes weighs too much, packed. */
const LIGHT = 4_000;

const { theme } = readJson('content/campaign.json') as { theme: Theme };
const own = theme.look ?? 'signal';
/** Pages share their styles: one of each. */
const kinds = [...new Map(languagePages.map((page) => [stylesOf(page), page])).values()];

// Only from pages without a look can it be told what they would be in another.
test.runIf(own === 'signal').each(LOOKS)('in the look “%s” no page has more styles than in another', (look) => {
  const theirs = shortTokens(themeCss({ ...theme, look }));
  expectNone(
    kinds.flatMap((page) => {
      const styles = look === 'signal' ? stylesOf(page) : inLook(page, look, theirs);
      const bytes = styles.length < LIGHT ? 0 : brotli(styles);
      const most = mostStyles(page);
      return bytes > most ? [`${page.path}: ${bytes} bytes of styles, packed, at most ${most}. ${FIX}`] : [];
    }),
  );
});

/** The styles of a page as they would be in a look; what its scripts may put there is what it has rules for. */
function inLook(page: Page, look: Exclude<Look, 'signal'>, theirs: string): string {
  const styles = stylesOf(page);
  const html = readDist(page.path)
    .toString('utf8')
    .replace(MOTIF, `$1${pageMotif(look, false).body}</svg>`);
  const drawn = html.replace(/<style>[^<]*/, () => `<style>${theirs}${styles.replace(PALETTE, '')}`);
  return /<style>([^<]*)/.exec(usedStyles(drawn, new Set(styles.match(/[A-Za-z][\w-]*/g))))![1]!;
}
