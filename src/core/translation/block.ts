import type { Stamp, Review } from '#src/core/translation/stamp.ts';
import type { Plural } from '#src/core/translation/exchange/unit.ts';

/** What a block is: a heading, a paragraph, an item of a list, a table, code; a field of an entry; a message. */
export type BlockKind = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'li' | 'table' | 'code' | 'field' | 'message';

/** `current`: says what its source says. `outdated`: the source has changed since. `missing`: not translated. */
export type State = 'current' | 'outdated' | 'missing';

/** A source text that is no more, and the day on which it was recorded. */
export interface Former {
  text: string;
  date: string;
}

/** One block of a text in one language, with its source and how far the two agree. */
export interface TranslationBlock {
  /** Its name in its text: `title`, `body.0`, `nav.skip`; of prose, its kind and the hash of its source. */
  key: string;
  kind: BlockKind;
  source: string;
  /** The hash by which translations know the source. */
  hash: string;
  target?: string;
  /** Of a message that counts: its forms. `source` and `target` then hold all of them, one a line. */
  plural?: { source: Plural; target: Plural };
  state: State;
  review: Review;
  by?: string;
  on?: string;
  /** False where the translation was written or changed since it was last stamped. */
  stamped: boolean;
  /** The stamp as it stands. */
  stamp?: Stamp;
  /** Of an outdated block, the source from which it was made, where it is known. */
  former?: Former;
}

/** A text of the campaign in one language: what it is called, its files, and its blocks in the order of the source. */
export interface TranslatedText {
  /** `explainer/the-numbers`, `wins/jordan`, `locales/ui` */
  document: string;
  locale: string;
  sourceFile: string;
  /** The file in which its translation stands, or will stand. */
  file: string;
  /** What it is about, in the source language. */
  title: string;
  blocks: TranslationBlock[];
  /** Blocks of the translation whose source is no more. */
  obsolete: string[];
}
