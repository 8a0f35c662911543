import { diffWords } from 'diff';

/** A piece of a text that has changed: what is gone, what is new, and what stands in both. */
export interface ChangedPart {
  kind: 'gone' | 'new' | 'same';
  text: string;
}

/**
 * What of a text has changed, word by word, as the language parts its words. Where the former text is not known, all of it stands.
 * @example changedWords('Keep it on', 'Keep it open', 'en') // same “Keep it ”, gone “on”, new “open”
 */
export function changedWords(former: string | undefined, now: string, tag: string): ChangedPart[] {
  if (former === undefined) return [{ kind: 'same', text: now }];
  const changes = diffWords(former, now, { intlSegmenter: segmenter(tag) });
  return changes.map(({ added, removed, value }) => ({ kind: removed ? 'gone' : added ? 'new' : 'same', text: value }));
}

function segmenter(tag: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(tag, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
