/** A suggested post: its words, with the hashtag in them, and the address that it leads to. */
export interface Post {
  text: string;
  link: string;
  /** What an email says it is about. */
  subject: string;
}

/**
 * A text as people paste it elsewhere: without the invisible characters that isolate names on the pages, which would cut a
 * hashtag or an address in two.
 * @example plainText('حملة \u2068#StandingForest\u2069') // 'حملة #StandingForest'
 */
export function plainText(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}

/** A post as it is pasted whole: the link stands on a line of its own, so that it keeps its direction in any language. */
export function wholePost({ text, link }: Post): string {
  return `${plainText(text)}\n${link}`;
}
