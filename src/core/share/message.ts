import { plainText } from './post.ts';

/** What stands in a message for sharing. */
export type Shared = { title: string; hashtag: string };

/** Stands in a template where the title and the hashtag go, so that a page can be given the template itself. */
export const PLACES: Shared = { title: '{{title}}', hashtag: '{{hashtag}}' };

/**
 * The message with which something is shared, from a language's own template. A title that has the hashtag in it already says it once.
 * @example shareMessage('{{title}} {{hashtag}}', { title: 'The numbers', hashtag: '#StandingForest' }) // 'The numbers #StandingForest'
 */
export function shareMessage(template: string, { title, hashtag }: Shared): string {
  const values = { title, hashtag: title.toLowerCase().includes(hashtag.toLowerCase()) ? '' : hashtag };
  const filled = plainText(template).replace(/\{\{(title|hashtag)\}\}/g, (_, name: keyof Shared) => values[name]);
  // No-break spaces are part of the language: « … ».
  return plainText(filled)
    .replace(/[ \n]+/g, ' ')
    .trim();
}
