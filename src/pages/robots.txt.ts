import type { APIRoute } from 'astro';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { loadCampaign } from '#src/site/campaign.ts';

/** Everything may be read and indexed. */
export const GET: APIRoute = async () => {
  const { campaign } = loadCampaign();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(campaign.site, 'sitemap.xml')}\n`);
};
