import { encoded } from './encoded.ts';
import { mastodonDoor } from './mastodon.ts';
import { plainText, wholePost, type Post } from './post.ts';

/** The suggested posts: for networks that cut texts off early, for those that don't, and for people one knows. */
export const POSTS = ['short', 'long', 'direct'] as const;
export type PostLength = (typeof POSTS)[number];

/** A network that opens its own “new post” from a plain link: nothing of it is loaded before somebody follows the link. */
export interface Network {
  id: string;
  /** Its name as it writes it itself; email has one in each language. */
  name: string;
  /** The post that suits it. */
  post: PostLength;
  address(post: Post): string;
}

/** The networks with a share link, in the order of the page. Signal and all others are reached through the system’s own menu. */
export const NETWORKS: readonly Network[] = [
  { id: 'mastodon', name: 'Mastodon', post: 'long', address: (post) => mastodonDoor(wholePost(post)) },
  { id: 'bluesky', name: 'Bluesky', post: 'short', address: (post) => `https://bsky.app/intent/compose?text=${encoded(wholePost(post))}` },
  { id: 'whatsapp', name: 'WhatsApp', post: 'direct', address: (post) => `https://wa.me/?text=${encoded(wholePost(post))}` },
  { id: 'telegram', name: 'Telegram', post: 'direct', address: telegram },
  { id: 'x', name: 'X', post: 'short', address: (post) => `https://x.com/intent/post?text=${encoded(wholePost(post))}` },
  // Facebook takes the link alone; the text is for pasting.
  {
    id: 'facebook',
    name: 'Facebook',
    post: 'long',
    address: ({ link }) => `https://www.facebook.com/sharer/sharer.php?u=${encoded(link)}`,
  },
  { id: 'email', name: 'email', post: 'direct', address: email },
];

function telegram({ text, link }: Post): string {
  return `https://t.me/share/url?url=${encoded(link)}&text=${encoded(plainText(text))}`;
}

/** A mail whose lines end as mail programs expect them. */
function email(post: Post): string {
  return `mailto:?subject=${encoded(plainText(post.subject))}&body=${encoded(wholePost(post).replaceAll('\n', '\r\n'))}`;
}
