import { isCid, isDnsName } from './ipfs-address.ts';
import { onionFault } from './onion-address.ts';
import type { Mirror } from './schema.ts';

/** What can be wrong with the address of a mirror. */
export type MirrorFault =
  | 'not-address'
  | 'not-web'
  | 'not-https'
  | 'is-onion'
  | 'more-than-address'
  | 'no-slash'
  | 'main-site'
  | 'not-onion'
  | 'old-onion'
  | 'onion-checksum'
  | 'not-ipfs'
  | 'not-cid'
  | 'not-ipns';

/** What is wrong with the address of a mirror by itself; `site` is the campaign’s main address. */
export function mirrorFault({ kind, url }: Pick<Mirror, 'kind' | 'url'>, site: string): MirrorFault | undefined {
  if (kind === 'ipfs') return ipfsFault(url);
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (!read) return 'not-address';
  return kind === 'onion' ? onionMirrorFault(read) : webFault(read, site);
}

/** The same address in one spelling, to find it again: hosts are the same in letters of any size. */
export function sameAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, '') : url.replace(/\/+$/, '');
}

/** The address that Tor Browser is told of: that of the first onion service. */
export function onionAddress(mirrors: readonly Mirror[] = []): string | undefined {
  return mirrors.find(({ kind }) => kind === 'onion')?.url;
}

function webFault(url: URL, site: string): MirrorFault | undefined {
  if (url.hostname.endsWith('.onion')) return 'is-onion';
  if (url.protocol === 'http:') return 'not-https';
  if (url.protocol !== 'https:') return 'not-web';
  if (hasMore(url)) return 'more-than-address';
  if (!url.pathname.endsWith('/')) return 'no-slash';
  return sameAddress(url.href) === sameAddress(site) ? 'main-site' : undefined;
}

function onionMirrorFault(url: URL): MirrorFault | undefined {
  const name = /^([^.]+)\.onion$/.exec(url.hostname)?.[1];
  if (name === undefined || !/^https?:$/.test(url.protocol)) return 'not-onion';
  const fault = onionFault(name);
  if (fault !== undefined) return ({ old: 'old-onion', form: 'not-onion', checksum: 'onion-checksum' } as const)[fault];
  return hasMore(url) || url.pathname !== '/' ? 'more-than-address' : undefined;
}

function ipfsFault(url: string): MirrorFault | undefined {
  const [, scheme, name, rest] = /^(ipfs|ipns):\/\/([^/?#]+)(.*)$/.exec(url) ?? [];
  if (scheme === undefined) return 'not-ipfs';
  if (rest === '') return 'no-slash';
  if (rest !== '/') return 'more-than-address';
  if (scheme === 'ipfs') return isCid(name!) ? undefined : 'not-cid';
  return isCid(name!) || isDnsName(name!) ? undefined : 'not-ipns';
}

function hasMore({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].some((part) => part !== '');
}
