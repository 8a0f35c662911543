import type { State } from '#src/core/release/judge.ts';

/** A picture of the built site: its path and its size in pixels, where it is there and can be read. */
export interface BuiltPicture {
  path: string;
  width?: number;
  height?: number;
}

/** What is known of the built site without making it again. */
export interface BuiltFacts {
  /** Its folder, as people call it: dist. */
  folder: string;
  /** What it was made from: the campaign as it is now, another state or another campaign, or nobody knows. */
  made: 'same' | 'other' | 'unknown';
  /** True where this version of the generator made it, or nobody knows. */
  isOwnGenerator: boolean;
  /** How its files stand to their list of checksums, and that to its signature. */
  state: State;
  isSigned: boolean;
  /** True where it has a list of checksums that can be read. */
  isListed: boolean;
  /** The files that are not as the list says. */
  changed: readonly string[];
  /** The link preview of each language’s first page. */
  previews: readonly BuiltPicture[];
  /** Icons that are not there. */
  missingIcons: readonly string[];
}
