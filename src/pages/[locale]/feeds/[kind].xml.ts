import type { APIRoute } from 'astro';
import { atomFeed } from '#src/core/feeds/atom.ts';
import { type FeedKind, singleKinds } from '#src/core/feeds/feed-paths.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => singleKinds(content).map((kind) => ({ kind: kind as string })));

/** The entries of one kind in one language, as Atom. */
export const GET: APIRoute = async ({ params }) => {
  const view = viewOf(params['locale']!, `feeds/${params['kind']}.xml`);
  return new Response(atomFeed(view, params['kind'] as FeedKind), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
