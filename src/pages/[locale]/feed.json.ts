import type { APIRoute } from 'astro';
import { jsonFeed } from '#src/core/feeds/json-feed.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale();

/** The campaign's news in one language, as JSON Feed. */
export const GET: APIRoute = async ({ params }) => {
  const view = viewOf(params['locale']!, 'feed.json');
  return new Response(jsonFeed(view, 'all'), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
