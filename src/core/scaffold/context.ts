import type { Languages } from '#src/core/checks/campaign-files.ts';
import type { OpenKind } from '#src/core/messages/open-names.ts';
import type { Graphic } from '#src/core/kit/schema.ts';
import type { Naming } from './codes.ts';

/** What is known of a campaign before something is added to it. */
export interface Context {
  languages: Languages;
  naming: Naming;
  /** The names of files that exist, and the orders that are taken, by folder: `content/wins`. */
  folders: Readonly<Record<string, { names: readonly string[]; orders: readonly number[] }>>;
  colourways: readonly string[];
  graphics: readonly Graphic[];
  /** The text of the source language's `kit.json`, where it is there. */
  kitWords: string | undefined;
  /** What the generator has of it, if the campaign doesn’t say otherwise. */
  genericKitWords: object;
  /** What the campaign and the generator have a name for: fields of work, issues of what worked, groups of pages. */
  named: Readonly<Record<OpenKind, readonly string[]>>;
  /** True where the folder has the schemas that editors read. */
  hasSchemas: boolean;
  /** The day, YYYY-MM-DD. */
  today: string;
}

/**
 * The next free place in an order that counts in tens.
 * @example nextOrder([10, 25]) // 30
 */
export function nextOrder(orders: readonly number[]): number {
  return (Math.floor(Math.max(0, ...orders) / 10) + 1) * 10;
}
