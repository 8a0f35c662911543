import type { HastPluginEntry, MdastPluginDefinition } from 'satteri';
import { alignTables } from '#src/core/explainer/align-tables.ts';
import { gateElements, gateMarkdown } from '#src/core/explainer/compile-gate.ts';
import { endAddresses } from '#src/core/explainer/end-addresses.ts';
import { headingIds } from '#src/core/explainer/heading-ids.ts';
import { isolateProse } from '#src/core/explainer/isolate-prose.ts';
import { pagePictures, type SizeOf } from '#src/core/explainer/page-pictures.ts';
import { secureWww } from '#src/core/explainer/secure-www.ts';
import type { Direction } from '#src/core/messages/direction.ts';

/** What the text of a page can’t tell by itself: the sizes of pictures, and the directions of languages by their codes. */
export interface PagePluginOptions {
  sizeOf: SizeOf;
  directions?: ReadonlyMap<string, Direction>;
}

/** What the text of every page goes through, in this order: the gates see what the parser made of it, before anything is added. */
export function pagePlugins({ sizeOf, directions }: PagePluginOptions): {
  mdastPlugins: MdastPluginDefinition[];
  hastPlugins: HastPluginEntry[];
} {
  return {
    mdastPlugins: [secureWww, endAddresses, gateMarkdown],
    hastPlugins: [gateElements, headingIds, isolateProse(directions), alignTables, pagePictures(sizeOf)],
  };
}
