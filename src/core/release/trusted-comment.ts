import { isDay } from './facts.ts';

/** What the signature itself says of a release, so that nobody can give an old one a new number. */
export interface SignedFacts {
  serial: number;
  date: string;
  site: string;
}

/**
 * The comment that is signed together with the list.
 * @example trustedComment({ serial: 7, date: '2026-11-21', site: 'https://a.example/' }) // 'serial:7 date:2026-11-21 site:https://a.example/'
 */
export function trustedComment({ serial, date, site }: SignedFacts): string {
  return `serial:${serial} date:${date} site:${site}`;
}

/** Reads such a comment; undefined for one in another form, as somebody may have signed by hand. */
export function readTrustedComment(comment: string): SignedFacts | undefined {
  const [, serial, date, site] = /^serial:(\d{1,15}) date:(\S+) site:(\S+)$/.exec(comment) ?? [];
  return isDay(date) && site !== undefined ? { serial: Number(serial), date, site } : undefined;
}
