import type { Campaign } from '#src/core/campaign/schema.ts';
import { RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE, VERIFIER_FILE } from '#src/core/release/paths.ts';
import { hasSearch } from '#src/core/site/sections.ts';
import { EMBED_CSP, type Headers, HSTS, PAGE_CSP, PERMISSIONS, TAKEN_CSP } from './header-values.ts';

/**
 * Which files of a site are served with which headers. Paths begin at the site’s root: `/en/*` is all that lies in a folder, `:any` any one
 * name. Some hosts join the values where two rules name the same header, so no path may get one from two rules: a test holds them to it.
 */
export interface HeaderRule {
  paths: readonly string[];
  headers: Headers;
}

const COMMON: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** For all files, but only over https: elsewhere browsers pass over them, and some complain. */
export const SECURE_ONLY: Headers = { 'Strict-Transport-Security': HSTS, 'Cross-Origin-Opener-Policy': 'same-origin' };

/** The names of all headers that are only said over https. */
export const OVER_HTTPS: readonly string[] = [...Object.keys(SECURE_ONLY), 'Onion-Location'];

/** What other websites, feed readers and programs that watch over copies may ask for. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*' };
const SHARED: Headers = { ...OPEN, 'Cross-Origin-Resource-Policy': 'cross-origin' };

const NOT_FRAMED: Headers = { 'X-Frame-Options': 'DENY' };
const PAGE: Headers = { 'Content-Security-Policy': PAGE_CSP, ...NOT_FRAMED, 'Cross-Origin-Resource-Policy': 'same-origin' };
const TAKEN: Headers = { 'Content-Security-Policy': TAKEN_CSP, ...NOT_FRAMED, ...SHARED };

/** Asked for anew each time, and sent again only if it has changed: a copy must agree with its checksums. */
const FRESH: Headers = { 'Cache-Control': 'no-cache' };
/** The names of these files come from what is in them. */
const KEPT: Headers = { 'Cache-Control': 'public, max-age=604800' };

/** A page shows boxes until its font is there: one of yesterday is shown at once, while today’s is asked for. */
const FONT: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'max-age=86400, stale-while-revalidate=604800' };

const ROOT = ['/', '/index.html', '/404.html'];
const TOOLS = ['/assets/*', '/sw.js'];
const INDEX_PARTS = ['/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'];
const GIVEN = ['/kit/*', '/embed/*', '/data/*', '/preview/*', '/thumb/*', '/qr/*', '/keys/*', '/.well-known/*'];
const LISTS = ['/:language/feed.xml', '/:language/feed.json', '/:language/feeds/*'];
const PROOF = [SUMS_FILE, SIGNATURE_FILE, RELEASE_FILE, VERIFIER_FILE].map((name) => `/${name}`);

/** The headers of a campaign’s site, wherever it stands. */
export function headerRules(campaign: Pick<Campaign, 'locales' | 'search'>): HeaderRule[] {
  const languages = campaign.locales.map((code) => `/${code}/*`);
  const isSearched = hasSearch(campaign);
  return [
    { paths: ['/*'], headers: COMMON },
    { paths: [...ROOT, ...languages, ...TOOLS, ...(isSearched ? ['/pagefind/*'] : [])], headers: PAGE },
    { paths: ['/editions/*'], headers: TAKEN },
    { paths: GIVEN, headers: SHARED },
    { paths: ['/embed/*'], headers: { 'Content-Security-Policy': EMBED_CSP } },
    { paths: [...LISTS, ...PROOF], headers: OPEN },
    {
      paths: ['/', '/:file', ...languages, '/assets/*', ...(isSearched ? ['/pagefind/:file'] : []), '/editions/*', ...GIVEN],
      headers: FRESH,
    },
    ...(isSearched ? [{ paths: INDEX_PARTS, headers: KEPT }] : []),
    { paths: ['/fonts/*'], headers: FONT },
  ];
}
