/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What pages are for: to be read. Nothing of these may be used, not even by a page that somebody tampered with. */
const OFF = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'compute-pressure', 'display-capture', 'encrypted-media'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'interest-cohort', 'keyboard-map'],
  ...['local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['private-state-token-issuance', 'private-state-token-redemption', 'publickey-credentials-create', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** Buttons for copying and for slides on the whole screen; sharing is a matter of the page itself too. */
const OWN = ['clipboard-write', 'fullscreen'];

/** What browsers may offer to a page, and to nobody in it. */
export const PERMISSIONS = [...OFF.map((name) => `${name}=()`), ...OWN.map((name) => `${name}=(self)`)].join(', ');

/**
 * What holds for every page besides its own policy: browsers obey both. Scripts and styles are missing here, as each page names the
 * hashes of its own; pictures may come from the page’s own memory, where a single file holds everything.
 */
export const PAGE_CSP = policy({
  'base-uri': "'self'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
  'img-src': "'self' blob: data:",
  'manifest-src': "'self'",
  'media-src': "'none'",
  'object-src': "'none'",
  'worker-src': "'self'",
});

/** For files that people take home: browsers show some of them with parts of their own, which `object-src` would stop. */
export const TAKEN_CSP = policy({ 'base-uri': "'self'", 'form-action': "'self'", 'frame-ancestors': "'none'" });

/** For what stands in frames of other websites, also of pages on a disk: anybody may frame it, and it sends nothing. */
export const EMBED_CSP = policy({
  'base-uri': "'none'",
  'connect-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': '* file:',
  'object-src': "'none'",
});

/** For two years, and for the lists in which browsers bring such hosts along. */
export const HSTS = 'max-age=63072000; includeSubDomains; preload';

function policy(directives: Headers): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
