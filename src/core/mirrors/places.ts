import type { Campaign } from '#src/core/campaign/schema.ts';
import { qrFile } from '#src/core/share/qr-file.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { mirrorCodePath } from './mirror-code.ts';

/** A place where the site stands, as readers see it. */
export interface Place {
  kind: 'main' | 'web' | 'onion' | 'ipfs';
  name?: string;
  /** As people read and type it. */
  address: string;
  /** The code of it, as a file of the site. */
  code: string;
  /** Where a link leads, to the reader’s language; only to addresses that every browser opens, and that are no example. */
  href?: string;
  isExample: boolean;
}

/** The main address and all mirrors, for readers of a language. */
export function placesOf({ site, mirrors = [] }: Pick<Campaign, 'site' | 'mirrors'>, code: string): Place[] {
  const home = `${code}/index.html`;
  const main: Place = { kind: 'main', address: site, code: qrFile(home), href: absoluteUrl(site, home), isExample: false };
  const others = mirrors.map(({ kind, url, name, demonstration = false }, place): Place => {
    const href = kind === 'web' && !demonstration ? absoluteUrl(url, home) : undefined;
    return { kind, name, address: url, code: mirrorCodePath(mirrors, place), href, isExample: demonstration };
  });
  return [main, ...others];
}
