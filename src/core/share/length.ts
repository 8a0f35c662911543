import { plainText, wholePost, type Post } from './post.ts';

/** How many characters each network that counts them lets a post have. */
export const LIMITS = { x: 280, bluesky: 300, mastodon: 500 } as const;
export type Counting = keyof typeof LIMITS;

/** True for the id of a network that counts. */
export function isCounting(network: string): network is Counting {
  return Object.hasOwn(LIMITS, network);
}

/** Addresses count as much as this on X and Mastodon, however long they are. */
const LINK = 23;

/** How long a post is as a network counts. On X a character of Amharic counts for two. */
export function postLength(post: Post, network: Counting): number {
  if (network === 'bluesky') return graphemes(wholePost(post));
  const text = `${plainText(post.text)}\n`;
  return LINK + (network === 'x' ? weighted(text) : graphemes(text));
}

/** The networks for which a post is too long. */
export function tooLongFor(post: Post, networks: readonly Counting[]): Counting[] {
  return networks.filter((network) => postLength(post, network) > LIMITS[network]);
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

/** As twitter-text (version 3) weighs: Latin to Georgian and general punctuation count once, all else twice. */
function weighted(text: string): number {
  const weight = (code: number): number =>
    code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037)
      ? 1
      : 2;
  return [...text.normalize('NFC')].reduce((sum, character) => sum + weight(character.codePointAt(0)!), 0);
}
