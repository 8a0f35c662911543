import { shortTokens } from '#src/core/campaign/short-tokens.ts';

/** The style of what a page says of its translation; only pages that say it have it. */
export const NOTICE_CSS = shortTokens(
  '.notice a{margin-inline-end:1.2em}.notice del{color:var(--muted)}.notice ins{font-weight:700}' +
    '[data-older]{border-inline-start:3px dotted var(--muted);padding-inline-start:.6em}' +
    'span[data-older],a[data-older],h1[data-older],h2[data-older],h3[data-older]{border:0;padding:0;text-decoration:underline dotted}' +
    '.was{font-size:.85em;white-space:nowrap}' +
    // Its mark would hang over the other edge of the list.
    'li[dir]{list-style-position:inside}',
);
