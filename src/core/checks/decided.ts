import type { Glossary } from '#src/core/checks/language/glossary.ts';
import type { PageProse } from '#src/core/checks/language/page-prose.ts';
import type { Warning } from '#src/core/checks/language/warning.ts';
import type { Located } from '#src/core/checks/located.ts';
import type { Reference } from '#src/core/checks/mdx-file.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** What one file holds and what is wrong with it, as far as it can be told without the others. Plain data, so that it can be sent between processes. */
export interface Decided {
  problems: Problem[];
  /** What its texts have that their languages write otherwise: it stops nothing. */
  warnings?: Warning[];
  /** Its JSON or front matter, where that could be read. */
  located?: Located;
  /** The content as its schema types it, where it is sound. */
  value?: unknown;
  /** What a page refers to, and the places of it that links can lead to. */
  references?: Reference[];
  anchors?: string[];
  /** What a page says, by which languages are compared. */
  prose?: PageProse;
  /** The glossary of a language’s `GUIDE.md`. */
  glossary?: Glossary;
}
