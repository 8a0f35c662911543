import { absoluteUrl } from '#src/core/site/paths.ts';
import { shareMessage } from './message.ts';
import type { Post } from './post.ts';
import { EMOJI, type Reaction } from './reactions.ts';
import { type SharedPages, type SharedPart, shareSection } from './share-data.ts';
import type { Target } from './target.ts';

/** What the page for sharing needs in order to write a message, in its language. */
export interface ShareData {
  code: string;
  site: string;
  hashtag: string;
  sections: string[];
  /** Templates of messages: of a page or figure, of a graphic, of a story with a feeling. */
  message: string;
  graphic: string;
  said: Record<Reaction, string>;
  says: { refused: string; wrong: string; forgotten: string };
}

/** What is ready to be shared: the message, and what it is about. */
export interface Prepared {
  target: Target;
  post: Post;
  picture?: string | undefined;
}

/**
 * The message about something of the site; undefined where the section's data don't know it. Nothing of the words comes from the address:
 * nobody can make the page say theirs.
 */
export function prepare(target: Target, shared: SharedPages, data: ShareData): Prepared | undefined {
  const page = own(shared.pages, target.path);
  const part = target.part === undefined ? undefined : own(shared.parts, target.part);
  const isStory = /^testimonies\/(?!index\.html|page-\d)/.test(target.path);
  if (page === undefined || (target.reaction && !isStory)) return undefined;
  const title = part?.title || page;
  const text = shareMessage(templateOf(target, part, data), { title, hashtag: data.hashtag });
  const place = part?.isPlace ? `#${encodeURIComponent(target.part!)}` : '';
  const link = absoluteUrl(data.site, `${data.code}/${target.path}`) + place;
  const emoji = target.reaction ? `${EMOJI[target.reaction]} ` : '';
  return { target, post: { text: emoji + text, link, subject: title }, picture: part?.picture };
}

function templateOf({ path, reaction }: Target, part: SharedPart | undefined, data: ShareData): string {
  if (reaction) return data.said[reaction];
  return part && shareSection(path) === 'kit' ? data.graphic : data.message;
}

/** What a record itself holds under a name: addresses can ask for any name. */
function own<T extends string | SharedPart>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
