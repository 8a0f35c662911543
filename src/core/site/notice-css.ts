/** The style of what a page says of its translation; only pages that say it have it. */
export const NOTICE_CSS =
  '.notice{margin-block:1rem;padding:.8rem 1rem;border-inline-start:4px solid var(--signal);background:var(--surface)}' +
  '.notice p{margin-block:.3em}.notice a{display:inline-block;padding-block:.4em;margin-inline-end:1.2em}' +
  '.notice summary{padding-block:.5em;cursor:pointer}.notice del{color:var(--muted)}.notice ins{font-weight:700}' +
  '[data-older]{border-inline-start:3px dotted var(--muted);padding-inline-start:.6em}' +
  'span[data-older],a[data-older],h1[data-older],h2[data-older],h3[data-older]{border:0;padding:0;text-decoration:underline dotted}' +
  '.was{font-size:.85em;white-space:nowrap}';
