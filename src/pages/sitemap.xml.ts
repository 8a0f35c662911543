import type { APIRoute } from 'astro';
import { sitemap } from '#src/core/site/sitemap.ts';
import { loadCampaign } from '#src/site/campaign.ts';

/** All pages with their alternates in the other languages. */
export const GET: APIRoute = async () =>
  new Response(sitemap(loadCampaign()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
