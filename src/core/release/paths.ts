/** The checksum of every file of a site, as GNU’s sha256sum writes it. */
export const SUMS_FILE = 'SHA256SUMS';

/** The signature of that list, as minisign writes it; only in a site that was released. */
export const SIGNATURE_FILE = 'SHA256SUMS.minisig';

/** What a release says of itself: its number and date, the key, the mirrors. */
export const RELEASE_FILE = 'release.json';

/** The same where programs that watch over copies look for it, with the checksum of the list. */
export const MONITOR_FILE = '.well-known/site-release.json';

/** The program with which anybody can check a copy. */
export const VERIFIER_FILE = 'verify.mjs';

/** What the list of checksums can’t hold: itself, and what is made from it. */
export const BESIDE_SUMS: ReadonlySet<string> = new Set([SUMS_FILE, SIGNATURE_FILE, MONITOR_FILE]);
