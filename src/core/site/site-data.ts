import type { CampaignContent, Page } from '#src/core/campaign/content.ts';
import type { Entry, EntryKind, PageKind } from '#src/core/campaign/kinds.ts';
import type { Organisation } from '#src/core/coalition/schema.ts';
import type { CompiledText } from '#src/core/explainer/compile-prose.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { BadgeCode } from '#src/core/kit/share/codes.ts';
import type { TranslationReport } from '#src/core/translation/report.ts';

/** A page of prose: what lists say of it, and by language what its text has become, or why it can’t be shown. */
export interface ProsePage extends Page {
  compiled: Record<string, CompiledText | { fault: string }>;
}

/** What pages are made of: everything of a campaign, whole in every language, with what is not translated marked. */
export type SiteData = Pick<CampaignContent, 'campaign' | 'building' | 'locales' | 'messages' | 'ownWords'> & {
  [K in EntryKind]: Entry<K>[];
} & {
  [K in PageKind]: ProsePage[];
} & {
  /** How far the campaign is translated. */
  report: TranslationReport;
  /** The organisations as their files have them, by id, so that a correction keeps what is written. */
  recorded: Record<string, Partial<Organisation>>;
  /** The public keys as letters, by their paths in `public/`. */
  keys: Record<string, string>;
  /** The drawings of the photo frames, by their paths. */
  frames: Record<string, string>;
  /** The graphics that were made for this build; none without the kit. */
  kitFiles: KitManifest['files'];
  archives: KitManifest['archives'];
  codes: BadgeCode[];
};
