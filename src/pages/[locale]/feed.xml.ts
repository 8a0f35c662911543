import type { APIRoute } from 'astro';
import { atomFeed } from '#src/core/feeds/atom.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale();

/** The campaign's news in one language, as Atom. */
export const GET: APIRoute = async ({ params }) => {
  const view = viewOf(params['locale']!, 'feed.xml');
  return new Response(atomFeed(view, 'all'), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
