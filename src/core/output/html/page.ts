import type { KnownPage } from '#src/core/output/known.ts';
import type { Tag } from '#src/core/output/tag.ts';

/** A page of the built folder while it is looked at. */
export interface ReadPage {
  path: string;
  /** What the campaign says of a page with this path. */
  known: KnownPage;
  tags: readonly Tag[];
}
