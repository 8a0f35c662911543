import type { Campaign } from '#src/core/campaign/schema.ts';
import { onionAddress } from '#src/core/mirrors/judge.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';

/** What the files for web servers say of the site itself. */
export interface SiteFacts {
  host: string;
  /** Latin letters and digits of its hashtag. */
  slug: string;
  /** Where its files lie on the server. */
  folder: string;
  /** The first onion service: its whole address without the `/` at the end, and its host. */
  onion: { address: string; host: string } | undefined;
}

/** The facts of a campaign; an operator changes what differs. */
export function siteFacts(campaign: Campaign): SiteFacts {
  const onion = onionAddress(campaign.mirrors);
  const slug = campaignSlug(campaign);
  return {
    host: new URL(campaign.site).hostname,
    slug,
    folder: `/srv/${slug}`,
    onion: onion === undefined ? undefined : { address: onion.replace(/\/$/, ''), host: new URL(onion).host },
  };
}
