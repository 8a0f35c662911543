import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Entry, EntryKind } from '#src/core/campaign/kinds.ts';
import type { Organisation } from '#src/core/coalition/schema.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { BadgeCode } from '#src/core/kit/share/codes.ts';
import type { TranslationReport } from '#src/core/translation/report.ts';

/** What pages are made of besides prose: everything of a campaign that is no page, whole in every language, with what is not translated marked. */
export type SiteData = Pick<CampaignContent, 'campaign' | 'building' | 'locales' | 'messages'> & { [K in EntryKind]: Entry<K>[] } & {
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
