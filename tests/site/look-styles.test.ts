// The looks that a site does not have: its home pages as they would be in them, so that no campaign pays more for its look. Nothing is built again.
import { test } from 'vitest';
import { shortTokens } from '#src/core/campaign/short-tokens.ts';
import type { Theme } from '#src/core/campaign/schema.ts';
import { themeCss } from '#src/core/campaign/theme-css.ts';
import { type Look, LOOKS } from '#src/core/looks/look.ts';
import { pageMotif } from '#src/core/looks/page-motif.ts';
import { usedStyles } from '#src/core/site/used-styles.ts';
import { languages, readJson } from './campaign.ts';
import { expectNone, pageAt, readDist } from './dist.ts';
import { brotli, mostStyles, stylesOf } from './page-styles.ts';

/** The colours with which a page’s styles begin, of the day and of the night. */
const PALETTE = /^:root\{--[^}]*\}(?:@media screen and \(prefers-color-scheme:dark\)\{:root\{[^}]*\}\})?/;
/** The pattern of its band, which another look draws otherwise. */
const MOTIF = /(<svg class="dots"[^>]*>)[\s\S]*?<\/svg>/;
const FIX = 'Let the look say less, or of things as the styles of pages name them, so that fold-look.ts can put it in their place.';

const { theme } = readJson('content/campaign.json') as { theme: Theme };
const own = theme.look ?? 'signal';

// Only from pages without a look can it be told what they would be in another.
test.runIf(own === 'signal').each(LOOKS)('in the look “%s” home pages have no more styles than in another', (look) => {
  const styles = shortTokens(themeCss({ ...theme, look }));
  const homes = languages.map(({ code }) => pageAt(`${code}/index.html`));
  expectNone(
    homes.flatMap((page) => {
      const html = readDist(page.path).toString('utf8');
      const drawn = look === own ? html : html.replace(MOTIF, `$1${pageMotif(look as Exclude<Look, 'signal'>, false).body}</svg>`);
      const inLook = drawn.replace(/<style>[^<]*/, () => `<style>${styles}${stylesOf(page).replace(PALETTE, '')}`);
      const bytes = brotli(/<style>([^<]*)/.exec(usedStyles(inLook, new Set()))![1]!);
      const most = mostStyles(page);
      return bytes > most ? [`${page.path}: ${bytes} bytes of styles, packed, at most ${most}. ${FIX}`] : [];
    }),
  );
});
