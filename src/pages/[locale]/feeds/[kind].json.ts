import type { APIRoute } from 'astro';
import { type FeedKind, singleKinds } from '#src/core/feeds/feed-paths.ts';
import { jsonFeed } from '#src/core/feeds/json-feed.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => singleKinds(content).map((kind) => ({ kind: kind as string })));

/** The entries of one kind in one language, as JSON Feed. */
export const GET: APIRoute = async ({ params }) => {
  const view = viewOf(params['locale']!, `feeds/${params['kind']}.json`);
  return new Response(jsonFeed(view, params['kind'] as FeedKind), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
