import { isReaction, type Reaction } from './reactions.ts';

/** What is to be shared: a page by its path without the locale, a figure or graphic on it, or a story with a feeling. */
export interface Target {
  path: string;
  part?: string;
  reaction?: Reaction;
}

const TARGET = /^([^:~#?]+\.html)(?::([^:~#?]+)|~([a-z-]+))?$/u;

/**
 * What stands behind “#” in the address of the page for sharing; a server never sees it.
 * @example targetHash({ path: 'testimonies/hawa.html', reaction: 'sad' }) // 'testimonies/hawa.html~sad'
 * @example targetHash({ path: 'wins.html', part: 'timeline' }) // 'wins.html:timeline'
 */
export function targetHash({ path, part, reaction }: Target): string {
  return encodeURI(path + (reaction ? `~${reaction}` : part === undefined ? '' : `:${part}`));
}

/** Reads what `targetHash` wrote; undefined for anything else. */
export function readTarget(hash: string): Target | undefined {
  const [, path, part, reaction] = TARGET.exec(decoded(hash.replace(/^#/, ''))) ?? [];
  if (path === undefined) return undefined;
  if (reaction !== undefined) return isReaction(reaction) ? { path, reaction } : undefined;
  return part === undefined ? { path } : { path, part };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
