/** Paths in `.well-known/` that the build makes itself: keys for mail programs, and whom to tell about weaknesses. */
export const WELL_KNOWN_OWN = /^\.well-known\/(security\.txt$|openpgpkey(\/|$))/;

/** Names directly below the site's root that the build makes itself, in lower case: no file of a campaign may take their place. */
export const SITE_OWN =
  /^(index|404)\.html$|^(_headers|_redirects|release\.json|sha256sums(\.minisig)?|sw\.js|verify\.mjs|robots\.txt|shard\.json|sitemap\.xml|favicon\.(ico|svg)|apple-touch-icon\.png|icon-\d+\.png)$|^(assets|_astro|data|editions|embed|hosting|kit|pagefind|preview|qr|thumb)$/;
