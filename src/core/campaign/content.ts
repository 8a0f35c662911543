import type { Entry, EntryKind, PageKind } from '#src/core/campaign/kinds.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { Locale } from '#src/core/locales/schema.ts';

/** The order (and group) of a page, written once in the source language, and its title and description per language. */
export interface Page {
  id: string;
  order: number;
  group?: string | undefined;
  texts: Record<string, { title: string; description: string }>;
}

/** A whole campaign, read and checked. */
export type CampaignContent = {
  campaign: Campaign;
  locales: Locale[];
  /** The codes of the languages that this build makes files of, where those are not all: see `builtLocales`. */
  building?: readonly string[];
  /** By locale code, then by file name: `messages.fr.ui`. */
  messages: Record<string, Record<string, unknown>>;
  /** By locale code, the names of the files of messages that the campaign itself has; without it, all. */
  ownWords?: Record<string, readonly string[]>;
  /** By locale, the pages that stand in the source language, without the locale: their translations are to come. */
  untranslated?: Record<string, readonly string[]>;
} & { [K in EntryKind]: Entry<K>[] } & { [K in PageKind]: Page[] };
