import type { APIRoute } from 'astro';
import { embedIds, embedPicture } from '#src/core/embed/embeds.ts';
import { embedPage } from '#src/core/embed/embed-page.ts';
import { EMBED_POLICY } from '#src/core/site/content-policy.ts';
import { picturePage } from '#src/core/embed/picture-page.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => embedIds(content).map((picture) => ({ picture })));

/** A picture as a page that stands in a frame of another website. */
export const GET: APIRoute = async ({ params, locals }) => {
  const id = params['picture']!;
  const view = viewOf(params['locale']!, `embed/${id}.html`);
  locals.policy = EMBED_POLICY;
  const html = embedPage(embedPicture(id, view), picturePage(id, view.content), view);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
