import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** The texts of a campaign’s files below `content/` and `locales/`, by path from its folder; a byte order mark is part of a text. */
export type Texts = ReadonlyMap<string, string>;

/** The texts that have become others, by path, or what stands in the way of that. */
export type Changed = { texts: Texts } | { problems: Problem[] };

/** Makes a campaign for one version of the content out of one for the version before. */
export interface Migration {
  /** The version that it makes: the number before the name of its file. */
  to: number;
  /** What it changes, in one sentence. */
  what: Phrase;
  /**
   * Whether a campaign with this `campaign.json` may hold something for it. A campaign of an older version that has nothing for any migration is read
   * as it is. One that looks into other files answers true.
   */
  isNeeded(campaign: unknown): boolean;
  /** Changes what it finds, and nothing where it was at work before: it may be called again after it was stopped halfway. */
  change(texts: Texts): Changed;
}
