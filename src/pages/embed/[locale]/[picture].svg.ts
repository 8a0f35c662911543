import type { APIRoute } from 'astro';
import { embedIds, embedPicture } from '#src/core/embed/embeds.ts';
import { figureSvg, lookOf } from '#src/core/figures/figure-svg.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => embedIds(content).map((picture) => ({ picture })));

/** A picture as a drawing that other websites can show. */
export const GET: APIRoute = async ({ params }) => {
  const id = params['picture']!;
  const view = viewOf(params['locale']!, `embed/${id}.svg`);
  return new Response(figureSvg(embedPicture(id, view), lookOf(view)), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
