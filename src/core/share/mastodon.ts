import { encoded } from './encoded.ts';

/** Mastodon’s own page for choosing a server; what follows “#” stays in the reader’s browser. */
const DOOR = 'https://share.joinmastodon.org/#text=';

/** The link for people of any Mastodon server. */
export function mastodonDoor(text: string): string {
  return DOOR + encoded(text);
}

/**
 * The server that somebody means: its name, its address, or an account on it.
 * @example mastodonServer('@hawa@mastodon.africa') // 'mastodon.africa'
 */
export function mastodonServer(typed: string): string | undefined {
  const name = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '');
  const host = hostOf(name);
  return host !== undefined && /^[a-z0-9.-]+\.[a-z0-9-]{2,}$/.test(host) ? host : undefined;
}

/** The host of an address, with its port; older browsers have no `URL.parse`. */
function hostOf(name: string): string | undefined {
  try {
    return new URL(`https://${name}`).host;
  } catch {
    return undefined;
  }
}

/** Leads a link of {@link mastodonDoor} straight to one server. */
export function throughServer(door: string, server: string): string {
  return `https://${server}/share?text=${door.slice(DOOR.length)}`;
}
